import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { SmoothingView } from '../../../shared/contract/smoothing.ts'
import type { TaxRule } from '../../../shared/domain/smoothing/types.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { TaxForm } from './TaxForm.tsx'

const shownDues = 4

/** What the user sets aside for taxes, and what falls due next. */
export function TaxRules({ view }: { readonly view: SmoothingView }) {
  const m = useMessages()
  const { taxes } = m.smoothing
  const [edited, setEdited] = useState<TaxRule | 'new' | null>(null)
  const add = (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {taxes.add}
    </Button>
  )
  return (
    <RecordPart
      title={taxes.title}
      action={add}
      empty={view.taxes.length === 0 && edited === null ? taxes.none : null}
    >
      <Stack gap="sm">
        {view.taxes.map((tax) => (
          <TaxLine key={tax.id} tax={tax} onEdit={() => setEdited(tax)} />
        ))}
        {view.taxes.length === 0 ? null : <Dues view={view} />}
      </Stack>
      {edited === null ? null : (
        <TaxForm
          tax={edited === 'new' ? null : edited}
          currency={view.currency}
          onClose={() => setEdited(null)}
        />
      )}
    </RecordPart>
  )
}

function TaxLine({ tax, onEdit }: { readonly tax: TaxRule; readonly onEdit: () => void }) {
  const m = useMessages()
  const format = useFormat()
  const { taxes } = m.smoothing
  const { amount } = tax
  const words =
    amount.kind === 'share'
      ? taxes.ofShare(format.percent(amount.ppm), taxes.kinds[amount.of])
      : format.money(amount.minor, tax.currency)
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div>
        <Text fw={500}>{tax.name}</Text>
        <Text size="sm" c="dimmed">
          <Private>{taxes.line(words, taxes.periods[tax.period])}</Private>
        </Text>
      </div>
      <Button variant="subtle" size="compact-sm" aria-label={`${taxes.edit}: ${tax.name}`} onClick={onEdit}>
        {taxes.edit}
      </Button>
    </Group>
  )
}

function Dues({ view }: { readonly view: SmoothingView }) {
  const m = useMessages()
  const format = useFormat()
  const { taxes } = m.smoothing
  if (view.dues.length === 0) return <Text c="dimmed">{taxes.noDues}</Text>
  return (
    <Table className="kb-figures" aria-label={taxes.dues}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{taxes.due.on}</Table.Th>
          <Table.Th>{taxes.due.name}</Table.Th>
          <Table.Th>{taxes.due.period}</Table.Th>
          <Table.Th data-end>{taxes.due.aside}</Table.Th>
          <Table.Th data-end>{taxes.due.expected}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {view.dues.slice(0, shownDues).map((due) => (
          <Table.Tr key={`${due.ruleId} ${due.from}`}>
            <Table.Td>
              <DateText date={due.dueOn} />
            </Table.Td>
            <Table.Td>{due.name}</Table.Td>
            <Table.Td>{format.monthRange(due.from, due.to)}</Table.Td>
            <Table.Td data-end>
              <MoneyText minor={due.setAsideMinor} currency={view.currency} cents="never" />
            </Table.Td>
            <Table.Td data-end>
              <MoneyText minor={due.expectedMinor} currency={view.currency} cents="never" />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
