import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { LargestOrderPart } from './LargestOrderPart.tsx'
import { OrderState } from './OrdersTable.tsx'

const shown = 6

/** A client's newest orders, and what it could order now. */
export function ClientOrders({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const [, go] = useLocation()
  const [limit, setLimit] = useState(shown)
  const query = useBookQuery('orders.list', { scope: 'all', clientId, limit })
  return (
    <QueryView query={query} rows={3}>
      {({ rows, total }) => (
        <>
          <RecordPart title={m.orders.title} empty={total === 0 ? m.orders.emptyScope.all : null}>
            <ul className="kb-lines">
              {rows.map((order) => (
                <li key={order.id}>
                  <LineLink
                    onOpen={() => go(`/money/orders/${order.id}`)}
                    main={
                      <>
                        {order.number === '' ? m.orders.noNumber : order.number} ·{' '}
                        <DateText date={order.orderedOn} />
                      </>
                    }
                    side={
                      <>
                        <OrderState order={order} today={today} m={m} format={format} />{' '}
                        <MoneyText minor={order.amountMinor} currency={order.currency} cents="auto" />
                      </>
                    }
                  />
                </li>
              ))}
            </ul>
            {total > rows.length ? (
              <Button size="compact-sm" variant="subtle" onClick={() => setLimit(500)}>
                {m.orders.panel.all}
              </Button>
            ) : null}
          </RecordPart>
          <LargestOrderPart clientId={clientId} />
        </>
      )}
    </QueryView>
  )
}
