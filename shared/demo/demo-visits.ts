import { addDays, atMinutes, weekday } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import { ruleOf } from '../domain/planner/series/choices.ts'
import type { DemoBook, DemoVisit } from './demo-book.ts'
import { type DemoAccount, keyCount } from './demo-clients.ts'
import type { FormerPeriod } from './demo-former.ts'
import type { DemoWords } from './words/demo-words.ts'

const backDays = 730
const aheadDays = 18
const minutes = [9 * 60, 10 * 60 + 30, 13 * 60, 14 * 60 + 30, 16 * 60] as const
/** Clients that buy are seen; the others were, while they bought. */
const seenCount = 49

/** Contacts by client: two years back by each client's rhythm, and the weeks ahead planned. today: YYYY-MM-DD. */
export function demoVisits(
  rng: Rng,
  today: string,
  words: DemoWords,
  accounts: readonly DemoAccount[],
  former: { readonly rng: Rng; readonly periods: readonly (FormerPeriod | null)[] },
): readonly (readonly DemoVisit[])[] {
  const diary = new Diary()
  const seen = accounts.slice(0, seenCount).map((account, i) => {
    // One key client has not been seen for too long: that is what the first page is for.
    const isForgotten = i === keyCount - 1
    const rhythm = account.fields.idealDays ?? 45
    const last = isForgotten ? -40 : aheadDays
    return daysOfContact(rng, rhythm, last).map((offset) =>
      contact(rng, today, words, account, diary.take(addDays(today, offset))),
    )
  })
  const once = accounts.slice(seenCount).map((account, i) => {
    const period = former.periods[seenCount + i] ?? null
    if (period === null) return []
    const days = formerContacts(former.rng, period, account.fields.idealDays ?? 45)
    return days.map((day) => contact(former.rng, today, words, account, diary.take(day)))
  })
  return [...seen, ...once]
}

/** Days on which a client that no longer buys was seen. */
function formerContacts(rng: Rng, { from, to }: FormerPeriod, rhythm: number): readonly string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, Math.round(rhythm * (1 + 0.8 * rng.next()))))
    days.push(day)
  return days
}

function daysOfContact(rng: Rng, rhythm: number, last: number): readonly number[] {
  const days: number[] = []
  for (
    let day = -backDays + rng.int(0, rhythm);
    day <= last;
    day += Math.round(rhythm * (0.8 + 0.5 * rng.next()))
  )
    days.push(day)
  return days
}

/** Hands out free hours of working days, so that nothing in the sample overlaps. */
class Diary {
  readonly #taken = new Map<string, number>()

  take(wanted: string): string {
    for (let day = wanted; ; day = addDays(day, 1)) {
      const used = this.#taken.get(day) ?? 0
      const start = minutes[used]
      if (weekday(day) > 5 || start === undefined) continue
      this.#taken.set(day, used + 1)
      return atMinutes(day, start)
    }
  }
}

function contact(
  rng: Rng,
  today: string,
  words: DemoWords,
  account: DemoAccount,
  startsAt: string,
): DemoVisit {
  const day = startsAt.slice(0, 10)
  const start = Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16))
  const kind = rng.pick(['visit', 'visit', 'visit', 'call', 'video'] as const)
  const isOpen = day >= today || (day >= addDays(today, -6) && rng.next() < 0.2)
  return {
    person: rng.int(0, account.people.length - 1),
    fields: {
      kind,
      title: rng.pick(words.aims),
      startsAt,
      endsAt: atMinutes(day, start + (kind === 'visit' ? 60 : 30)),
      place: kind === 'visit' ? `${account.fields.address ?? ''}, ${account.fields.city ?? ''}` : '',
    },
    end: isOpen ? null : outcome(rng, today, words, day),
  }
}

function outcome(rng: Rng, today: string, words: DemoWords, day: string): NonNullable<DemoVisit['end']> {
  if (rng.next() < 0.06)
    return { state: 'cancelled', outcome: '', satisfaction: null, nextStep: '', nextStepOn: null }
  const isRecent = day >= addDays(today, -12)
  const nextStep = isRecent ? rng.pick(words.nextSteps) : ''
  return {
    state: 'done',
    outcome: rng.pick(words.outcomes),
    satisfaction: rng.next() < 0.6 ? rng.int(3, 5) : null,
    nextStep,
    nextStepOn: isRecent ? addDays(today, rng.int(-1, 6)) : null,
  }
}

const ownWorkWeeks = 12

/** Time kept for the desk each Friday, from the next one on. today: YYYY-MM-DD. */
export function ownWorkHours(today: string, words: DemoWords): DemoBook['ownWork'] {
  const friday = addDays(today, 5 - weekday(today) + (weekday(today) > 5 ? 7 : 0))
  const fields = {
    kind: 'own' as const,
    title: words.ownWork,
    startsAt: atMinutes(friday, 17 * 60 + 15),
    endsAt: atMinutes(friday, 18 * 60),
  }
  return { fields, rule: ruleOf('weekly', { kind: 'count', count: ownWorkWeeks }, friday) }
}
