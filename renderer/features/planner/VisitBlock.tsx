import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconHeartHandshake,
  IconPhone,
  IconPhoneCalling,
  IconUser,
  IconVideo,
} from '@tabler/icons-react'
import { type KeyboardEvent, memo, type PointerEvent } from 'react'
import { datePart, minutesBetween } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import type { Grip } from './grid-times.ts'
import type { Box } from './WeekGrid.tsx'
import type { WeekEntry } from './week-entries.ts'

type VisitEntry = Extract<WeekEntry, { readonly kind: 'visit' }>

type Props = {
  readonly entry: VisitEntry
  readonly box: Box
  readonly onOpen: (visit: VisitRow) => void
  /** true: the key did something. */
  readonly onKey: (event: KeyboardEvent, visit: VisitRow) => boolean
  readonly onGrip: (event: PointerEvent<HTMLElement>, block: HTMLElement, visit: VisitRow, grip: Grip) => void
}

const lowMinutes = 30

/** One contact in the calendar: when to leave, whom it is with, when it is; colour and sign say its state. */
export const VisitBlock = memo(
  function VisitBlock({ entry, box, onOpen, onKey, onGrip }: Props) {
    const { visit, leg } = entry
    const language = useLanguage()
    const label = useLabel(entry)
    const isOpen = visit.state === 'planned'
    const isLow = minutesBetween(visit.startsAt, visit.endsAt) <= lowMinutes
    return (
      <button
        type="button"
        lang={language}
        className="kb-grid-event kb-visit"
        style={box}
        aria-label={label}
        data-event-id={visit.id}
        data-height={box.height}
        data-open={isOpen ? true : undefined}
        data-state={visit.state}
        data-own={visit.clientId === null ? true : undefined}
        data-calls={visit.isCallBlock ? true : undefined}
        data-conflict={entry.hasConflict ? true : undefined}
        data-late={isOpen && (leg?.shortBy ?? 0) > 0 ? true : undefined}
        data-low={isLow ? true : undefined}
        onClick={() => onOpen(visit)}
        onPointerDown={(event) => {
          if (isOpen) onGrip(event, event.currentTarget, visit, gripOf(event))
        }}
        onKeyDown={(event) => {
          if (!onKey(event, visit)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <Body entry={entry} isLow={isLow} />
      </button>
    )
  },
  (before, after) =>
    before.entry === after.entry &&
    before.box.top === after.box.top &&
    before.box.height === after.box.height &&
    before.box.left === after.box.left &&
    before.box.width === after.box.width &&
    before.onOpen === after.onOpen &&
    before.onGrip === after.onGrip &&
    before.onKey === after.onKey,
)

/** So near to its upper or lower edge, a block is pulled longer or shorter. */
const edgePixels = 6

function gripOf({ currentTarget, clientY }: PointerEvent<HTMLElement>): Grip {
  const { top, bottom } = currentTarget.getBoundingClientRect()
  if (bottom - clientY <= edgePixels) return 'to'
  return clientY - top < edgePixels ? 'from' : 'move'
}

function useLabel({ visit, leg, hasConflict }: VisitEntry): string {
  const m = useMessages()
  const format = useFormat()
  const { planner } = m
  const said = planner.describe(
    planner.kinds[visit.kind],
    visit.clientName ?? visit.title,
    format.dayLong(datePart(visit.startsAt)),
    format.time(visit.startsAt),
    format.time(visit.endsAt),
    planner.states[visit.state],
  )
  return format.sentence([
    said,
    leg === undefined || visit.state !== 'planned' ? '' : planner.leaveBy(format.time(leg.leaveAt)),
    leg !== undefined && leg.shortBy > 0 && visit.state === 'planned'
      ? planner.shortBy(format.duration(leg.shortBy))
      : '',
    hasConflict ? planner.conflict : '',
    visit.clientName === null ? '' : visit.title,
  ])
}

type BodyProps = { readonly entry: VisitEntry; readonly isLow: boolean }

function Body({ entry: { visit, leg, hasConflict }, isLow }: BodyProps) {
  const m = useMessages()
  const format = useFormat()
  const isOpen = visit.state === 'planned'
  const leaveAt = leg !== undefined && isOpen ? format.time(leg.leaveAt) : null
  const elsewhere =
    visit.ownStartsAt === visit.startsAt
      ? ''
      : m.planner.elsewhere(format.time(visit.ownStartsAt), visit.zone.split('/').at(-1) ?? '')
  return (
    <span className="kb-visit-body">
      <span className="kb-visit-when">
        {hasConflict ? <IconAlertTriangle size={12} aria-hidden /> : <Sign visit={visit} />}
        {leaveAt === null ? format.time(visit.startsAt) : m.planner.leaveBy(leaveAt)}
      </span>{' '}
      {visit.clientName === null ? (
        <span className="kb-name">{visit.title}</span>
      ) : (
        <NameText name={visit.clientName} />
      )}
      {isLow ? null : (
        <span className="kb-visit-aim">
          {format.sentence([
            leaveAt === null ? '' : format.time(visit.startsAt),
            elsewhere,
            visit.clientName === null ? '' : visit.title,
          ])}
        </span>
      )}
    </span>
  )
}

function Sign({ visit }: { readonly visit: VisitRow }) {
  if (visit.state === 'done') return <IconCheck size={13} stroke={2.4} aria-hidden />
  if (visit.state === 'cancelled' || visit.state === 'moved') return <IconBan size={13} aria-hidden />
  if (visit.isCallBlock) return <IconPhoneCalling size={13} aria-hidden />
  if (visit.kind === 'call') return <IconPhone size={13} aria-hidden />
  if (visit.kind === 'video') return <IconVideo size={13} aria-hidden />
  if (visit.kind === 'informal') return <IconHeartHandshake size={13} aria-hidden />
  return visit.clientId === null ? <IconUser size={13} aria-hidden /> : null
}
