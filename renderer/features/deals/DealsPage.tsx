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
import { DealForm } from './DealForm.tsx'
import { DealsTable } from './DealsTable.tsx'
import { isOpenDeal, openSums } from './open-sums.ts'

/** What may be sold, by stage and day, and what it will earn. */
export function DealsPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const [which, setWhich] = useState<'open' | 'all'>('open')
  const [isAdding, setAdding] = useState(false)
  const query = useBookQuery('deals.list', {})
  const opened = query.data?.find((deal) => deal.id === id) ?? null
  return (
    <Page
      title={m.deals.title}
      layout="fill"
      mainAction={{ label: m.deals.new, perform: () => setAdding(true) }}
      toolbar={
        <>
          <SegmentedControl
            aria-label={m.deals.shown}
            value={which}
            onChange={(value) => setWhich(value as 'open' | 'all')}
            data={[
              { value: 'open', label: m.deals.open },
              { value: 'all', label: m.deals.all },
            ]}
          />
          <Sums rows={query.data ?? []} />
        </>
      }
    >
      <QueryView query={query}>
        {(rows) => <List rows={rows} which={which} onAdd={() => setAdding(true)} />}
      </QueryView>
      {isAdding ? <DealForm deal={null} onClose={() => setAdding(false)} /> : null}
      {opened === null ? null : <DealForm key={opened.id} deal={opened} onClose={() => go('/money/deals')} />}
    </Page>
  )
}

type ListProps = {
  readonly rows: readonly DealRow[]
  readonly which: 'open' | 'all'
  readonly onAdd: () => void
}

function List({ rows, which, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const shown = useMemo(() => (which === 'all' ? rows : rows.filter(isOpenDeal)), [rows, which])
  if (rows.length === 0)
    return (
      <EmptyState
        icon={IconBriefcase}
        title={m.deals.empty.title}
        text={m.deals.empty.text}
        action={<Button onClick={onAdd}>{m.deals.new}</Button>}
      />
    )
  return (
    <DealsTable
      rows={shown}
      onOpen={(deal) => go(`/money/deals/${deal.id}`)}
      empty={<EmptyState title={m.deals.emptyOpen} />}
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
