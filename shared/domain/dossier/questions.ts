import type { Client } from '../clients/types.ts'
import type { Job } from '../people/types.ts'
import type { Dossier, FactTopic, Provenance } from './types.ts'

/** What the rules look at: the dossier, the client it is of, and the people there. */
export type KnownOfClient = {
  readonly dossier: Dossier
  readonly client: Pick<Client, 'status' | 'isKey' | 'creditLimitMinor' | 'paymentDays' | 'changedAt'>
  /** Day on which its invoices last told how it pays; null or absent: they tell nothing. */
  readonly paysKnownOn?: string | null
  readonly people: readonly Pick<Job, 'role' | 'power' | 'endedOn' | 'changedAt'>[]
}

export const questionKeys = [
  'needs',
  'decider',
  'purchases',
  'plans',
  'rivals',
  'business',
  'figures',
  'reliability',
  'terms',
  'debt',
  'buying',
  'owners',
  'size',
  'swot',
  'news',
  'founded',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/** A question a dossier should answer. */
export type Question = {
  readonly key: QuestionKey
  /** How much the answer counts: at any client, and at a key client. 0: not asked there. */
  readonly weight: number
  readonly keyWeight: number
  /** Facts that were true once stay true. */
  readonly isTimeless: boolean
  /** Day YYYY-MM-DD of the newest answer; null: not answered. */
  readonly answeredOn: (known: KnownOfClient) => string | null
}

function newest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
}

const isDay = (day: string | null): day is string => day !== null

const daysOf = (entries: readonly Provenance[]) => entries.map((entry) => entry.knownOn)

function fact(...topics: readonly FactTopic[]) {
  return ({ dossier }: KnownOfClient) =>
    newest(daysOf(dossier.facts.filter((f) => topics.includes(f.topic) && f.personId === null)))
}

/** Someone who decides or whose say is judged as heavy, and who is still there. */
function decider({ people }: KnownOfClient): string | null {
  return newest(
    people
      .filter((job) => (job.role === 'decider' || (job.power ?? 0) >= 4) && job.endedOn === null)
      .map((job) => job.changedAt.slice(0, 10)),
  )
}

function terms(known: KnownOfClient): string | null {
  const { client } = known
  const agreed = client.paymentDays !== null || client.creditLimitMinor !== null
  return newest([fact('terms')(known), agreed ? client.changedAt.slice(0, 10) : null].filter(isDay))
}

/** All four fields of SWOT; as old as the oldest of them. */
function swot(known: KnownOfClient): string | null {
  const days = (['strength', 'weakness', 'opportunity', 'threat'] as const).map((topic) => fact(topic)(known))
  return days.reduce((oldest, day) => (oldest === null || day === null ? null : day < oldest ? day : oldest))
}

function ask(
  key: QuestionKey,
  weights: readonly [usual: number, ofKey: number],
  answeredOn: Question['answeredOn'],
  isTimeless = false,
): Question {
  return { key, weight: weights[0], keyWeight: weights[1], isTimeless, answeredOn }
}

/** What is to be known of a client before a meeting (K-20…K-27, K-32), and how much each answer counts. */
export const questions: readonly Question[] = [
  ask('needs', [5, 8], fact('needs')),
  ask('decider', [5, 8], decider),
  ask('purchases', [3, 8], ({ dossier }) => newest(daysOf(dossier.purchases))),
  ask('plans', [3, 6], fact('plans')),
  ask('rivals', [3, 6], ({ dossier }) => newest(daysOf(dossier.rivals))),
  ask('business', [3, 4], fact('business')),
  ask('figures', [2, 5], ({ dossier }) =>
    newest(daysOf(dossier.figures.filter((f) => f.revenueMinor !== null || f.marginMinor !== null))),
  ),
  ask('reliability', [2, 4], ({ dossier }) => newest(daysOf(dossier.reliability))),
  ask('terms', [2, 3], terms),
  ask('debt', [1, 3], (known) => newest([fact('debt')(known), known.paysKnownOn ?? null].filter(isDay))),
  ask('buying', [2, 4], fact('buying')),
  ask('owners', [1, 3], fact('owners')),
  ask('size', [1, 2], fact('size')),
  ask('swot', [0, 4], swot),
  ask('news', [0, 3], fact('news', 'observation')),
  ask('founded', [1, 2], fact('founded', 'history'), true),
]
