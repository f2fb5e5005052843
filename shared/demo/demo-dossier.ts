import { addDays } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import type { Input } from '../contract/index.ts'
import { factTopics } from '../domain/dossier/types.ts'
import { type DemoAccount, keyCount } from './demo-clients.ts'
import { cartonPng, drawingPdf } from './demo-files.ts'
import type { DemoWords } from './words/demo-words.ts'
import type { DossierWords } from './words/dossier/dossier-words.ts'

type SaveInput = Input<'dossier.save'>

/** An entry of a dossier; places in lists stand for ids that do not exist yet. */
export type DemoEntry = {
  readonly kind: SaveInput['kind']
  readonly fields: Readonly<Record<string, unknown>>
  /** Which of the client's rivals sells it; null: we do. */
  readonly rival?: number | null
  /** Which of the client's people it is about, or were invited. */
  readonly people?: readonly number[]
}

export type DemoDossier = {
  readonly entries: readonly DemoEntry[]
  readonly documents: readonly Omit<Input<'documents.add'>, 'clientId'>[]
  readonly appraisal: Input<'appraisal.save'>['fields'] | null
  /** Why the client is key; empty: it is not. */
  readonly keyReason: string
  readonly standings: readonly Omit<Input<'appraisal.setStanding'>, 'clientId'>[]
}

type Making = {
  readonly rng: Rng
  readonly today: string
  readonly words: DemoWords
  readonly own: DossierWords
}

/** Dossiers by client: full ones at most key clients, gaps and stale statements as in life. today: YYYY-MM-DD. */
export function demoDossiers(
  rng: Rng,
  today: string,
  words: DemoWords,
  own: DossierWords,
  accounts: readonly DemoAccount[],
): readonly DemoDossier[] {
  const making = { rng, today, words, own }
  return accounts.map(({ fields }, i) => {
    const isKey = i < keyCount
    return {
      entries: isKey ? keyEntries(making, i) : fewFacts(making),
      documents: i < 3 ? documents(own) : [],
      appraisal: isKey ? appraisal(rng) : null,
      keyReason: isKey ? own.keyReason : '',
      standings: standings(making, fields, i),
    }
  })
}

function said({ rng, today, own }: Making, back = rng.int(5, 420)) {
  return {
    knownOn: addDays(today, -back),
    source: rng.pick(own.sources),
    confidence: rng.pick(['sure', 'sure', 'likely', 'rumour'] as const),
  }
}

function fewFacts(making: Making): readonly DemoEntry[] {
  const { rng, own } = making
  const topics = rng.shuffle(['business', 'needs', 'size', 'observation', 'owners'] as const)
  return topics.slice(0, rng.int(0, 2)).map((topic) => ({
    kind: 'fact' as const,
    fields: { topic, text: rng.pick(own.facts[topic]), ...said(making) },
  }))
}

function keyEntries(making: Making, index: number): readonly DemoEntry[] {
  const { rng, own } = making
  const facts = factTopics
    // Nothing is known of everything: each key client has gaps of its own.
    .filter((_topic, t) => (t + index) % 5 !== 0)
    .map((topic) => ({
      kind: 'fact' as const,
      fields: { topic, text: own.facts[topic][index % 2], ...said(making) },
      ...(topic === 'observation' ? { people: [0] } : {}),
    }))
  const checks = own.checks
    .slice(0, 1 + (index % 3))
    .map((check) => ({ kind: 'reliability' as const, fields: { ...said(making), ...check } }))
  return [
    ...facts,
    ...figures(making),
    ...own.rivals.map((rival) => ({ kind: 'rival' as const, fields: { ...rival, ...said(making) } })),
    ...purchases(making),
    ...checks,
    ...promises(making, index),
    ...claims(making, index),
    ...own.occasions.map((occasion) => ({
      kind: 'occasion' as const,
      fields: {
        ...occasion,
        heldOn: addDays(making.today, -rng.int(20, 300)),
        costMinor: euros(making, rng.int(2, 9) * 50),
      },
      people: [0, 2],
    })),
  ]
}

function euros({ words }: Making, amount: number): number {
  return amount * words.minorPerEuro
}

