import {
  Checkbox,
  Collapse,
  Group,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  UnstyledButton,
} from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { type VisitKind, visitKinds } from '../../../shared/domain/planner/types.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { PlaceSelect } from '../../api/PlaceSelect.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { RepeatFields } from './RepeatFields.tsx'
import type { VisitValues } from './visit-values.ts'

type Props = { readonly values: VisitValues; readonly set: (patch: Partial<VisitValues>) => void }
type AllProps = Props & { readonly isSeries: boolean }

const zones = Intl.supportedValuesOf('timeZone')

/** The fields of a contact; what is seldom needed waits behind one press. */
export function VisitFields({ values, set, isSeries }: AllProps) {
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
      {values.isOffPlan ? null : <RepeatFields values={values} set={set} isSeries={isSeries} />}
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
      <MoreFields values={values} set={set} />
    </Stack>
  )
}

function MoreFields({ values, set }: Props) {
  const m = useMessages()
  const { fields } = m.planner
  const isUsed = values.placeId !== null || values.travelBefore !== null || values.travelAfter !== null
  const [isOpen, setOpen] = useState(isUsed || values.isCallBlock || values.isOffPlan)
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <>
      <UnstyledButton className="kb-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Chevron size={14} aria-hidden /> {fields.more}
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
            <PlaceSelect
              label={fields.travelPlace}
              none={fields.ownPlace}
              value={values.placeId}
              onChange={(placeId) => set({ placeId })}
            />
            <MinutesField
              label={fields.travelBefore}
              placeholder={fields.byTable}
              value={values.travelBefore}
              onChange={(travelBefore) => set({ travelBefore })}
            />
            <MinutesField
              label={fields.travelAfter}
              placeholder={fields.byTable}
              value={values.travelAfter}
              onChange={(travelAfter) => set({ travelAfter })}
            />
          </SimpleGrid>
          <Select
            label={fields.zone}
            searchable
            limit={60}
            data={zones.includes(values.zone) ? zones : [values.zone, ...zones]}
            value={values.zone}
            onChange={(zone) => zone !== null && set({ zone })}
          />
          <Textarea
            label={fields.notes}
            autosize
            maxLength={20000}
            value={values.notes}
            onChange={(event) => set({ notes: event.currentTarget.value })}
          />
          <Group>
            <Checkbox
              label={fields.isOffPlan}
              checked={values.isOffPlan}
              onChange={(event) => set({ isOffPlan: event.currentTarget.checked })}
            />
            {values.clientId === null ? (
              <Checkbox
                label={fields.isCallBlock}
                checked={values.isCallBlock}
                onChange={(event) => set({ isCallBlock: event.currentTarget.checked })}
              />
            ) : null}
          </Group>
        </Stack>
      </Collapse>
    </>
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
