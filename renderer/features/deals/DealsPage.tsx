import { Button, SegmentedControl, Text } from '@mantine/core'
import { IconBriefcase } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { DealRow } from '../../../shared/contract/deals.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { DealBoard } from './DealBoard.tsx'
import { DealForm } from './DealForm.tsx'
import { DealRecord } from './DealRecord.tsx'
import { DealsTable } from './DealsTable.tsx'
import { Losses } from './Losses.tsx'
import { isOpenDeal, openSums } from './open-sums.ts'
import { type DealView, useDealView } from './use-deal-view.ts'
import './deals.css'

/** What may be sold, by stage and day, what it will earn, and why some was lost. */
export function DealsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const [view, setView] = useDealView()
  const [isAdding, setAdding] = useState(false)
  const query = useBookQuery('deals.list', { scope: view === 'all' ? 'all' : 'recent' })
  return (
    <Page
      title={m.deals.title}
      layout={view === 'losses' && id === null ? 'flow' : 'fill'}
      mainAction={{ label: m.deals.new, perform: () => setAdding(true) }}
      toolbar={
        <>
          <SegmentedControl
            aria-label={m.deals.shown}
            value={view}
            onChange={(value) => setView(value as DealView)}
            data={(['board', 'open', 'all', 'losses'] as const).map((value) => ({
              value,
              label: m.deals.views[value],
            }))}
          />
          <Sums rows={query.data ?? []} />
        </>
      }
    >
      <QueryView query={query}>
        {(rows) => <Content rows={rows} view={view} id={id} onAdd={() => setAdding(true)} />}
      </QueryView>
      {isAdding ? (
        <DealForm
          deal={null}
          onClose={() => setAdding(false)}
          onSaved={(saved) => go(`/money/deals/${saved}`)}
        />
      ) : null}
    </Page>
  )
}

type ContentProps = {
  readonly rows: readonly DealRow[]
  readonly view: DealView
  readonly id: string | null
  readonly onAdd: () => void
}

function Content({ rows, view, id, onAdd }: ContentProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const open = (deal: Pick<DealRow, 'id'>) => go(`/money/deals/${deal.id}`)
  const shown = useMemo(() => (view === 'all' ? rows : rows.filter(isOpenDeal)), [rows, view])
  const record = id === null ? null : <DealRecord key={id} id={id} onClose={() => go('/money/deals')} />
  if (rows.length === 0 && record === null && view !== 'losses')
    return (
      <EmptyState
        icon={IconBriefcase}
        title={m.deals.empty.title}
        text={m.deals.empty.text}
        action={<Button onClick={onAdd}>{m.deals.new}</Button>}
      />
    )
  if (view === 'losses' && record === null) return <Losses />
  if (view === 'board' && record === null) return <DealBoard rows={rows} onOpen={open} />
  return (
    <SplitView
      detailLabel={m.deals.edit}
      detail={record}
      list={
        <DealsTable rows={shown} openId={id} onOpen={open} empty={<EmptyState title={m.deals.emptyOpen} />} />
      }
    />
  )
}

/** Sums of what is open, each currency for itself. */
function Sums({ rows }: { readonly rows: readonly DealRow[] }) {
  const m = useMessages()
  const format = useFormat()
  const sums = useMemo(() => openSums(rows), [rows])
  return (
    <Text size="sm" c="dimmed" ms="auto" role="status">
      <Private>
        {sums
          .map((sum) =>
            m.deals.sums(
              sum.count,
              format.money(sum.amountMinor, sum.currency, { cents: 'never' }),
              format.money(sum.commissionMinor, sum.currency, { cents: 'never' }),
            ),
          )
          .join('; ')}
      </Private>
    </Text>
  )
}
