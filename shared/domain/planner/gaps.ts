import {
  addDays,
  addMinutes,
  atMinutes,
  datePart,
  minutesBetween,
  minutesOfDay,
  weekday,
} from '../../base/local-date.ts'
import type { OpeningHours, Visit } from './types.ts'

export type Span = { readonly startsAt: string; readonly endsAt: string }

export type GapQuestion = {
  /** What is planned; calls may lie in blocks for calls. */
  readonly visits: readonly Pick<Visit, 'startsAt' | 'endsAt' | 'state' | 'isCallBlock' | 'kind'>[]
  readonly minutes: number
  readonly isCall: boolean
  /** Minutes kept free on both sides for the way; 0 for calls. */
  readonly wayMinutes: number
  /** Nobody sets out earlier than at this wall time. */
  readonly notBefore: string
  readonly days: readonly string[]
  readonly dayStart: number
  readonly dayEnd: number
  readonly opening: readonly OpeningHours[]
}

const step = 15

/**
 * The first free time for a contact, on quarter hours within the working day and the client's hours: calls first in a
 * block for calls, else between what is planned. null: none is free.
 */
export function firstGap(question: GapQuestion): Span | null {
  const blocks = question.isCall
    ? question.visits.filter((visit) => visit.isCallBlock && visit.state === 'planned')
    : []
  for (const day of question.days) {
    for (const block of blocks.filter((b) => datePart(b.startsAt) === day)) {
      const found = search(question, day, minutesOfDay(block.startsAt), minutesOfDay(block.endsAt))
      if (found !== null) return found
    }
    if (blocks.length > 0) continue
    const found = search(question, day, question.dayStart, question.dayEnd)
    if (found !== null) return found
  }
  return blocks.length > 0
    ? firstGap({ ...question, visits: question.visits.map((v) => ({ ...v, isCallBlock: false })) })
    : null
}

function search(question: GapQuestion, day: string, from: number, to: number): Span | null {
  const earliest = addMinutes(question.notBefore, question.wayMinutes)
  for (let start = Math.ceil(from / step) * step; start + question.minutes <= to; start += step) {
    const span = { startsAt: atMinutes(day, start), endsAt: atMinutes(day, start + question.minutes) }
    if (span.startsAt >= earliest && isOpen(question, day, start) && isFree(question, span)) return span
  }
  return null
}

function isOpen({ opening, minutes }: GapQuestion, day: string, start: number): boolean {
  if (opening.length === 0) return true
  return opening.some((h) => h.weekday === weekday(day) && h.from <= start && start + minutes <= h.to)
}

function isFree({ visits, wayMinutes, isCall }: GapQuestion, span: Span): boolean {
  return visits.every((visit) => {
    if (visit.state !== 'planned' && visit.state !== 'done') return true
    if (isCall && visit.isCallBlock) return true
    return (
      minutesBetween(span.endsAt, visit.startsAt) >= wayMinutes ||
      minutesBetween(visit.endsAt, span.startsAt) >= wayMinutes
    )
  })
}

/** The days of a week from a day on, both within the week. */
export function daysFrom(from: string, to: string, earliest: string): readonly string[] {
  const first = earliest > from ? earliest : from
  return Array.from({ length: 7 }, (_, i) => addDays(first, i)).filter((day) => day <= to)
}
