import { foldForSearch } from '../../base/fold.ts'
import { addDays, isLocalDate, weekday } from '../../base/local-date.ts'
import type { VisitKind } from './types.ts'

/** Words as sources of regular expressions, in lower case; alternatives divided by '|'. */
export type QuickWords = {
  readonly kinds: Readonly<Partial<Record<VisitKind, string>>>
  readonly today: string
  readonly tomorrow: string
  readonly dayAfter: string
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: Readonly<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', string>>
  readonly hour: string
  readonly halfHour: string
  readonly hourAndHalf: string
  readonly hours: string
  readonly minutes: string
  /** What stands before a time, before a length, and what says nothing. */
  readonly at: string
  readonly lasting: string
  readonly noise: string
}

export type QuickClient = { readonly id: string; readonly name: string }

export type QuickQuestion = {
  readonly text: string
  /** Every language's words: people mix them. */
  readonly words: readonly QuickWords[]
  readonly clients: readonly QuickClient[]
  /** YYYY-MM-DD */
  readonly today: string
  /** Minutes after midnight. */
  readonly now: number
  readonly dayStart: number
  readonly dayEnd: number
}

export type Assumed = 'kind' | 'day' | 'time' | 'length'

/** What was understood of an entry in words. */
export type QuickEntry = {
  readonly kind: VisitKind
  /** Days it may be, the most likely first; several where only a weekday was named. */
  readonly days: readonly string[]
  /** Minutes after midnight. */
  readonly start: number
  readonly minutes: number
  /** Clients that fit equally well; empty: none was named. */
  readonly clients: readonly QuickClient[]
  /** What is left of the text. */
  readonly title: string
  /** What was not said and is taken to be so. */
  readonly assumed: readonly Assumed[]
}

const usualMinutes: Readonly<Partial<Record<VisitKind, number>>> = { call: 30, video: 30 }
const clock = String.raw`(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?`

/** Takes what it finds out of the text. */
class Reader {
  rest: string
  readonly words: readonly QuickWords[]

  constructor(text: string, words: readonly QuickWords[]) {
    this.rest = ` ${text.toLowerCase().replaceAll('ё', 'е')} `
    this.words = words
  }

  take(source: string): RegExpExecArray | null {
    const found = new RegExp(bounded(source), 'u').exec(this.rest)
    if (found !== null) {
      const end = found.index + found[0].length
      this.rest = `${this.rest.slice(0, found.index)} ${this.rest.slice(end)}`
    }
    return found
  }

  any(pick: (words: QuickWords) => string): string {
    return this.words.map(pick).join('|')
  }
}

/** Letters of alphabets with spaces between words don't go on; Thai runs on. */
function bounded(source: string): string {
  const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\d]`
  return `(?<!${letter})(?:${source})(?!${letter})`
}

/**
 * Reads an entry in words: 'visit Romashka Thu 14:00 for an hour'. Never fails: what is not said is assumed and named
 * as assumed, what fits several clients is left open.
 */
export function readQuickEntry(question: QuickQuestion): QuickEntry {
  const reader = new Reader(question.text, question.words)
  const date = takeDate(reader, question.today)
  const span = takeSpan(reader)
  const length = span?.minutes ?? takeLength(reader)
  const time = span?.start ?? takeTime(reader, question.dayStart)
  const days = date === null ? takeDays(reader, question, time) : [date]
  const named = takeKind(reader)
  const { clients, title } = takeClient(reader, question.clients)
  const kind = named ?? (clients.length === 0 ? 'own' : 'visit')
  const day = days[0] ?? question.today
  const assumed: readonly (Assumed | null)[] = [
    named === null ? 'kind' : null,
    days.length === 0 ? 'day' : null,
    time === null ? 'time' : null,
    length === null ? 'length' : null,
  ]
  return {
    kind,
    days: days.length === 0 ? [day] : days,
    start: time ?? usualStart(question, day),
    minutes: length ?? usualMinutes[kind] ?? 60,
    clients,
    title,
    assumed: assumed.filter((part) => part !== null),
  }
}

/** An hour into the working day, or the next full hour of today. */
function usualStart({ today, now, dayStart }: QuickQuestion, day: string): number {
  const first = dayStart + 60
  if (day !== today) return first
  return Math.min(Math.max(first, Math.ceil((now + 1) / 60) * 60), 23 * 60)
}

/** 2026-11-26, 26.11., 26/11/2026; a day without a year is the next there is. Buddhist years are understood. */
function takeDate(reader: Reader, today: string): string | null {
  const iso = reader.take(String.raw`(\d{4})-(\d\d)-(\d\d)`)
  if (iso !== null) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = reader.take(String.raw`(\d{1,2})/(\d{1,2})(?:/(\d{4}))?|(\d{1,2})\.(\d\d)\.(\d{4})?`)
  if (written === null) return null
  const [day, month] = [Number(written[1] ?? written[4]), Number(written[2] ?? written[5])]
  const year = written[3] ?? written[6]
  if (year !== undefined) return validDay(Number(year), month, day)
  const thisYear = Number(today.slice(0, 4))
  const soon = validDay(thisYear, month, day)
  return soon !== null && soon < today ? validDay(thisYear + 1, month, day) : soon
}

function validDay(year: number, month: number, day: number): string | null {
  const western = year > 2_400 ? year - 543 : year
  const text = `${western}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isLocalDate(text) ? text : null
}

