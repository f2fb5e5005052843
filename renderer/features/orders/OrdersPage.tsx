import { Button, SegmentedControl, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconTruckDelivery } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Answer } from '../../../shared/contract/index.ts'
import { type OrderScope, orderScopes, orderSorts } from '../../../shared/contract/orders.ts'
import { QueryView } from '../../api/QueryView.tsx'
import type { WindowedList } from '../../api/use-row-window.ts'
import { type SortedWindow, useSortedWindow } from '../../api/use-sorted-window.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { Failures } from './Failures.tsx'
import { OrderForm } from './OrderForm.tsx'
import { OrderRecord } from './OrderRecord.tsx'
import { OrdersTable } from './OrdersTable.tsx'

type View = OrderScope | 'failures'

/** Orders: what is on its way, what is late, what came back. */
export function OrdersPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const { id = null } = useParams<{ id?: string }>()
  const [view, setView] = useState<View>('open')
  const [text, setText] = useState('')
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title={m.orders.title}
      layout={view === 'failures' ? 'flow' : 'fill'}
      mainAction={{ label: m.orders.new, perform: () => setAdding(true) }}
      toolbar={
        <>
          <SegmentedControl
            aria-label={m.orders.shown}
            value={view}
            onChange={(value) => setView(value as View)}
            data={[...orderScopes, 'failures' as const].map((value) => ({
              value,
              label: m.orders.views[value],
            }))}
          />
          {view === 'failures' ? null : (
            <SearchField label={m.orders.search} width={240} value={text} onChange={setText} />
          )}
        </>
      }
    >
      {view === 'failures' ? (
        <Failures />
      ) : (
        <Found scope={view} text={text} id={id} onAdd={() => setAdding(true)} />
      )}
      {isAdding ? (
        <OrderForm
          detail={null}
          onClose={() => setAdding(false)}
          onSaved={(saved) => go(`/money/orders/${saved}`)}
        />
      ) : null}
    </Page>
  )
}

type FoundProps = {
  readonly scope: OrderScope
  readonly text: string
  readonly id: string | null
  readonly onAdd: () => void
}

function Found({ scope, text, id, onAdd }: FoundProps) {
  const [wanted] = useDebouncedValue(text, 150)
  const { query, table } = useSortedWindow('orders.list', { scope, text: wanted }, orderSorts)
  return (
    <QueryView query={query}>
      {(list) => <List list={list} table={table} scope={scope} text={wanted} id={id} onAdd={onAdd} />}
    </QueryView>
  )
}

type ListProps = FoundProps & {
  readonly list: WindowedList<'orders.list'>
  readonly table: SortedWindow<'orders.list'>['table']
}

function List({ list, table, scope, text, id, onAdd }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  if (list.answer.total === 0 && scope === 'all' && text === '' && id === null)
    return (
      <EmptyState
        icon={IconTruckDelivery}
        title={m.orders.empty.title}
        text={m.orders.empty.text}
        action={<Button onClick={onAdd}>{m.orders.new}</Button>}
      />
    )
  return (
    <SplitView
      detailLabel={m.orders.edit}
      detail={id === null ? null : <OrderRecord key={id} id={id} onClose={() => go('/money/orders')} />}
      list={
        <OrdersTable
          rows={list.rows}
          {...table}
          openId={id}
          onOpen={(order) => go(`/money/orders/${order.id}`)}
          empty={<EmptyState title={text === '' ? m.orders.emptyScope[scope] : m.orders.noMatch} />}
          footer={<Foot answer={list.answer} />}
        />
      }
    />
  )
}

function Foot({ answer }: { readonly answer: Answer<'orders.list'> }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Text size="sm" c="dimmed" role="status">
      {format.sentence([
        m.orders.count(format.number(answer.total), answer.total),
        answer.late === 0 ? '' : m.orders.lateCount(format.number(answer.late), answer.late),
      ])}
    </Text>
  )
}
