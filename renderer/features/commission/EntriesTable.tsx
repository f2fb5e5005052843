import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { type EntryRow, entrySorts } from '../../../shared/contract/commission.ts'
import type { StateSum } from '../../../shared/domain/commission/sums-by-state.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useSortedWindow } from '../../api/use-sorted-window.ts'
import { useClock } from '../../ui/clock.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { EntryForm } from './EntryForm.tsx'
import { ReckonedEntry } from './ReckonedEntry.tsx'

type Props = {
  /** Of receipt; null: what is still to come. */
  readonly month: string | null
  readonly companyId: string | null
  readonly empty: ReactNode
}

const oldestFirst = { column: 'day', descending: false }

/** Entries with their sums below; each opens to why it is what it is. */
export function EntriesTable({ month, companyId, empty }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const [open, setOpen] = useState<EntryRow | null>(null)
  const { query, table } = useSortedWindow('commission.list', { month, companyId }, entrySorts, oldestFirst)
  const receive = useReceive()
  const day = month === null ? 'due' : 'received'
  const columns = useMemo(() => entryColumns(m, today, day, receive), [m, today, day, receive])
  return (
    <QueryView query={query}>
      {({ rows, answer }) => (
        <>
          <DataTable
            label={m.commission.label}
            rows={rows}
            {...table}
            columns={columns}
            rowKey={(entry) => entry.id}
            onOpen={setOpen}
            empty={empty}
            footer={answer.total === 0 ? undefined : <Sums sums={answer.sums} />}
          />
          {open === null ? null : open.source === 'reckoned' ? (
            <ReckonedEntry key={open.id} entry={open} onClose={() => setOpen(null)} />
          ) : (
            <EntryForm key={open.id} entry={open} state={open.state} onClose={() => setOpen(null)} />
          )}
        </>
      )}
    </QueryView>
  )
}

function Sums({ sums }: { readonly sums: readonly StateSum[] }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Group gap="lg" justify="flex-end" aria-label={m.commission.totals} role="group">
      {sums.map((sum) => (
        <Text key={`${sum.state}-${sum.currency}`} size="sm" fw={600} className="kb-money">
          <Private>
            {m.commission.sum(m.commission.states[sum.state], format.money(sum.minor, sum.currency))}
          </Private>
        </Text>
      ))}
    </Group>
  )
}

/** Marks an entry as received today, with Undo. */
function useReceive(): (entry: EntryRow) => void {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const { run } = useCommand('commission.saveEntry', {
    done: (entry) => m.commission.receivedToday(format.money(entry.amountMinor, entry.currency)),
    undo: true,
  })
  return useMemo(
    () => (entry: EntryRow) => void run({ id: entry.id, fields: { state: 'received', receivedOn: today } }),
    [run, today],
  )
}

function entryColumns(
  m: AllMessages,
  today: string,
  day: 'due' | 'received',
  receive: (entry: EntryRow) => void,
): readonly Column<EntryRow>[] {
  const { columns } = m.commission
  const name = (entry: EntryRow) => entry.dealTitle ?? entry.note
  const dayOf = (entry: EntryRow) => (day === 'due' ? entry.dueOn : entry.receivedOn)
  const base: readonly Column<EntryRow>[] = [
    {
      id: 'note',
      header: columns.note,
      width: '3fr',
      cell: (e) => (
        <Private>{e.kind === 'sale' ? name(e) : `${name(e)} · ${m.commission.kinds[e.kind]}`}</Private>
      ),
      isSortable: true,
    },
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (e) => <NameText name={e.clientName ?? ''} />,
      isSortable: true,
    },
    {
      id: 'company',
      header: columns.company,
      width: '1fr',
      hideBelow: 1000,
      cell: (e) => <Private>{e.companyName ?? ''}</Private>,
      isSortable: true,
    },
    {
      id: 'day',
      header: day === 'due' ? columns.due : columns.received,
      width: 128,
      cell: (e) => <DateText date={dayOf(e)} />,
      isSortable: true,
    },
  ]
  const amount: Column<EntryRow> = {
    id: 'amount',
    header: columns.amount,
    width: 144,
    align: 'end',
    cell: (e) => <MoneyText minor={e.amountMinor} currency={e.currency} />,
    isSortable: true,
  }
  return day === 'received'
    ? [...base, amount]
    : [...base, stateColumn(m, today), amount, receiveColumn(m, receive)]
}

function stateColumn(m: AllMessages, today: string): Column<EntryRow> {
  return {
    id: 'state',
    header: m.commission.columns.state,
    width: 128,
    cell: (e) =>
      e.state === 'due' && e.dueOn !== null && e.dueOn < today ? (
        <StatusMark status="late">{m.commission.late}</StatusMark>
      ) : (
        m.commission.states[e.state]
      ),
    isSortable: true,
  }
}

function receiveColumn(m: AllMessages, receive: (entry: EntryRow) => void): Column<EntryRow> {
  return {
    id: 'receive',
    header: m.commission.markReceived,
    isHeaderHidden: true,
    width: 112,
    align: 'end',
    hideBelow: 720,
    cell: (e) =>
      e.state === 'expected' ? null : (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={(event) => {
            event.stopPropagation()
            receive(e)
          }}
        >
          {m.commission.markReceived}
        </Button>
      ),
  }
}