function takeDays(reader: Reader, { today, now }: QuickQuestion, time: number | null): readonly string[] {
  const near = [reader.any((w) => w.today), reader.any((w) => w.dayAfter), reader.any((w) => w.tomorrow)]
  const ahead = [0, 2, 1] as const
  for (const [i, source] of near.entries()) {
    if (reader.take(source) !== null) return [addDays(today, ahead[i] ?? 0)]
  }
  for (const number of ['1', '2', '3', '4', '5', '6', '7'] as const) {
    if (reader.take(reader.any((w) => w.weekdays[number])) === null) continue
    const away = (Number(number) - weekday(today) + 7) % 7
    const isOver = away === 0 && time !== null && time <= now
    const first = addDays(today, isOver ? 7 : away)
    return [first, addDays(first, 7)]
  }
  return []
}

type Span = { readonly start: number; readonly minutes: number }

/** 14:00–15:30 */
function takeSpan(reader: Reader): Span | null {
  const found = reader.take(String.raw`(\d{1,2})[:.](\d\d)\s*[-–—]\s*(\d{1,2})[:.](\d\d)`)
  if (found === null) return null
  const start = minutesOf(found[1], found[2], undefined)
  const end = minutesOf(found[3], found[4], undefined)
  return start === null || end === null || end <= start ? null : { start, minutes: end - start }
}

/** Minutes; 'an hour', '1.5 h', '90 min'. */
function takeLength(reader: Reader): number | null {
  const before = `(?:(?:${reader.any((w) => w.lasting)})\\s*)?`
  const fixed = [
    [reader.any((w) => w.hourAndHalf), 90],
    [reader.any((w) => w.halfHour), 30],
  ] as const
  for (const [source, minutes] of fixed) if (reader.take(`${before}(?:${source})`) !== null) return minutes
  const hours = reader.take(`${before}(\\d+(?:[.,]\\d+)?)\\s*(?:${reader.any((w) => w.hours)})`)
  const rest = reader.take(`${before}(\\d{1,3})\\s*(?:${reader.any((w) => w.minutes)})`)
  const total = 60 * Number((hours?.[1] ?? '0').replace(',', '.')) + Number(rest?.[1] ?? 0)
  if (total > 0) return Math.round(total)
  return reader.take(`${before}(?:${reader.any((w) => w.hour)})`) === null ? null : 60
}

/** '14:00', 'at 2', '2 pm'. An hour too early for the working day is one of the afternoon. */
function takeTime(reader: Reader, dayStart: number): number | null {
  const exact = reader.take(`(?:(?:${reader.any((w) => w.at)})\\s*)?(\\d{1,2})[:.](\\d\\d)\\s*(am|pm)?`)
  if (exact !== null) return minutesOf(exact[1], exact[2], exact[3])
  const hour =
    reader.take(`(?:${reader.any((w) => w.at)})\\s*${clock}`) ??
    reader.take(String.raw`(\d{1,2})()\s*(am|pm)`)
  if (hour === null) return null
  const minutes = minutesOf(hour[1], hour[2], hour[3])
  const isEarly = minutes !== null && hour[3] === undefined && minutes < dayStart && minutes < 12 * 60
  return isEarly && minutes + 12 * 60 < 20 * 60 ? minutes + 12 * 60 : minutes
}

function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | null {
  const given = Number(hour)
  const hours = half === undefined ? given : (given % 12) + (half === 'pm' ? 12 : 0)
  const minutes = Number(minute === undefined || minute === '' ? 0 : minute)
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

function takeKind(reader: Reader): VisitKind | null {
  const kinds = [
    'video',
    'call',
    'informal',
    'presentation',
    'training',
    'event',
    'tender',
    'own',
    'visit',
  ] as const
  for (const kind of kinds) {
    const source = reader.words.flatMap((words) => words.kinds[kind] ?? []).join('|')
    if (source !== '' && reader.take(source) !== null) return kind
  }
  return null
}

/** The clients that fit most of what is left; what fits none of it is the title. */
function takeClient(reader: Reader, clients: readonly QuickClient[]): Pick<QuickEntry, 'clients' | 'title'> {
  while (reader.take(reader.any((w) => w.noise)) !== null);
  const tokens = reader.rest.split(/[\s,;«»"]+/).filter((token) => token !== '')
  const folded = tokens.map(foldForSearch)
  const scored = clients
    .map((client) => ({ client, score: scoreOf(foldForSearch(client.name), folded) }))
    .filter(({ score }) => score > 0)
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const found = scored.filter(({ score }) => score === best).map(({ client }) => client)
  const [first] = found
  const left =
    first === undefined ? tokens : tokens.filter((_, i) => !fits(foldForSearch(first.name), folded[i] ?? ''))
  return { clients: found, title: left.join(' ') }
}

function scoreOf(name: string, tokens: readonly string[]): number {
  const hits = tokens.filter((token) => fits(name, token))
  const exact = hits.filter((token) => name.split(/[^\p{L}\p{M}\d]+/u).includes(token))
  return hits.reduce((sum, token) => sum + token.length, 0) + exact.length / 2
}

const thai = /\p{Script=Thai}/u

/** A word begins a word of the name, or is a case of it (Романика → Романике); Thai has no spaces to begin at. */
function fits(name: string, token: string): boolean {
  if (token.length < 2) return false
  if (thai.test(token)) return name.includes(token)
  return name.split(/[^\p{L}\p{M}\d]+/u).some((word) => word.startsWith(token) || isCaseOf(word, token))
}

function isCaseOf(word: string, token: string): boolean {
  if (word.length < 4 || Math.abs(word.length - token.length) > 2) return false
  const stem = Math.max(3, word.length - 2)
  return /\p{Script=Cyrillic}/u.test(word) && word.slice(0, stem) === token.slice(0, stem)
}
