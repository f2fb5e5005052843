import { SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { DealBoard } from './DealBoard.tsx'
import { DealForm } from './DealForm.tsx'
import { DealsList } from './DealsList.tsx'
import { Losses } from './Losses.tsx'
import { NoDeals } from './NoDeals.tsx'
import { type DealView, useDealView } from './use-deal-view.ts'
import './deals.css'

/** What may be sold, by stage and day, what it will earn, and why some was lost. */
export function DealsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const [view, setView] = useDealView()
  const [text, setText] = useState('')
  const [isAdding, setAdding] = useState(false)
  const add = () => setAdding(true)
  // A record stands beside a list; from the board, beside that of what is open.
  const isList = view === 'open' || view === 'all' || id !== null
  return (
    <Page
      title={m.deals.title}
      layout={isList || view === 'board' ? 'fill' : 'flow'}
      mainAction={{ label: m.deals.new, perform: add }}
      toolbar={
        <>
          <Views view={view} onView={setView} />
          {isList ? <SearchField label={m.deals.search} width={220} value={text} onChange={setText} /> : null}
          <Sums />
        </>
      }
    >
      {isList ? (
        <DealsList scope={view === 'all' ? 'all' : 'open'} text={text} id={id} onAdd={add} />
      ) : view === 'board' ? (
        <Board onAdd={add} />
      ) : (
        <Losses />
      )}
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

type ViewsProps = { readonly view: DealView; readonly onView: (view: DealView) => void }

function Views({ view, onView }: ViewsProps) {
  const m = useMessages()
  return (
    <SegmentedControl
      aria-label={m.deals.shown}
      value={view}
      onChange={(value) => onView(value as DealView)}
      data={(['board', 'open', 'all', 'losses'] as const).map((value) => ({
        value,
        label: m.deals.views[value],
      }))}
    />
  )
}

function Board({ onAdd }: { readonly onAdd: () => void }) {
  const [, go] = useLocation()
  const query = useBookQuery('deals.board', {})
  return (
    <QueryView query={query}>
      {(rows) =>
        rows.length === 0 ? (
          <NoDeals onAdd={onAdd} />
        ) : (
          <DealBoard rows={rows} onOpen={({ id }) => go(`/money/deals/${id}`)} />
        )
      }
    </QueryView>
  )
}

/** Sums of what is open, each currency for itself. */
function Sums() {
  const m = useMessages()
  const format = useFormat()
  const sums = useBookQuery('deals.openSums', {}).data ?? []
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
