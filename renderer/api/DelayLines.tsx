import type { DelayCost } from '../../shared/domain/orders/delay.ts'
import { useFormat, useMessages } from '../ui/language.tsx'
import { Private } from '../ui/Private.tsx'
import { RecordPart } from '../ui/RecordPart.tsx'
import { StatusMark } from '../ui/StatusMark.tsx'

/** What late deliveries and late payments cost in commission put off (K-74); nothing where all went in time. */
export function DelayLines({ delays }: { readonly delays: readonly DelayCost[] }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.orders.delays
  if (delays.length === 0) return null
  return (
    <RecordPart title={text.title}>
      <ul className="kb-lines">
        {delays.map((delay) => {
          const sum = format.money(delay.commissionMinor, delay.currency, { cents: 'auto' })
          const days = format.number(delay.lateDays)
          const what = text[delay.kind](delay.number, days, delay.lateDays)
          return (
            <li key={`${delay.id}-${delay.currency}`} className="kb-line-text">
              <StatusMark status="late">{what}</StatusMark>{' '}
              <Private>
                {delay.happenedOn === null
                  ? text.waits(sum)
                  : delay.dueOn === null || delay.wouldBeDueOn === null
                    ? text.late(sum, days, delay.lateDays)
                    : text.cameLater(sum, format.day(delay.dueOn), format.day(delay.wouldBeDueOn))}
              </Private>
            </li>
          )
        })}
      </ul>
    </RecordPart>
  )
}
