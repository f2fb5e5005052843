import { Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ClientPlanView } from '../../../shared/contract/planner.ts'
import { PlaceSelect } from '../../api/PlaceSelect.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { OpeningFields } from './OpeningFields.tsx'

/** What planning knows of a client: rhythm as advice (K-35), hours, place. */
export function ClientPlanPanel({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const query = useBookQuery('planner.clientPlan', { clientId })
  return (
    <RecordPart title={m.week.clientPlan.title}>
      <QueryView query={query} rows={3}>
        {(plan) => (
          <Stack gap="sm">
            <Status plan={plan} />
            <PlanForm key={plan.clientId} plan={plan} />
          </Stack>
        )}
      </QueryView>
    </RecordPart>
  )
}

const marks = { overdue: 'late', followUp: 'near', onTrack: 'done' } as const

function Status({ plan }: { readonly plan: ClientPlanView }) {
  const m = useMessages()
  const format = useFormat()
  const words = m.week.clientPlan
  const { state } = plan.status
  const said = words.states[state]
  return (
    <Group gap="xs">
      {state in marks ? (
        <StatusMark status={marks[state as keyof typeof marks]}>{said}</StatusMark>
      ) : (
        <Text size="sm">{said}</Text>
      )}
      <Text size="sm" c="dimmed">
        {format.sentence([
          plan.lastContactOn === null ? '' : words.last(format.day(plan.lastContactOn)),
          plan.nextContactOn === null ? '' : words.next(format.day(plan.nextContactOn)),
        ])}
      </Text>
    </Group>
  )
}

type Values = Pick<
  ClientPlanView,
  'idealDays' | 'longestDays' | 'snoozedUntil' | 'visitMinutes' | 'placeId' | 'opening'
>

function PlanForm({ plan }: { readonly plan: ClientPlanView }) {
  const m = useMessages()
  const words = m.week.clientPlan
  const [patch, setPatch] = useState<Partial<Values>>({})
  const save = useCommand('planner.saveClientPlan', { undo: true, done: () => words.saved, quiet: true })
  const values = { ...plan, ...patch }
  const set = (more: Partial<Values>) => setPatch((before) => ({ ...before, ...more }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { opening, ...rest } = patch
    const fields = opening === undefined ? rest : { ...rest, opening: [...opening] }
    if ((await save.run({ clientId: plan.clientId, fields })).ok) setPatch({})
  }
  const days = (key: 'idealDays' | 'longestDays', label: string, hint?: string) => (
    <NumberInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={3650}
      allowDecimal={false}
      allowNegative={false}
      value={values[key] ?? ''}
      onChange={(value) => set({ [key]: typeof value === 'number' ? value : null })}
    />
  )
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md" maw={720}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          {days('idealDays', words.ideal, words.idealHint)}
          {days('longestDays', words.longest)}
          <DayField
            label={words.snoozed}
            value={values.snoozedUntil}
            onChange={(snoozedUntil) => set({ snoozedUntil })}
          />
          <MinutesField
            label={words.minutes}
            placeholder="60"
            value={values.visitMinutes}
            onChange={(visitMinutes) => set({ visitMinutes })}
          />
          <PlaceSelect
            label={words.place}
            description={words.placeHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            none={words.byCity}
            value={values.placeId}
            onChange={(placeId) => set({ placeId })}
          />
        </SimpleGrid>
        <OpeningFields value={values.opening} onChange={(opening) => set({ opening })} />
        <FailureText failure={save.error} />
      </Stack>
      {Object.keys(patch).length === 0 ? null : (
        <FormActions pending={save.pending} onCancel={() => setPatch({})} />
      )}
    </form>
  )
}
