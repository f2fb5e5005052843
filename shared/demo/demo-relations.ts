import { addDays } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import type { Input } from '../contract/index.ts'
import type { RelationKind } from '../domain/relations/types.ts'
import type { DemoAccount } from './demo-clients.ts'
import { keyCount } from './demo-clients.ts'
import type { RelationWords } from './words/relation-words.ts'

type ProjectFields = Omit<Input<'relations.saveProject'>['fields'], 'personId' | 'clientId'>
type StepFields = Omit<Input<'relations.saveStep'>['fields'], 'projectId'>

/** Who people at a client are to each other and to us; people are given by their place in the client's list. */
export type DemoRelations = {
  readonly people: readonly {
    readonly person: number
    readonly known: Input<'people.save'>['person']
    readonly job: Input<'people.save'>['job']
  }[]
  readonly attitudes: readonly { readonly person: number; readonly fields: Input<'people.judge'>['fields'] }[]
  readonly ties: readonly {
    readonly from: number
    readonly to: number
    readonly fields: Omit<Input<'relations.save'>['fields'], 'fromId' | 'toId'>
  }[]
  readonly project: {
    readonly person: number
    readonly fields: ProjectFields
    readonly steps: readonly StepFields[]
  } | null
}

/** Ties among the nine people of a key client: the line of command, and who is heard besides it. */
const ties: readonly (readonly [number, number, RelationKind, number])[] = [
  [0, 1, 'reportsTo', 2],
  [4, 1, 'reportsTo', 2],
  [3, 0, 'reportsTo', 2],
  [6, 0, 'reportsTo', 2],
  [5, 4, 'reportsTo', 1],
  [2, 0, 'advises', 3],
  [2, 1, 'influences', 2],
  [3, 6, 'friends', 2],
  [4, 0, 'conflict', 3],
  [7, 1, 'family', 2],
  [8, 2, 'formerColleagues', 1],
]

/** Of which ties the sample says more, in the order of its words. */
const noted: readonly RelationKind[] = ['formerColleagues', 'friends', 'conflict', 'family']

const roles = [
  'buyer',
  'decider',
  'expert',
  'gatekeeper',
  'approver',
  'user',
  'influencer',
  'decider',
  'expert',
] as const

/** For the key clients in order; null for the others. today: YYYY-MM-DD. */
export function demoRelations(
  rng: Rng,
  today: string,
  words: RelationWords,
  accounts: readonly DemoAccount[],
): readonly (DemoRelations | null)[] {
  return accounts.map((account, i) => (i < keyCount ? relationsAt(rng, today, words, account, i) : null))
}

function relationsAt(
  rng: Rng,
  today: string,
  words: RelationWords,
  account: DemoAccount,
  client: number,
): DemoRelations {
  return {
    people: account.people.map((_, person) => ({
      person,
      known:
        person < words.motives.length
          ? {
              motives: words.motives[(person + client) % words.motives.length] ?? '',
              personalFacts: words.personalFacts[(person + 2 * client) % words.personalFacts.length] ?? '',
              rivals: person < 2 ? [{ name: rng.pick(words.rivals), support: rng.int(-1, 1) }] : [],
            }
          : {},
      job: { role: roles[person] ?? 'none', wantedStage: person < 3 ? 'close' : null },
    })),
    attitudes: [0, 1, 4].flatMap((person) => history(rng, today, words, person)),
    ties: ties.map(([from, to, kind, strength]) => ({
      from,
      to,
      fields: {
        kind,
        strength,
        note: words.tieNotes[noted.indexOf(kind)] ?? '',
        sinceOn: kind === 'conflict' ? addDays(today, -rng.int(60, 200)) : null,
      },
    })),
    project: client < 4 ? projectAt(rng, today, words, account, client) : null,
  }
}

/** From cold to where they stand now, in three steps over the last year. */
function history(rng: Rng, today: string, words: RelationWords, person: number): DemoRelations['attitudes'] {
  const start = rng.int(-2, -1)
  return words.attitudeNotes.slice(0, 2).map((note, step) => ({
    person,
    fields: {
      onDay: addDays(today, -360 + step * 150 + rng.int(0, 30)),
      power: null,
      support: start + step,
      stage: step === 0 ? 'contact' : 'known',
      note,
    },
  }))
}

function projectAt(
  rng: Rng,
  today: string,
  words: RelationWords,
  account: DemoAccount,
  client: number,
): DemoRelations['project'] {
  const person = client % 2
  const unit = rng.int(8, 20)
  const currency = account.fields.currency ?? 'EUR'
  const scale = { EUR: 1_000, THB: 40_000, RUB: 90_000 }[currency] ?? 1_000
  return {
    person,
    fields: {
      title: words.project(account.people[person]?.person.name ?? ''),
      goal: words.goal,
      wantedStage: 'close',
      startsOn: addDays(today, -60),
      dueOn: addDays(today, 120),
      currency,
      budgetMinor: unit * 5 * scale,
    },
    steps: words.steps.map((title, s) => ({
      title,
      kind: (['visit', 'informal', 'visit', 'call'] as const)[s] ?? 'visit',
      dueOn: addDays(today, [-20, 5 + client, 30, 75][s] ?? 90),
      ...(s === 0 ? { doneOn: addDays(today, -21), spentMinor: unit * scale } : {}),
    })),
  }
}
