import type {
  Claim,
  DossierEntries,
  EntryKind,
  Fact,
  Figure,
  Guest,
  Occasion,
  Promised,
  Purchase,
  Reliability,
  Rival,
} from '../../../shared/domain/dossier/types.ts'
import { defineTable, json, plain, type SearchText, type Table } from '../../db/table.ts'

const ofClient = { clientId: plain } as const
const provenance = { knownOn: plain, source: plain, confidence: plain } as const

/** Entries of a dossier are found together; a claim is something people look for by itself. */
function found(
  clientId: string,
  kind: 'dossier' | 'claim',
  title: string,
  more: readonly string[],
): SearchText {
  return { kind, clientId, title: firstLine(title), detail: more[0] ?? '', text: [title, ...more].join(' ') }
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 160)
}

export const factTable = defineTable<Fact>({
  name: 'fact',
  fields: { ...ofClient, personId: plain, topic: plain, text: plain, ...provenance },
  title: (f) => firstLine(f.text),
  search: (f) => found(f.clientId, 'dossier', f.text, [f.source]),
})

export const figureTable = defineTable<Figure>({
  name: 'figure',
  fields: {
    ...ofClient,
    year: plain,
    currency: plain,
    revenueMinor: plain,
    marginMinor: plain,
    indicators: json<Readonly<Record<string, string>>>(),
    ...provenance,
  },
  title: (f) => String(f.year),
})

export const rivalTable = defineTable<Rival>({
  name: 'rival',
  fields: {
    ...ofClient,
    name: plain,
    offer: plain,
    terms: plain,
    strengths: plain,
    weaknesses: plain,
    ...provenance,
  },
  title: (r) => r.name,
  search: (r) =>
    found(r.clientId, 'dossier', r.name, [r.offer, r.terms, r.strengths, r.weaknesses, r.source]),
})

export const purchaseTable = defineTable<Purchase>({
  name: 'purchase',
  fields: {
    ...ofClient,
    rivalId: plain,
    groupName: plain,
    currency: plain,
    yearMinor: plain,
    note: plain,
    ...provenance,
  },
  title: (p) => p.groupName,
})

export const reliabilityTable = defineTable<Reliability>({
  name: 'reliability',
  fields: { ...ofClient, subject: plain, result: plain, text: plain, ...provenance },
  title: (r) => firstLine(r.text),
  search: (r) => found(r.clientId, 'dossier', r.text, [r.source]),
})

export const promiseTable = defineTable<Promised>({
  name: 'promise',
  fields: {
    ...ofClient,
    personId: plain,
    visitId: plain,
    side: plain,
    text: plain,
    madeOn: plain,
    dueOn: plain,
    doneOn: plain,
  },
  title: (p) => firstLine(p.text),
  search: (p) => found(p.clientId, 'dossier', p.text, [p.dueOn ?? '']),
})

export const claimTable = defineTable<Claim>({
  name: 'claim',
  fields: {
    ...ofClient,
    personId: plain,
    orderId: plain,
    kind: plain,
    text: plain,
    openedOn: plain,
    currency: plain,
    amountMinor: plain,
    cause: plain,
    settlement: plain,
    settledOn: plain,
    lesson: plain,
    source: plain,
    confidence: plain,
  },
  title: (c) => firstLine(c.text),
  search: (c) => found(c.clientId, 'claim', c.text, [c.settlement, c.cause, c.lesson, c.source]),
})

export const occasionTable = defineTable<Occasion>({
  name: 'occasion',
  fields: {
    ...ofClient,
    kind: plain,
    title: plain,
    heldOn: plain,
    place: plain,
    currency: plain,
    costMinor: plain,
    guests: json<readonly Guest[]>(),
    outcome: plain,
  },
  title: (o) => o.title,
  search: (o) => found(o.clientId, 'dossier', o.title, [o.heldOn, o.place, o.outcome]),
})

/** The table of each kind of entry. */
export const entryTables: { readonly [K in EntryKind]: Table<DossierEntries[K]> } = {
  fact: factTable,
  figure: figureTable,
  rival: rivalTable,
  purchase: purchaseTable,
  reliability: reliabilityTable,
  promise: promiseTable,
  claim: claimTable,
  occasion: occasionTable,
}
