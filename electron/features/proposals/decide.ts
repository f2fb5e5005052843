import type { AcceptedProposal } from '../../../shared/contract/proposals.ts'
import { usualChances } from '../../../shared/domain/deals/stages.ts'
import { lineNet } from '../../../shared/domain/orders/fulfilment.ts'
import { proposalMargin } from '../../../shared/domain/proposals/margin.ts'
import { orderLinesOf, takenLines } from '../../../shared/domain/proposals/order-lines.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Proposal } from '../../../shared/domain/proposals/types.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { contractTable } from '../contracts/store.ts'
import { saveDeal } from '../deals/save.ts'
import { dealTable } from '../deals/store.ts'
import { factTable } from '../dossier/store.ts'
import { saveOrder } from '../orders/save.ts'
import { linesOf } from './offer.ts'
import { setState } from './states.ts'
import { proposalTable } from './store.ts'

type Accept = {
  readonly id: string
  readonly day: string
  readonly reason: string
  /** Lines outside the total that the client took as well. */
  readonly takenIds: readonly string[]
  readonly withOrder: boolean
  readonly withContract: boolean
}

/** The client said yes: its deal is won, contract and order are made from the lines it took (K-43, K-50), in one step. */
export function acceptProposal(ctx: Ctx, input: Accept): AcceptedProposal {
  const proposal = setState(ctx, input.id, 'accepted', input)
  winDeal(ctx, proposal, input)
  const contractId = input.withContract ? makeContract(ctx, proposal, input) : null
  const orderId = input.withOrder ? makeOrder(ctx, proposal, input, contractId) : null
  return { proposal, orderId, contractId }
}

/** The deal is won on that day, for what was agreed where both are in one currency. */
function winDeal(ctx: Ctx, proposal: Proposal, { day, takenIds }: Accept): void {
  const deal = proposal.dealId === null ? undefined : findRecord(ctx.db, dealTable, proposal.dealId)
  if (deal === undefined || deal.stage === 'won') return
  const { lines, totals } = takenOf(ctx, proposal, takenIds)
  const { costMinor } = proposalMargin(lines, totals).total
  const isSame = deal.currency === proposal.currency && totals.taxableMinor >= (deal.agencyFeeMinor ?? 0)
  const agreed = isSame ? { amountMinor: totals.taxableMinor, costMinor: costMinor ?? deal.costMinor } : {}
  const won = { stage: 'won' as const, chancePpm: usualChances.won, closedOn: day, proposalId: proposal.id }
  saveDeal(ctx, { id: deal.id, fields: { ...won, ...agreed } })
}

function takenOf(ctx: Ctx, proposal: Proposal, takenIds: readonly string[]) {
  const lines = takenLines(linesOf(ctx, proposal.id), new Set(takenIds))
  return { lines, totals: proposalTotals(lines, proposal) }
}

function makeOrder(
  ctx: Ctx,
  proposal: Proposal,
  { day, takenIds }: Accept,
  contractId: string | null,
): string {
  const { clientId, dealId, number, currency, language } = proposal
  const { lines, totals } = takenOf(ctx, proposal, takenIds)
  const rest = messages[language].proposals.document.rest
  const made = orderLinesOf(lines, totals, { net: lineNet, rest })
  const { total } = proposalMargin(lines, totals)
  const fields = {
    clientId,
    dealId,
    contractId,
    number,
    orderedOn: day,
    currency,
    costMinor: total.costMinor,
  }
  return saveOrder(ctx, { id: null, fields, lines: made.map((line) => ({ id: null, ...line })) }).id
}

function makeContract(ctx: Ctx, proposal: Proposal, { day, takenIds }: Accept): string {
  const { clientId, dealId, number, title, currency } = proposal
  const { totals } = takenOf(ctx, proposal, takenIds)
  const deal = dealId === null ? undefined : findRecord(ctx.db, dealTable, dealId)
  const contract = insertRecord(ctx.db, contractTable, ctx.newId(), {
    clientId,
    dealId,
    companyId: deal?.companyId ?? null,
    number,
    title: title === '' ? number : title,
    stage: 'agreed',
    version: 1,
    signedOn: null,
    startsOn: day,
    endsOn: null,
    renewal: 'none',
    renewalMonths: null,
    noticeDays: null,
    currency,
    amountMinor: Math.max(0, totals.taxableMinor),
    paymentDays: getRecord(ctx.db, clientTable, clientId).paymentDays,
    terms: '',
    documentIds: [],
    paperPlace: '',
  })
  return contract.id
}

/** The client said no: why goes into its dossier as what is known of it from that day. */
export function declineProposal(ctx: Ctx, id: string, moment: { day: string; reason: string }): Proposal {
  const proposal = setState(ctx, id, 'declined', moment)
  if (moment.reason.trim() === '') return proposal
  const { clientId, personId, number, language } = getRecord(ctx.db, proposalTable, id)
  insertRecord(ctx.db, factTable, ctx.newId(), {
    clientId,
    personId,
    topic: 'observation',
    text: messages[language].proposals.document.declined(number, moment.reason),
    knownOn: moment.day,
    source: number,
    confidence: 'sure',
  })
  return proposal
}