function figures(making: Making): readonly DemoEntry[] {
  const { rng, own, today } = making
  const year = Number(today.slice(0, 4))
  const revenue = rng.int(12, 60) * 1_000_000
  const [staff, sites] = own.indicators
  return [1, 2, 3].map((back) => ({
    kind: 'figure' as const,
    fields: {
      year: year - back,
      revenueMinor: euros(making, Math.round(revenue * (1 - 0.06 * back))),
      marginMinor: euros(making, Math.round(revenue * (0.05 + 0.01 * (3 - back)))),
      indicators: back === 1 ? { [staff]: String(rng.int(60, 260)), [sites]: String(rng.int(1, 3)) } : {},
      ...said(making, 120 + 365 * (back - 1)),
    },
  }))
}

function purchases(making: Making): readonly DemoEntry[] {
  const { rng, words } = making
  const groups = [...new Set(words.products.map((product) => product.group))]
  return groups.flatMap((groupName, g) => {
    const cell = (rival: number | null, yearMinor: number | null) => ({
      kind: 'purchase' as const,
      fields: { groupName, yearMinor, ...said(making) },
      rival,
    })
    const amount = () => euros(making, rng.int(4, 60) * 1_000)
    // The last group is white space; of one a rival's sum is not known.
    if (g === groups.length - 1) return [cell(1, amount())]
    if (g === 2) return [cell(null, amount()), cell(0, null)]
    return g % 2 === 0 ? [cell(null, amount()), cell(0, amount())] : [cell(null, amount())]
  })
}

function promises(making: Making, index: number): readonly DemoEntry[] {
  const { rng, own, today } = making
  const promise = (side: 'ours' | 'theirs', text: string, due: number, done: number | null) => ({
    kind: 'promise' as const,
    fields: {
      side,
      text,
      madeOn: addDays(today, -rng.int(14, 30)),
      dueOn: addDays(today, due),
      doneOn: done === null ? null : addDays(today, done),
    },
    people: [index % 3],
  })
  return [
    promise('ours', own.ours[index % 3] ?? '', rng.int(-3, 9), null),
    promise('theirs', own.theirs[index % 3] ?? '', rng.int(-5, 12), null),
    promise('ours', own.ours[(index + 1) % 3] ?? '', -10, -11),
  ]
}

function claims(making: Making, index: number): readonly DemoEntry[] {
  const { rng, own, today } = making
  const claim = own.claims[index % own.claims.length]
  if (claim === undefined || index % 4 === 3) return []
  const isOpen = claim.settlement === ''
  const opened = isOpen ? 6 : rng.int(40, 200)
  return [
    {
      kind: 'claim',
      fields: {
        ...claim,
        openedOn: addDays(today, -opened),
        settledOn: isOpen ? null : addDays(today, -opened + 9),
        amountMinor: claim.kind === 'conflict' ? null : euros(making, rng.int(3, 20) * 100),
        source: rng.pick(own.sources),
        confidence: 'sure',
      },
      people: [3],
    },
  ]
}

function documents(own: DossierWords): DemoDossier['documents'] {
  const { drawing, drawingNote, photo } = own.documents
  return [
    { name: drawing, base64: drawingPdf, note: drawingNote },
    { name: photo, base64: cartonPng },
  ]
}

function appraisal(rng: Rng): DemoDossier['appraisal'] {
  return {
    leadsMarket: rng.int(2, 5),
    opensGrowth: rng.int(2, 5),
    reliesOnUs: rng.int(3, 5),
    stayPpm: rng.pick([800_000, 850_000, 900_000, 950_000]),
    years: 5,
  }
}

const stages = ['contacted', 'met', 'offered', 'trial'] as const

/** The lost bought once; prospects have come some stages far; key clients are so for a reason. */
function standings(
  { rng, today, own }: Making,
  fields: DemoAccount['fields'],
  index: number,
): DemoDossier['standings'] {
  const stand = { prospectStage: 'spotted', isKey: false } as const
  if (fields.status === 'lost')
    return [
      { ...stand, status: 'active', sinceOn: addDays(today, -rng.int(700, 900)), reason: own.firstOrder },
      {
        ...stand,
        status: 'lost',
        sinceOn: addDays(today, -rng.int(60, 300)),
        reason: fields.lostReason ?? '',
      },
    ]
  if (fields.status === 'prospect') {
    const far = index % (stages.length + 1)
    const days = rng.int(15, 25)
    return stages.slice(0, far).map((prospectStage, s) => ({
      ...stand,
      status: 'prospect' as const,
      prospectStage,
      sinceOn: addDays(today, days * (s - far)),
      reason: own.stageReasons[s] ?? '',
    }))
  }
  return []
}
