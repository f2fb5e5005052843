import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type DealScope, dealSorts } from '../../../shared/contract/deals.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { askedSort, useRowWindow, type WindowedList } from '../../api/use-row-window.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import type { Sort } from '../../ui/table-model.ts'
import { DealRecord } from './DealRecord.tsx'
import { DealsTable } from './DealsTable.tsx'
import { NoDeals } from './NoDeals.tsx'

type Props = {
  readonly scope: DealScope
  /** Within the title or the client's name. */
  readonly text: string
  /** The deal that is open beside the list; null: none is. */
  readonly id: string | null
  readonly onAdd: () => void
}

/** The open deals, those expected first above; or all, the last decided above. */
export function DealsList({ scope, text, id, onAdd }: Props) {
  const [wanted] = useDebouncedValue(text, 150)
  const [sort, setSort] = useState<Sort | null>(null)
  const asked = { scope, text: wanted, sort: askedSort(sort, dealSorts), language: useLanguage() }
  const { query, onSeen } = useRowWindow('deals.list', asked)
  return (
    <QueryView query={query}>
      {(list) => (
        <Found
          list={list}
          onSeen={onSeen}
          sort={sort}
          onSort={setSort}
          scope={scope}
          text={wanted}
          id={id}
          onAdd={onAdd}
        />
      )}
    </QueryView>
  )
}

type FoundProps = Props & {
  readonly list: WindowedList<'deals.list'>
  readonly onSeen: (first: number, last: number) => void
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
}

function Found({ list, onSeen, sort, onSort, scope, text, id, onAdd }: FoundProps) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { total } = list.answer
  if (total === 0 && scope === 'all' && text === '' && id === null) return <NoDeals onAdd={onAdd} />
  return (
    <SplitView
      detailLabel={m.deals.edit}
      detail={id === null ? null : <DealRecord key={id} id={id} onClose={() => go('/money/deals')} />}
      list={
        <DealsTable
          rows={list.rows}
          onSeen={onSeen}
          sort={sort}
          onSort={onSort}
          openId={id}
          onOpen={(deal) => go(`/money/deals/${deal.id}`)}
          empty={<EmptyState title={text === '' ? m.deals.emptyOpen : m.deals.noMatch} />}
          footer={
            <Text size="sm" c="dimmed" role="status">
              {m.deals.count(format.number(total), total)}
            </Text>
          }
        />
      }
    />
  )
}
