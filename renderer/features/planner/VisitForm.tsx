import {
  Alert,
  Button,
  Checkbox,
  Group,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { type VisitKind, visitKinds } from '../../../shared/domain/planner/types.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { overlapping } from './move-visit.ts'
import type { VisitStart } from './VisitDialog.tsx'
import { type VisitValues, visitFieldsOf, visitValues } from './visit-values.ts'

type Props = {
  readonly visit: VisitRow | null
  readonly start: VisitStart | null
  readonly others: readonly VisitRow[]
  readonly onClose: () => void
}

export function VisitForm({ visit, start, others, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const [, go] = useLocation()
  const key = visit?.id ?? `new:${start?.startsAt ?? ''}:${start?.clientId ?? ''}`
  const form = useFormDraft(`visit:${key}`, visitValues(visit, start, today))
  const save = useCommand('planner.save', { done: () => m.planner.saved, undo: true, quiet: true })
  const trash = useCommand('planner.trash', { done: () => m.planner.trashed, undo: true })
  const fields = visitFieldsOf(form.values)
  const [clash] = overlapping(others, fields, visit?.id ?? null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ id: visit?.id ?? null, fields })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (visit !== null && (await trash.run({ id: visit.id })).ok) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Fields values={form.values} set={form.set} />
      {clash === undefined ? null : (
        <Alert mt="md" color="yellow" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {m.planner.form.overlaps(clash.clientName ?? clash.title)}
        </Alert>
      )}
      {save.error === null ? null : (
        <Text c="red" size="sm" role="alert" mt="sm">
          {failureText(m, save.error)}
        </Text>
      )}
      <FormActions
        pending={save.pending}
        onCancel={onClose}
        left={
          visit === null ? null : (
            <>
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.planner.trash}
              </Button>
              {visit.clientId === null ? null : (
                <Button variant="subtle" onClick={() => go(`/clients/${visit.clientId}`)}>
                  {m.planner.openClient}
                </Button>
              )}
            </>
          )
        }
      />
    </form>
  )
}

type FieldsProps = { readonly values: VisitValues; readonly set: (patch: Partial<VisitValues>) => void }

function Fields({ values, set }: FieldsProps) {
  const m = useMessages()
  const { fields } = m.planner
  const kinds = visitKinds.map((kind) => ({ value: kind, label: m.planner.kinds[kind] }))
  return (
    <Stack gap="md">
      <ClientSelect
        label={fields.client}
        none={fields.noClient}
        data-autofocus={values.clientId === null ? true : undefined}
        value={values.clientId}
        onChange={(clientId) => set({ clientId, personIds: [] })}
      />
      <Group gap="md" align="flex-start" wrap="nowrap">
        <DayField
          flex={2}
          label={fields.day}
          clearable={false}
          value={values.day}
          onChange={(day) => day !== null && set({ day })}
        />
        <TimeField
          flex={1}
          label={fields.start}
          value={values.start}
          onChange={(start) => set({ start, end: start + Math.max(15, values.end - values.start) })}
        />
        <TimeField flex={1} label={fields.end} value={values.end} onChange={(end) => set({ end })} />
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={fields.kind}
          data={kinds}
          value={values.kind}
          onChange={(kind) => set({ kind: (kind ?? 'visit') as VisitKind })}
        />
        <TextInput
          label={fields.place}
          maxLength={500}
          value={values.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label={fields.title}
        placeholder={fields.titleHint}
        maxLength={300}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      {values.clientId === null ? null : (
        <PeopleSelect
          clientId={values.clientId}
          value={values.personIds}
          onChange={(personIds) => set({ personIds })}
        />
      )}
      <Textarea
        label={fields.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
      <Checkbox
        label={fields.isOffPlan}
        checked={values.isOffPlan}
        onChange={(event) => set({ isOffPlan: event.currentTarget.checked })}
      />
    </Stack>
  )
}

type PeopleProps = {
  readonly clientId: string
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

function PeopleSelect({ clientId, value, onChange }: PeopleProps) {
  const m = useMessages()
  const query = useBookQuery('clients.get', { id: clientId })
  const people = (query.data?.people ?? []).map(({ person }) => ({ value: person.id, label: person.name }))
  if (people.length === 0) return null
  return (
    <MultiSelect
      label={m.planner.fields.people}
      searchable
      data={people}
      value={[...value]}
      onChange={(ids) => onChange(ids)}
    />
  )
}
