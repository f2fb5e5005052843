import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Box } from './WeekGrid.tsx'

type Props = { readonly leg: Leg; readonly box: Box; readonly onOpen: (leg: Leg) => void }

/** A way to or from a contact; red, with what lacks, where the gap is too short. Pressed, its minutes are corrected. */
export function WayBand({ leg, box, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  const minutes = format.duration(leg.minutes)
  const lacking = leg.shortBy > 0 ? m.planner.shortBy(format.duration(leg.shortBy)) : null
  return (
    <button
      type="button"
      style={box}
      // Every way is also in the form of its contact: Tab goes from contact to contact.
      tabIndex={-1}
      className="kb-grid-event kb-way"
      onClick={() => onOpen(leg)}
      data-short={lacking === null ? undefined : true}
      data-usual={leg.source === 'usual' ? true : undefined}
      aria-label={format.sentence([m.planner.way(minutes, format.time(leg.leaveAt)), lacking ?? ''])}
    >
      <span className="kb-way-text">
        {lacking === null ? minutes : m.planner.shortBand(format.duration(leg.shortBy))}
      </span>
    </button>
  )
}
