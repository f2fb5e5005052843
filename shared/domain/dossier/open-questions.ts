import { daysBetween } from '../../base/local-date.ts'
import { type KnownOfClient, type Question, type QuestionKey, questions } from './questions.ts'

export type AskingDay = {
  /** YYYY-MM-DD */
  readonly today: string
  /** Days after which an answer is stale. */
  readonly staleDays: number
}

export type OpenQuestion = {
  readonly key: QuestionKey
  readonly reason: 'unknown' | 'stale'
  /** What the answer would add to the completeness, in millionths. */
  readonly gainPpm: number
}

export type Completeness = {
  /** How much of what should be known is known, weighted: 0 … 1 000 000. */
  readonly ppm: number
  readonly asked: number
  readonly answered: number
}

/** Whether a statement is older than the user's limit. knownOn, today: YYYY-MM-DD. */
export function isStale(knownOn: string, { today, staleDays }: AskingDay): boolean {
  return daysBetween(knownOn, today) > staleDays
}

/** An answer counts whole while it is fresh, half once it is stale. */
type Credit = 0 | 1 | 2
type Weighed = { readonly question: Question; readonly weight: number; readonly credit: Credit }

function weigh(known: KnownOfClient, day: AskingDay): readonly Weighed[] {
  const { isKey, status } = known.client
  return questions.flatMap((question) => {
    const weight = isKey ? question.keyWeight : question.weight
    // Who buys nothing yet owes nothing yet.
    const isOff = weight === 0 || (question.key === 'debt' && status === 'prospect')
    if (isOff) return []
    const answeredOn = question.answeredOn(known)
    const credit: Credit = answeredOn === null ? 0 : !question.isTimeless && isStale(answeredOn, day) ? 1 : 2
    return [{ question, weight, credit }]
  })
}

/** How complete a dossier is; at a key client more is asked and some answers count more (K-20, K-32). */
export function completenessOf(known: KnownOfClient, day: AskingDay): Completeness {
  const all = weigh(known, day)
  const whole = all.reduce((sum, { weight }) => sum + 2 * weight, 0)
  const have = all.reduce((sum, { weight, credit }) => sum + weight * credit, 0)
  return {
    ppm: whole === 0 ? 0 : Math.floor((have * 1_000_000) / whole),
    asked: all.length,
    answered: all.filter(({ credit }) => credit === 2).length,
  }
}

/** What to ask next, the answer that is worth most first: what is not known, or no longer sure to be true. */
export function openQuestions(known: KnownOfClient, day: AskingDay): readonly OpenQuestion[] {
  const all = weigh(known, day)
  const whole = all.reduce((sum, { weight }) => sum + 2 * weight, 0)
  return all
    .filter(({ credit }) => credit < 2)
    .map(({ question, weight, credit }) => ({
      key: question.key,
      reason: credit === 0 ? ('unknown' as const) : ('stale' as const),
      gainPpm: Math.floor((weight * (2 - credit) * 1_000_000) / whole),
    }))
    .sort((a, b) => b.gainPpm - a.gainPpm)
}
