import type { Proposal, ProposalLine } from '../../../shared/domain/proposals/types.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const proposalTable = defineTable<Proposal>({
  name: 'proposal',
  fields: {
    number: plain,
    clientId: plain,
    personId: plain,
    title: plain,
    language: plain,
    currency: plain,
    state: plain,
    issuedOn: plain,
    validUntil: plain,
    decidedOn: plain,
    reason: plain,
    introduction: plain,
    terms: plain,
    discountPpm: plain,
    isVatPerLine: flag,
    frozen: json<unknown>(),
  },
  title: (p) => `${p.number} ${p.title}`.trim(),
  search: (p) => ({
    kind: 'proposal',
    clientId: p.clientId,
    title: `${p.number} ${p.title}`.trim(),
    detail: p.issuedOn,
    text: [p.introduction, p.terms, p.reason].join(' '),
  }),
})

export const proposalLineTable = defineTable<ProposalLine>({
  name: 'proposal_line',
  fields: {
    proposalId: plain,
    position: plain,
    productId: plain,
    name: plain,
    quantityMilli: plain,
    unit: plain,
    unitPriceMinor: plain,
    unitCostMinor: plain,
    discountPpm: plain,
    vatPpm: plain,
    isOptional: flag,
  },
  title: (l) => l.name,
})
