import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import type { OrderAct } from '../../../shared/domain/orders/types.ts'
import { DateText } from '../../ui/DateText.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { ActForm } from './ActForm.tsx'

/** Returns, shortages and regradings of an order. */
export function OrderActs({ detail }: { readonly detail: OrderDetail }) {
  const m = useMessages()
  const [edited, setEdited] = useState<OrderAct | 'new' | null>(null)
  const { acts, order } = detail
  const text = m.orders.acts
  return (
    <>
      <RecordPart
        title={text.title}
        empty={acts.length === 0 ? text.none : null}
        action={
          <Button size="compact-sm" variant="subtle" onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      >
        <ul className="kb-lines">
          {acts.map((act) => (
            <li key={act.id}>
              <LineLink
                onOpen={() => setEdited(act)}
                main={
                  <>
                    {text.kinds[act.kind]} {act.number} · <DateText date={act.happenedOn} /> ·{' '}
                    {text.causes[act.cause]}
                  </>
                }
                side={
                  <>
                    {act.settledOn === null ? <StatusMark status="near">{text.open}</StatusMark> : null}{' '}
                    <MoneyText minor={act.amountMinor} currency={order.currency} cents="auto" />
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </RecordPart>
      {edited === null ? null : (
        <ActForm
          key={edited === 'new' ? 'new' : edited.id}
          detail={detail}
          act={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
