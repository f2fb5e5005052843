import { Text } from '@mantine/core'
import { daysBetween } from '../../../shared/base/local-date.ts'
import type { DealDetail } from '../../../shared/contract/deals.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

/** The stages a deal went through, with the days it spent in each. */
export function DealPath({ detail }: { readonly detail: DealDetail }) {
  const m = useMessages()
  const { today } = useClock()
  const { changes, deal } = detail
  if (changes.length === 0) return null
  const isOpen = deal.stage !== 'won' && deal.stage !== 'lost'
  return (
    <RecordPart title={m.deals.path}>
      <ol className="kb-deal-path">
        {changes.map((change, index) => {
          const until = changes[index + 1]?.changedOn ?? (isOpen ? today : null)
          const isLast = index === changes.length - 1
          return (
            <li key={change.id} aria-current={isLast ? 'step' : undefined}>
              <Text component="span" size="sm" fw={isLast ? 600 : 400}>
                {m.deals.stages[change.stage]}
              </Text>{' '}
              <Text component="span" size="sm" c="dimmed">
                <DateText date={change.changedOn} />
                {until === null ? '' : ` · ${m.deals.stageDays(daysBetween(change.changedOn, until))}`}
              </Text>
            </li>
          )
        })}
      </ol>
    </RecordPart>
  )
}
