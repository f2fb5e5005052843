import { z } from 'zod'
import {
  claimKinds,
  confidences,
  type Dossier,
  factTopics,
  guestAnswers,
  occasionKinds,
  type Promised,
  type PromiseSide,
  promiseSides,
  reliabilityResults,
  reliabilitySubjects,
} from '../domain/dossier/types.ts'
import type { DebtQuality } from '../domain/receivables/debt-quality.ts'
import { command, query, returns } from './define.ts'
import { currency, id, localDate, longText, minor, text } from './fields.ts'

const provenance = { knownOn: localDate, source: text(300), confidence: z.enum(confidences) }

/** The fields of each kind of entry that the user fills in. */
export const entryFields = {
  fact: z.object({ ...provenance, personId: id.nullable(), topic: z.enum(factTopics), text: longText }),
  figure: z.object({
    ...provenance,
    year: z.number().int().min(1900).max(2200),
    currency,
    revenueMinor: minor.nullable(),
    marginMinor: minor.nullable(),
    indicators: z.record(z.string().trim().min(1).max(60), z.string().max(200)),
  }),
  rival: z.object({
    ...provenance,
    name: text(200),
    offer: longText,
    terms: text(2000),
    strengths: text(2000),
    weaknesses: text(2000),
  }),
  purchase: z.object({
    ...provenance,
    rivalId: id.nullable(),
    groupName: text(200),
    currency,
    yearMinor: minor.nullable(),
    note: text(2000),
  }),
  reliability: z.object({
    ...provenance,
    subject: z.enum(reliabilitySubjects),
    result: z.enum(reliabilityResults),
    text: longText,
  }),
  promise: z.object({
    personId: id.nullable(),
    visitId: id.nullable(),
    side: z.enum(promiseSides),
    text: text(2000),
    madeOn: localDate,
    dueOn: localDate.nullable(),
    doneOn: localDate.nullable(),
  }),
  claim: z.object({
    personId: id.nullable(),
    orderId: id.nullable(),
    kind: z.enum(claimKinds),
    text: longText,
    openedOn: localDate,
    currency,
    amountMinor: minor.nullable(),
    cause: text(2000),
    settlement: longText,
    settledOn: localDate.nullable(),
    lesson: text(2000),
    source: text(300),
    confidence: z.enum(confidences),
  }),
  occasion: z.object({
    kind: z.enum(occasionKinds),
    title: text(300),
    heldOn: localDate,
    place: text(300),
    currency,
    costMinor: minor.nullable(),
    guests: z.array(z.object({ personId: id, answer: z.enum(guestAnswers) })).max(200),
    outcome: longText,
  }),
} as const

const entryKind = z.enum(
  Object.keys(entryFields) as [keyof typeof entryFields, ...(keyof typeof entryFields)[]],
)

function entry<K extends keyof typeof entryFields>(kind: K) {
  return z.object({
    kind: z.literal(kind),
    id: id.nullable(),
    clientId: id,
    fields: (entryFields[kind] as (typeof entryFields)[K]).partial(),
  })
}

type Named = { readonly id: string; readonly name: string }

export type DossierDetail = Dossier & {
  /** What it owes in its own currency, and how it has paid so far (K-21). */
  readonly debt: {
    readonly openMinor: number
    readonly overdueMinor: number
    readonly quality: DebtQuality
  }
  /** The client in this book that owns this one, and those it owns. */
  readonly owner: Named | null
  readonly owned: readonly Named[]
}

export type PromiseRow = Promised & { readonly clientName: string; readonly side: PromiseSide }

export const dossier = {
  'dossier.get': query(z.object({ clientId: id }), returns<DossierDetail>(), [
    'dossier',
    'clients',
    'receivables',
    'orders',
  ]),
  /** id null: a new entry. Only the given fields change. */
  'dossier.save': command(
    z.discriminatedUnion('kind', [
      entry('fact'),
      entry('figure'),
      entry('rival'),
      entry('purchase'),
      entry('reliability'),
      entry('promise'),
      entry('claim'),
      entry('occasion'),
    ]),
    returns<{ readonly id: string }>(),
    ['dossier'],
  ),
  'dossier.trash': command(z.object({ kind: entryKind, id }), returns<null>(), ['dossier']),
  /** Promises nobody has kept yet, at all clients, those due first before the others. */
  'dossier.openPromises': query(z.object({}), returns<readonly PromiseRow[]>(), ['dossier', 'clients']),
} as const

export type DossierErrors = {
  'dossier.empty': Record<string, never>
  'dossier.yearTwice': { readonly year: number }
  'dossier.groupTwice': { readonly group: string }
  'dossier.endsBeforeStart': Record<string, never>
  'dossier.otherClient': Record<string, never>
}
