import type {
  Proposal,
  ProposalEvent,
  ProposalLine,
  ProposalVersion,
} from '../../../shared/domain/proposals/types.ts'
import { allBlocks } from '../../../shared/domain/templates/document.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const proposalTable = defineTable<Proposal>({
  name: 'proposal',
  fields: {
    number: plain,
    clientId: plain,
    personId: plain,
    dealId: plain,
    templateId: plain,
    basedOnId: plain,
    title: plain,
    language: plain,
    currency: plain,
    state: plain,
    version: plain,
    issuedOn: plain,
    validUntil: plain,
    sentOn: plain,
    followUpOn: plain,
    decidedOn: plain,
    reason: plain,
    body: json<Proposal['body']>(),
    adjustments: json<Proposal['adjustments']>(),
    isVatPerLine: flag,
    filled: json<Proposal['filled']>(),
  },
  title: (p) => `${p.number} ${p.title}`.trim(),
  search: (p) => ({
    kind: 'proposal',
    clientId: p.clientId,
    title: `${p.number} ${p.title}`.trim(),
    detail: p.issuedOn,
    text: `${wordsOf(p)} ${p.reason}`,
  }),
})

function wordsOf({ body }: Proposal): string {
  return allBlocks(body.content)
    .flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? (block.content ?? []) : []))
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join(' ')
}

export const proposalLineTable = defineTable<ProposalLine>({
  name: 'proposal_line',
  fields: {
    proposalId: plain,
    position: plain,
    kind: plain,
    role: plain,
    productId: plain,
    name: plain,
    description: plain,
    quantityMilli: plain,
    unit: plain,
    unitPriceMinor: plain,
    priceBaseMilli: plain,
    pricedIn: json<ProposalLine['pricedIn']>(),
    unitCostMinor: plain,
    discountPpm: plain,
    adjustments: json<ProposalLine['adjustments']>(),
    vatPpm: plain,
  },
  title: (l) => l.name,
  // Taken back by undo: put back one by one, it would change an offer that has been sent since.
  isInTrash: () => false,
})

/** What was sent; written once, never changed. */
export const proposalVersionTable = defineTable<ProposalVersion>({
  name: 'proposal_version',
  fields: {
    proposalId: plain,
    version: plain,
    hash: plain,
    frozenOn: plain,
    currency: plain,
    totalMinor: plain,
    offer: json<ProposalVersion['offer']>(),
  },
  title: (v) => String(v.version),
})

export const proposalEventTable = defineTable<ProposalEvent>({
  name: 'proposal_event',
  fields: { proposalId: plain, state: plain, happenedOn: plain, version: plain, reason: plain },
  title: (e) => e.happenedOn,
})
