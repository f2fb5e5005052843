import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  type InvoiceRow,
  type ReceivableScope,
  receivableScopes,
} from '../../../shared/contract/receivables.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import type { Column } from '../../ui/table-model.ts'
import { InvoiceState } from './InvoiceState.tsx'

type Props = { readonly openId: string | null; readonly onOpen: (id: string) => void }
const step = 300

/** Invoice by invoice: open, overdue, settled. */
export function InvoicesView({ openId, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [scope, setScope] = useState<ReceivableScope>('open')
  const [text, setText] = useState('')
  const [wanted] = useDebouncedValue(text, 150)
  const [limit, setLimit] = useState(step)
  const query = useBookQuery('receivables.list', { scope, text: wanted, limit })
  const columns = useMemo(() => invoiceColumns(m), [m])
  return (
    <>
      <Group gap="sm" mb="sm">
        <SegmentedControl
          size="xs"
          aria-label={m.receivables.shownInvoices}
          value={scope}
          onChange={(value) => setScope(value as ReceivableScope)}
          data={receivableScopes.map((value) => ({ value, label: m.receivables.scopes[value] }))}
        />
        <TextInput
          type="search"
          size="xs"
          w={220}
          aria-label={m.receivables.search}
          placeholder={m.receivables.search}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Group>
      <QueryView query={query}>
        {({ rows, total }) => (
          <DataTable
            label={m.receivables.invoices}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.id}
            openKey={openId}
            onOpen={(row) => onOpen(row.id)}
            empty={<EmptyState title={m.receivables.noInvoices} />}
            footer={
              <Text size="sm" c="dimmed" role="status">
                {m.receivables.count(format.number(total), total)}
                {total > rows.length ? (
                  <Button size="compact-sm" variant="subtle" ms="sm" onClick={() => setLimit(limit * 4)}>
                    {m.orders.more(format.number(rows.length))}
                  </Button>
                ) : null}
              </Text>
            }
          />
        )}
      </QueryView>
    </>
  )
}

function invoiceColumns(m: AllMessages): readonly Column<InvoiceRow>[] {
  const { columns } = m.receivables
  return [
    { id: 'number', header: columns.number, width: '1fr', cell: (i) => i.number, sortValue: (i) => i.number },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (i) => <NameText name={i.clientName} />,
      sortValue: (i) => i.clientName,
    },
    {
      id: 'issued',
      header: columns.issued,
      width: 120,
      hideBelow: 860,
      cell: (i) => <DateText date={i.issuedOn} />,
      sortValue: (i) => i.issuedOn,
    },
    {
      id: 'due',
      header: columns.due,
      width: 120,
      hideBelow: 560,
      cell: (i) => <DateText date={i.dueOn} />,
      sortValue: (i) => i.dueOn,
    },
    {
      id: 'state',
      header: columns.state,
      width: 176,
      cell: (i) => <InvoiceState invoice={i} />,
      sortValue: (i) => (i.openMinor > 0 ? i.lateDays : -1),
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 136,
      align: 'end',
      hideBelow: 720,
      cell: (i) => <MoneyText minor={i.amountMinor} currency={i.currency} cents="auto" />,
      sortValue: (i) => i.amountMinor,
    },
    {
      id: 'open',
      header: columns.open,
      width: 136,
      align: 'end',
      hideBelow: 480,
      cell: (i) =>
        i.openMinor === 0 ? '' : <MoneyText minor={i.openMinor} currency={i.currency} cents="auto" />,
      sortValue: (i) => i.openMinor,
    },
  ]
}
