import {
  IconArrowForwardUp,
  IconCake,
  IconClockHour4,
  IconContract,
  IconFileText,
  IconHeartHandshake,
  IconRoute,
  IconTargetArrow,
} from '@tabler/icons-react'
import type { PoolKind, PoolReason } from '../../../shared/domain/planner/pool.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

/** The sign of a kind of entry. */
export const poolIcons = {
  promise: IconHeartHandshake,
  contract: IconContract,
  proposal: IconFileText,
  relation: IconRoute,
  nextStep: IconTargetArrow,
  rhythm: IconClockHour4,
  moved: IconArrowForwardUp,
  birthday: IconCake,
} as const satisfies Record<PoolKind, unknown>

/** Why an entry is in the pool: '42 days, usually 30'. */
export function reasonText(m: AllMessages, reason: PoolReason): string {
  const words = m.planner.pool.reasons
  switch (reason.kind) {
    case 'overdue':
    case 'followUp':
      return words.since(reason.sinceDays, reason.usualDays)
    case 'never':
      return words.never
    case 'moved':
      return words.moved
    case 'promise': {
      const who = reason.side === 'ours' ? words.ours : words.theirs
      return reason.inDays === null ? who : `${who}, ${words.due(reason.inDays)}`
    }
    default:
      return reason.inDays === null ? words.noDay : words[reason.kind](words.due(reason.inDays))
  }
}
