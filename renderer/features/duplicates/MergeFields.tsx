import { Radio, Table, Text } from '@mantine/core'
import type { ComparedField, Comparison } from '../../../shared/contract/duplicates.ts'
import { type Choice, isBlank } from '../../../shared/domain/duplicates/merge-fields.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

type Props = {
  readonly comparison: Comparison
  readonly choices: Readonly<Record<string, Choice>>
  readonly onChoose: (field: string, choice: Choice) => void
}

/** Only what differs is asked; where one side is blank the other is taken unless the user says otherwise. */
export function MergeFields({ comparison, choices, onChoose }: Props) {
  const m = useMessages()
  const text = m.duplicates
  if (comparison.fields.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {text.noDifference}
      </Text>
    )
  return (
    <Table aria-label={text.fields}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.field}</Table.Th>
          <Table.Th>{text.ofKept}</Table.Th>
          <Table.Th>{text.ofOther}</Table.Th>
          <Table.Th>{text.both}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {comparison.fields.map((compared) => (
          <FieldRow
            key={compared.field}
            compared={compared}
            label={fieldLabel(m, comparison.kind, compared.field)}
            choice={choices[compared.field] ?? (isBlank(compared.one) ? 'other' : 'keep')}
            onChoose={(choice) => onChoose(compared.field, choice)}
          />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function fieldLabel(m: AllMessages, kind: Comparison['kind'], field: string): string {
  if (field.startsWith('custom.')) return field.slice('custom.'.length)
  const labels = (kind === 'client' ? m.clients.fields : m.people.fields) as Readonly<Record<string, string>>
  return labels[field] ?? field
}

type RowProps = {
  readonly compared: ComparedField
  readonly label: string
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

function FieldRow({ compared, label, choice, onChoose }: RowProps) {
  const m = useMessages()
  const text = m.duplicates
  const option = (value: Choice, words: string) => (
    <Radio
      name={`kb-merge-${compared.field}`}
      checked={choice === value}
      onChange={() => onChoose(value)}
      aria-label={`${label}: ${value === 'keep' ? text.ofKept : value === 'other' ? text.ofOther : text.both}`}
      label={<Private>{words}</Private>}
    />
  )
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      <Table.Td>{option('keep', shown(m, compared.field, compared.one))}</Table.Td>
      <Table.Td>{option('other', shown(m, compared.field, compared.other))}</Table.Td>
      <Table.Td>{compared.canKeepBoth ? option('both', '') : null}</Table.Td>
    </Table.Tr>
  )
}

function shown(m: AllMessages, field: string, value: unknown): string {
  if (isBlank(value)) return m.shell.none
  if (typeof value === 'boolean') return value ? m.shell.yes : m.shell.no
  if (field === 'status') return (m.clients.status as Readonly<Record<string, string>>)[String(value)] ?? ''
  if (Array.isArray(value)) return value.map(partText).join(', ')
  return String(value)
}

function partText(part: unknown): string {
  if (typeof part === 'object' && part !== null && 'name' in part) return String(part.name)
  return String(part)
}
