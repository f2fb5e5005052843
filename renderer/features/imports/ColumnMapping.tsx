import { Select, Table, Text, Title } from '@mantine/core'
import type { ImportPreview, ImportRules } from '../../../shared/contract/imports.ts'
import { columnTarget } from '../../../shared/domain/imports/fields.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

type Props = {
  readonly preview: ImportPreview
  readonly rules: ImportRules
  readonly onChange: (columns: (string | null)[]) => void
}

const shownRows = 5
const leaveOut = ''

/** The first rows under their headers, and above each column what it is taken for. */
export function ColumnMapping({ preview, rules, onChange }: Props) {
  const m = useMessages()
  const targets = [
    { value: leaveOut, label: m.imports.leaveOut },
    ...preview.targets.map((target) => ({ value: target as string, label: m.imports.targets[target] })),
    ...preview.priceColumns.map(({ id, name }) => ({
      value: columnTarget(id),
      label: m.imports.column(name),
    })),
  ]
  const choose = (index: number, target: string | null) =>
    onChange(rules.columns.map((column, i) => (i === index ? (target === leaveOut ? null : target) : column)))
  return (
    <section aria-label={m.imports.mapping}>
      <Title order={2} size="h4">
        {m.imports.mapping}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {m.imports.rows(preview.rowCount)}
        {' · '}
        {m.imports.mappingHint}
      </Text>
      <Table.ScrollContainer minWidth={preview.headers.length * 168}>
        <Table className="kb-mapping">
          <Table.Thead>
            <Table.Tr>
              {preview.headers.map((header, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, headers may be the same
                <Table.Th key={index}>
                  <Text size="sm" fw={600} lineClamp={1}>
                    {header}
                  </Text>
                  <Select
                    size="xs"
                    aria-label={header}
                    data={targets}
                    value={rules.columns[index] ?? leaveOut}
                    onChange={(target) => choose(index, target)}
                  />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.sample.slice(0, shownRows).map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity
              <Table.Tr key={line}>
                {preview.headers.map((_header, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <Table.Td key={index} data-left-out={rules.columns[index] === null || undefined}>
                    <Private>{row[index] ?? ''}</Private>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
