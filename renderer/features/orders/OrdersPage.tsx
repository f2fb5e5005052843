import { Button, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch, IconTruckDelivery } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Answer } from '../../../shared/contract/index.ts'
import { type OrderScope, orderScopes } from '../../../shared/contract/orders.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { Failures } from './Failures.tsx'
import { OrderForm } from './OrderForm.tsx'
import { OrderRecord } from './OrderRecord.tsx'
import { OrdersTable } from './OrdersTable.tsx'

type View = OrderScope | 'failures'
const step = 300

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
            <TextInput
              type="search"
              w={240}
              aria-label={m.orders.search}
              placeholder={m.orders.search}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
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
  const [limit, setLimit] = useState(step)
  const query = useBookQuery('orders.list', { scope, text: wanted, limit })
  return (
    <QueryView query={query}>
      {(page) => (
        <List
          page={page}
          scope={scope}
          text={wanted}
          id={id}
          onAdd={onAdd}
          onMore={() => setLimit(limit * 4)}
        />
      )}
    </QueryView>
  )
}

type ListProps = FoundProps & {
  readonly page: Answer<'orders.list'>
  readonly onMore: () => void
}

function List({ page, scope, text, id, onAdd, onMore }: ListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  if (page.total === 0 && scope === 'all' && text === '' && id === null)
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
          rows={page.rows}
          openId={id}
          onOpen={(order) => go(`/money/orders/${order.id}`)}
          empty={<EmptyState title={text === '' ? m.orders.emptyScope[scope] : m.orders.noMatch} />}
          footer={<Foot page={page} onMore={onMore} />}
        />
      }
    />
  )
}

function Foot({ page, onMore }: Pick<ListProps, 'page' | 'onMore'>) {
  const m = useMessages()
  const format = useFormat()
  const isCut = page.total > page.rows.length
  return (
    <Text size="sm" c="dimmed" role="status">
      {format.sentence([
        m.orders.count(format.number(page.total), page.total),
        page.late === 0 ? '' : m.orders.lateCount(format.number(page.late), page.late),
      ])}
      {isCut ? (
        <Button size="compact-sm" variant="subtle" ms="sm" onClick={onMore}>
          {m.orders.more(format.number(page.rows.length))}
        </Button>
      ) : null}
    </Text>
  )
}
