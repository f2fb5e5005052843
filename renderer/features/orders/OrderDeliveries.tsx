import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { groupBy } from '../../../shared/base/group-by.ts'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { DeliveryForm } from './DeliveryForm.tsx'

/** What has come, delivery by delivery; each can be taken back. */
export function OrderDeliveries({ detail }: { readonly detail: OrderDetail }) {
  const m = useMessages()
  const format = useFormat()
  const [isAdding, setAdding] = useState(false)
  const undeliver = useCommand('orders.undeliver', { done: () => m.orders.deliveries.takenBack, undo: true })
  const { order, lines, deliveries } = detail
  const text = m.orders.deliveries
  const groups = [...groupBy(deliveries, (d) => `${d.deliveredOn}/${d.number}`).values()]
  const isOpen = order.stage !== 'delivered' && order.stage !== 'cancelled' && lines.length > 0
  const nameOf = (lineId: string) => lines.find((line) => line.id === lineId)?.name ?? ''
  if (lines.length === 0) return null
  return (
    <>
      <RecordPart
        title={text.title}
        empty={groups.length === 0 ? text.none : null}
        action={
          isOpen ? (
            <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
              {text.add}
            </Button>
          ) : null
        }
      >
        <ul className="kb-lines">
          {groups.map((rows) => {
            const [first] = rows
            if (first === undefined) return null
            const { deliveredOn, number } = first
            return (
              <li key={first.id} className="kb-line">
                <span className="kb-line-text">
                  <DateText date={deliveredOn} /> {number}{' '}
                  <span className="kb-quiet">
                    <Private>
                      {rows
                        .map((row) => `${nameOf(row.orderLineId)} ${format.quantity(row.quantityMilli)}`)
                        .join(', ')}
                    </Private>
                  </span>
                </span>
                <ActionIcon
                  variant="subtle"
                  aria-label={text.takeBack(format.day(deliveredOn))}
                  onClick={() => void undeliver.run({ id: order.id, deliveredOn, number })}
                >
                  <IconArrowBackUp size={16} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
      </RecordPart>
      {isAdding ? <DeliveryForm detail={detail} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
