import { Group, SegmentedControl, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import {
  type InvoiceRow,
  invoiceSorts,
  type ReceivableScope,
  receivableScopes,
} from '../../../shared/contract/receivables.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useSortedWindow } from '../../api/use-sorted-window.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import type { Column } from '../../ui/table-model.ts'
import { InvoiceState } from './InvoiceState.tsx'

type Props = { readonly openId: string | null; readonly onOpen: (id: string) => void }

/** Invoice by invoice: open, overdue, settled. */
export function InvoicesView({ openId, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [scope, setScope] = useState<ReceivableScope>('open')
  const [text, setText] = useState('')
  const [wanted] = useDebouncedValue(text, 150)
  const { query, table } = useSortedWindow('receivables.list', { scope, text: wanted }, invoiceSorts)
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
        <SearchField size="xs" label={m.receivables.search} width={220} value={text} onChange={setText} />
      </Group>
      <QueryView query={query}>
        {({ rows, answer }) => (
          <DataTable
            label={m.receivables.invoices}
            rows={rows}
            {...table}
            columns={columns}
            rowKey={(row) => row.id}
            openKey={openId}
            onOpen={(row) => onOpen(row.id)}
            empty={<EmptyState title={m.receivables.noInvoices} />}
            footer={
              <Text size="sm" c="dimmed" role="status">
                {m.receivables.count(format.number(answer.total), answer.total)}
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
    { id: 'number', header: columns.number, width: '1fr', cell: (i) => i.number, isSortable: true },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (i) => <NameText name={i.clientName} />,
      isSortable: true,
    },
    {
      id: 'issued',
      header: columns.issued,
      width: 120,
      hideBelow: 860,
      cell: (i) => <DateText date={i.issuedOn} />,
      isSortable: true,
    },
    {
      id: 'due',
      header: columns.due,
      width: 120,
      hideBelow: 560,
      cell: (i) => <DateText date={i.dueOn} />,
      isSortable: true,
    },
    {
      id: 'state',
      header: columns.state,
      width: 176,
      cell: (i) => <InvoiceState invoice={i} />,
      isSortable: true,
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 136,
      align: 'end',
      hideBelow: 720,
      cell: (i) => <MoneyText minor={i.amountMinor} currency={i.currency} cents="auto" />,
      isSortable: true,
    },
    {
      id: 'open',
      header: columns.open,
      width: 136,
      align: 'end',
      hideBelow: 480,
      cell: (i) =>
        i.openMinor === 0 ? '' : <MoneyText minor={i.openMinor} currency={i.currency} cents="auto" />,
      isSortable: true,
    },
  ]
}
