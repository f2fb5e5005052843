import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useLocation } from 'wouter'
import { type DealScope, dealSorts } from '../../../shared/contract/deals.ts'
import { QueryView } from '../../api/QueryView.tsx'
import type { WindowedList } from '../../api/use-row-window.ts'
import { type SortedWindow, useSortedWindow } from '../../api/use-sorted-window.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
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
  const { query, table } = useSortedWindow('deals.list', { scope, text: wanted }, dealSorts)
  return (
    <QueryView query={query}>
      {(list) => <Found list={list} table={table} scope={scope} text={wanted} id={id} onAdd={onAdd} />}
    </QueryView>
  )
}

type FoundProps = Props & {
  readonly list: WindowedList<'deals.list'>
  readonly table: SortedWindow<'deals.list'>['table']
}

function Found({ list, table, scope, text, id, onAdd }: FoundProps) {
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
          {...table}
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
