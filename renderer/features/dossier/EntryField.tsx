import { Autocomplete, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Guest } from '../../../shared/domain/dossier/types.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { useDossier } from './dossier-context.ts'
import type { FieldSpec } from './entry-specs.ts'
import type { EntryValues, FieldValue } from './entry-values.ts'
import { GuestsField } from './GuestsField.tsx'

type Props = {
  readonly spec: FieldSpec
  readonly values: EntryValues
  readonly set: (patch: EntryValues) => void
  /** The field that has the focus when the form opens. */
  readonly isFirst: boolean
}

/** One field of an entry's form, of the kind its spec says. */
export function EntryField({ spec, values, set, isFirst }: Props) {
  const m = useMessages()
  const label = m.dossier.fields[spec.label ?? (spec.key as keyof typeof m.dossier.fields)]
  const field = {
    spec,
    label,
    value: values[spec.key] ?? null,
    currency: String(values.currency ?? ''),
    change: (value: FieldValue) => set({ [spec.key]: value }),
    first: isFirst ? { 'data-first': true } : {},
  }
  return (
    <div style={spec.isWide === true ? { gridColumn: '1 / -1' } : undefined}>
      {simpleField(field, m) ?? <RecordField {...field} />}
    </div>
  )
}

type Field = {
  readonly spec: FieldSpec
  readonly label: string
  readonly value: FieldValue
  readonly currency: string
  readonly change: (value: FieldValue) => void
  readonly first: object
}

function simpleField(field: Field, m: ReturnType<typeof useMessages>): ReactNode {
  const { spec, label, value, currency, change, first } = field
  const hint = spec.hint === undefined ? undefined : m.dossier.fields[spec.hint]
  const text = { label, value: String(value ?? ''), placeholder: hint, ...first }
  switch (spec.type) {
    case 'line':
      return (
        <TextInput
          {...text}
          required={spec.isEssential}
          maxLength={spec.max}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'long':
      return (
        <Textarea
          {...text}
          required={spec.isEssential}
          maxLength={spec.max}
          autosize
          maxRows={12}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'indicators':
      return (
        <Textarea
          {...text}
          autosize
          minRows={2}
          maxRows={12}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          data={spec.options.map((option) => ({
            value: option,
            label: spec.words(m.dossier)[option] ?? option,
          }))}
          allowDeselect={false}
          value={String(value)}
          onChange={(choice) => change(choice)}
          {...first}
        />
      )
    case 'day':
      return (
        <DayField
          label={label}
          value={value === null ? null : String(value)}
          clearable={spec.isOptional}
          onChange={(day) => (day !== null || spec.isOptional ? change(day) : undefined)}
          {...first}
        />
      )
    case 'money':
      return (
        <MoneyField
          label={label}
          description={hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          currency={currency}
          value={value === null ? null : Number(value)}
          onChange={change}
          {...first}
        />
      )
    case 'year':
      return (
        <NumberInput
          label={label}
          hideControls
          allowDecimal={false}
          thousandSeparator={false}
          min={1900}
          max={2200}
          clampBehavior="blur"
          value={Number(value)}
          onChange={(year) => (typeof year === 'number' ? change(year) : undefined)}
          {...first}
        />
      )
    default:
      return null
  }
}

const nobody = ''

/** Fields that choose among what the dossier holds: people, rivals, groups of products. */
function RecordField({ spec, label, value, change, first }: Field) {
  const m = useMessages()
  const { dossier, people, ourGroups } = useDossier()
  const persons = people.map(({ person }) => ({ value: person.id, label: person.name }))
  if (spec.type === 'guests')
    return (
      <GuestsField
        label={label}
        people={persons}
        guests={(value ?? []) as readonly Guest[]}
        onChange={change}
      />
    )
  if (spec.type === 'group') {
    const groups = [...new Set([...ourGroups, ...dossier.purchases.map((p) => p.groupName)])]
    return (
      <Autocomplete
        label={label}
        required
        maxLength={200}
        data={groups}
        value={String(value ?? '')}
        onChange={change}
        {...first}
      />
    )
  }
  const isRival = spec.type === 'rival'
  const none = isRival ? m.dossier.fields.us : m.dossier.fields.nobody
  const options = isRival ? dossier.rivals.map((r) => ({ value: r.id, label: r.name })) : persons
  return (
    <Select
      label={label}
      searchable={options.length > 8}
      allowDeselect={false}
      data={[{ value: nobody, label: none }, ...options]}
      value={String(value ?? nobody)}
      onChange={(id) => change(id === nobody ? null : id)}
      {...first}
    />
  )
}
