import { Button, Chip, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { atMinutes, datePart, minutesOfDay } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import {
  type QuickClient,
  type QuickEntry,
  readQuickEntry,
} from '../../../shared/domain/planner/quick-entry.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { takeTyped } from '../../api/type-ahead.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { hourFrom } from './move-visit.ts'
import { quickWords } from './quick-words.ts'
import type { Week } from './use-week.ts'
import type { VisitStart } from './visit-values.ts'

type Props = {
  readonly week: Pick<Week, 'plan'>
  readonly onClose: () => void
  /** To the form with all fields, beginning with what was understood. */
  readonly onForm: (start: VisitStart) => void
}

const mostClients = 8

/** A contact in words: what was understood stands below while it is typed; Enter plans it. */
export function QuickDialog({ week, onClose, onForm }: Props) {
  const m = useMessages()
  const words = m.week.quick
  const [, go] = useLocation()
  const form = useFormDraft('quickEntry', { text: '' })
  const entry = useEntry(form.values.text)
  const [clientId, setClientId] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const client = entry === null ? null : chosen(entry, clientId)
  const start = entry === null || client === undefined ? null : startOf(entry, client, day)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (start === null || (start.clientId === null && start.title === '')) return setAsked(true)
    week.plan(start)
    await form.discard()
    onClose()
    go(`/week/${datePart(start.startsAt)}`)
  }
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <WordsField
            value={form.values.text}
            error={isAsked && entry === null ? words.nothing : undefined}
            onChange={(text) => {
              setAsked(false)
              form.set({ text })
            }}
          />
          {entry === null ? null : (
            <>
              <Understood entry={entry} client={client} day={day ?? entry.days[0] ?? ''} />
              <Choice
                label={words.which}
                options={entry.clients.length < 2 ? [] : entry.clients.slice(0, mostClients)}
                value={client?.id ?? null}
                isWanted={isAsked && client === undefined}
                onChange={setClientId}
              />
              <Days days={entry.days} value={day ?? entry.days[0] ?? ''} onChange={setDay} />
            </>
          )}
        </Stack>
        <FormActions
          submit={words.plan}
          onCancel={onClose}
          left={
            start === null ? null : (
              <Button variant="subtle" onClick={() => onForm(start)}>
                {words.more}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type WordsProps = {
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

/** Has the focus from its first moment and begins with what was typed while it opened. */
function WordsField({ value, error, onChange }: WordsProps) {
  const words = useMessages().week.quick
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens
  useLayoutEffect(() => {
    field.current?.focus()
    const typed = takeTyped()
    if (typed !== '') onChange(typed)
  }, [])
  return (
    <TextInput
      ref={field}
      data-autofocus
      label={words.label}
      placeholder={words.example}
      maxLength={300}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** What is understood of a text; null: nothing was typed yet. */
function useEntry(text: string): QuickEntry | null {
  const { dayStart, dayEnd } = useBookSettings()
  const clients = useBookQuery('clients.list', {})
  const clock = useBookQuery('settings.clock', {})
  return useMemo(() => {
    if (text.trim() === '' || clock.data === undefined) return null
    const now = wallIn(clock.data.zone, Date.parse(clock.data.now))
    const { today } = clock.data
    const known = clients.data ?? []
    return readQuickEntry({
      text,
      words: quickWords,
      clients: known,
      today,
      now: minutesOfDay(now),
      dayStart,
      dayEnd,
    })
  }, [text, clients.data, clock.data, dayStart, dayEnd])
}

/** null: no client is meant; undefined: it has to be said which. */
function chosen({ clients }: QuickEntry, clientId: string | null): QuickClient | null | undefined {
  const [first] = clients
  if (first === undefined) return null
  return clients.length === 1 ? first : clients.find(({ id }) => id === clientId)
}

function startOf(entry: QuickEntry, client: QuickClient | null, day: string | null) {
  const on = day !== null && entry.days.includes(day) ? day : (entry.days[0] ?? '')
  const { kind, title } = entry
  return { clientId: client?.id ?? null, kind, title, ...hourFrom(on, entry.start, entry.minutes) }
}

type UnderstoodProps = {
  readonly entry: QuickEntry
  /** null: none is meant; undefined: it has to be said which. */
  readonly client: QuickClient | null | undefined
  readonly day: string
}

function Understood({ entry, client, day }: UnderstoodProps) {
  const m = useMessages()
  const format = useFormat()
  const words = m.week.quick
  const time = (minutes: number) => format.time(atMinutes('2000-01-01', minutes))
  const part = (text: string, isAssumed: boolean) => (
    <Text span c={isAssumed ? 'dimmed' : undefined}>
      {text}
      {isAssumed ? ` (${words.assumed})` : ''}
    </Text>
  )
  const has = (what: QuickEntry['assumed'][number]) => entry.assumed.includes(what)
  return (
    <Stack gap={2} role="status" aria-label={words.understood}>
      <Text size="sm" c="dimmed">
        {words.understood}
      </Text>
      <Text fw={600}>
        {part(m.planner.kinds[entry.kind], has('kind'))} · <Meant client={client} />
        {entry.title === '' ? null : ` · ${entry.title}`}
      </Text>
      <Text>
        {part(day === '' ? '' : format.dayLong(day), has('day'))} · {part(time(entry.start), has('time'))} ·{' '}
        {part(format.duration(entry.minutes), has('length'))}
      </Text>
    </Stack>
  )
}

function Meant({ client }: Pick<UnderstoodProps, 'client'>) {
  const words = useMessages().week.quick
  if (client === undefined) return <Text span>{words.which}</Text>
  return client === null ? words.noClient : <NameText name={client.name} />
}

type ChoiceProps = {
  readonly label: string
  readonly options: readonly QuickClient[]
  readonly value: string | null
  readonly isWanted: boolean
  readonly onChange: (id: string) => void
}

function Choice({ label, options, value, isWanted, onChange }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Text size="sm" fw={500} c={isWanted ? 'red' : undefined}>
        {label}
      </Text>
      <Chip.Group value={value} onChange={(id) => typeof id === 'string' && onChange(id)}>
        <Group gap="xs">
          {options.map(({ id, name }) => (
            <Chip key={id} value={id}>
              <NameText name={name} />
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  )
}

type DaysProps = {
  readonly days: readonly string[]
  readonly value: string
  readonly onChange: (day: string) => void
}

function Days({ days, value, onChange }: DaysProps) {
  const m = useMessages()
  const format = useFormat()
  if (days.length < 2) return null
  return (
    <Stack gap={4} role="group" aria-label={m.week.quick.day}>
      <Chip.Group
        value={days.includes(value) ? value : (days[0] ?? null)}
        onChange={(day) => typeof day === 'string' && onChange(day)}
      >
        <Group gap="xs">
          {days.map((day) => (
            <Chip key={day} value={day} size="xs">
              {format.dayOfWeek(day)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  )
}
