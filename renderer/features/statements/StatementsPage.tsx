import { Button } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { StatementRow } from '../../../shared/contract/statements.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { StatementForm } from './StatementForm.tsx'
import { StatementRecord } from './StatementRecord.tsx'
import './statements.css'

/** What companies say they pay, each statement beside what the ledger expects. */
export function StatementsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const query = useBookQuery('statements.list', {})
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title={m.statements.title}
      layout="fill"
      mainAction={{ label: m.statements.new, perform: () => setAdding(true) }}
    >
      <QueryView query={query}>
        {(rows) => (
          <SplitView
            list={<List rows={rows} openId={id} onAdd={() => setAdding(true)} />}
            detail={id === null ? null : <StatementRecord key={id} id={id} />}
            detailLabel={m.statements.title}
          />
        )}
      </QueryView>
      {isAdding ? (
        <StatementForm
          onClose={() => setAdding(false)}
          onSaved={(saved) => {
            setAdding(false)
            go(`/money/statements/${saved}`)
          }}
        />
      ) : null}
    </Page>
  )
}

type ListProps = {
  readonly rows: readonly StatementRow[]
  readonly openId: string | null
  readonly onAdd: () => void
}

function List({ rows, openId, onAdd }: ListProps) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const columns = useMemo(() => statementColumns(m, format), [m, format])
  const { empty } = m.statements
  return (
    <DataTable
      label={m.statements.label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.statement.id}
      openKey={openId}
      onOpen={(row) => go(`/money/statements/${row.statement.id}`)}
      empty={
        <EmptyState
          icon={IconReceipt}
          title={empty.title}
          text={empty.text}
          action={<Button onClick={onAdd}>{m.statements.new}</Button>}
        />
      }
    />
  )
}

function statementColumns(m: AllMessages, format: Format): readonly Column<StatementRow>[] {
  const { columns, states } = m.statements
  return [
    {
      id: 'issuedOn',
      header: columns.issuedOn,
      width: 120,
      cell: ({ statement }) => <DateText date={statement.issuedOn} />,
      sortValue: ({ statement }) => statement.issuedOn,
    },
    {
      id: 'company',
      header: columns.company,
      width: '2fr',
      cell: (row) => <Private>{row.companyName ?? row.statement.number}</Private>,
      sortValue: (row) => row.companyName,
    },
    {
      id: 'matched',
      header: columns.lines,
      width: 96,
      hideBelow: 520,
      cell: (row) => m.statements.matchedOf(format.number(row.matched), format.number(row.lines)),
      sortValue: (row) => row.matched,
    },
    {
      id: 'sum',
      header: columns.sum,
      width: 128,
      align: 'end',
      cell: (row) => <MoneyText minor={row.sumMinor} currency={row.statement.currency} />,
      sortValue: (row) => row.sumMinor,
    },
    {
      id: 'state',
      header: columns.state,
      width: '1fr',
      hideBelow: 640,
      cell: (row) =>
        row.shortMinor > 0 ? (
          <StatusMark status="late">
            {states.short(format.money(row.shortMinor, row.statement.currency))}
          </StatusMark>
        ) : row.isSettled ? (
          <StatusMark status="done">{states.settled}</StatusMark>
        ) : (
          states.open
        ),
      sortValue: (row) => row.shortMinor,
    },
  ]
}
