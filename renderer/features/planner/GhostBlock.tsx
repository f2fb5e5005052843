import { IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { addMinutes, datePart } from '../../../shared/base/local-date.ts'
import type { Ghost } from '../../../shared/domain/planner/suggestion/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { reasonText } from './pool-words.ts'
import type { Box } from './WeekGrid.tsx'

type Props = {
  readonly ghost: Ghost
  readonly box: Box
  readonly onAccept: (ghosts: readonly Ghost[]) => void
  readonly onDismiss: (ghost: Ghost) => void
}

/** Why a visit is suggested. */
export function ghostReason(m: AllMessages, { reason }: Ghost): string {
  return reason.kind === 'dueSoon'
    ? m.week.suggest.dueSoon(m.planner.pool.reasons.due(reason.inDays))
    : reasonText(m, reason)
}

/** A visit that is only suggested: pressed, it is planned; its cross or Delete puts it away. */
export function GhostBlock({ ghost, box, onAccept, onDismiss }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.week.suggest
  const reason = ghostReason(m, ghost)
  const leaveAt = format.time(addMinutes(ghost.startsAt, -ghost.wayMinutes))
  const [start, end] = [format.time(ghost.startsAt), format.time(ghost.endsAt)]
  const decide = (element: HTMLElement, perform: () => void) => {
    focusAnother(element)
    perform()
  }
  return (
    <div className="kb-grid-event kb-ghost" style={box}>
      <button
        type="button"
        className="kb-ghost-main"
        aria-label={words.accept(
          ghost.clientName,
          format.dayLong(datePart(ghost.startsAt)),
          start,
          end,
          reason,
        )}
        onClick={(event) => decide(event.currentTarget, () => onAccept([ghost]))}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
          if (event.key !== 'Delete') return
          event.preventDefault()
          decide(event.currentTarget, () => onDismiss(ghost))
        }}
      >
        <span className="kb-visit-body">
          <span className="kb-visit-when">{m.planner.leaveBy(leaveAt)}</span>{' '}
          <NameText name={ghost.clientName} />
          <span className="kb-visit-aim">{format.sentence([reason, ghost.title])}</span>
        </span>
      </button>
      <button
        type="button"
        className="kb-ghost-away"
        aria-label={words.dismiss(ghost.clientName)}
        onClick={(event) => decide(event.currentTarget, () => onDismiss(ghost))}
      >
        <IconX size={12} aria-hidden />
      </button>
    </div>
  )
}

/** The next suggestion takes the focus of one that goes, or else what stands above the week. */
function focusAnother(element: HTMLElement): void {
  const own = element.closest<HTMLElement>('.kb-ghost')
  const all = [...document.querySelectorAll<HTMLElement>('.kb-ghost')]
  const next = (own === null ? undefined : all[all.indexOf(own) + 1]) ?? all.find((ghost) => ghost !== own)
  const target =
    next?.querySelector<HTMLElement>('.kb-ghost-main') ??
    document.querySelector<HTMLElement>('.kb-suggest-bar button')
  target?.focus()
}
