import { Button } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { TenderRow } from '../../../shared/contract/tenders.ts'
import { tenderStages } from '../../../shared/domain/tenders/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import type { Column } from '../../ui/table-model.ts'
import { TenderForm } from './TenderForm.tsx'
import { TenderRecord } from './TenderRecord.tsx'

/** Where money moves, by what dates, and who decides. */
export function TendersPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const [isAdding, setAdding] = useState(false)
  const query = useBookQuery('tenders.list', {})
  return (
    <Page
      title={m.tenders.title}
      layout="fill"
      mainAction={{ label: m.tenders.new, perform: () => setAdding(true) }}
    >
      <QueryView query={query}>
        {(rows) => <List rows={rows} id={id} onAdd={() => setAdding(true)} />}
      </QueryView>
      {isAdding ? (
        <TenderForm
          tender={null}
          onClose={() => setAdding(false)}
          onSaved={(saved) => go(`/money/tenders/${saved}`)}
        />
      ) : null}
    </Page>
  )
}

type ListProps = {
  readonly rows: readonly TenderRow[]
  readonly id: string | null
  readonly onAdd: () => void
}

function List({ rows, id, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const columns = useMemo(() => tenderColumns(m), [m])
  const opened = rows.find((row) => row.id === id) ?? null
  if (rows.length === 0)
    return (
      <EmptyState
        icon={IconGavel}
        title={m.tenders.empty.title}
        text={m.tenders.empty.text}
        action={<Button onClick={onAdd}>{m.tenders.new}</Button>}
      />
    )
  return (
    <SplitView
      detailLabel={m.tenders.edit}
      detail={opened === null ? null : <TenderRecord tender={opened} onClose={() => go('/money/tenders')} />}
      list={
        <DataTable
          label={m.tenders.title}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          openKey={id}
          onOpen={(row) => go(`/money/tenders/${row.id}`)}
        />
      }
    />
  )
}

function tenderColumns(m: AllMessages): readonly Column<TenderRow>[] {
  const { fields } = m.tenders
  return [
    {
      id: 'title',
      header: fields.title,
      width: '3fr',
      cell: (t) => <Private>{t.title}</Private>,
      sortValue: (t) => t.title,
    },
    {
      id: 'client',
      header: fields.client,
      width: '2fr',
      hideBelow: 560,
      cell: (t) => <NameText name={t.clientName} />,
      sortValue: (t) => t.clientName,
    },
    {
      id: 'stage',
      header: m.tenders.stage,
      width: 128,
      cell: (t) => m.tenders.stages[t.stage],
      sortValue: (t) => tenderStages.indexOf(t.stage),
    },
    {
      id: 'next',
      header: m.tenders.next,
      width: 216,
      cell: (t) => <Next tender={t} m={m} />,
      sortValue: (t) => t.nextOn,
    },
    {
      id: 'budget',
      header: fields.budget,
      width: 136,
      align: 'end',
      hideBelow: 760,
      cell: (t) => <MoneyText minor={t.budgetMinor} currency={t.currency} cents="never" />,
      sortValue: (t) => t.budgetMinor,
    },
  ]
}

function Next({ tender, m }: { readonly tender: TenderRow; readonly m: AllMessages }) {
  const days = m.tenders.days
  const day = (Object.keys(days) as (keyof typeof days)[]).find(
    (key) => tender[key] !== null && tender[key] === tender.nextOn,
  )
  if (day === undefined) return <span className="kb-quiet">—</span>
  return (
    <>
      {days[day]}: <DateText date={tender.nextOn} />
    </>
  )
}
