import { addDays } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type {
  ProposalDetail,
  ProposalLineInput,
  ProposalRow,
  proposals,
} from '../../../shared/contract/proposals.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { nextNumber } from '../../../shared/domain/proposals/number.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Proposal, ProposalLine, ProposalState } from '../../../shared/domain/proposals/types.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { readSettings } from '../settings/store.ts'
import { linesOf, offerOf } from './offer.ts'
import { offerFooter, offerPage } from './page.ts'
import { proposalLineTable, proposalTable } from './store.ts'

const validDays = 30

function detail(ctx: Ctx, proposal: Proposal): ProposalDetail {
  const lines = linesOf(ctx, proposal.id)
  const clientName = findRecord(ctx.db, clientTable, proposal.clientId)?.name ?? ''
  return { proposal, clientName, lines, totals: proposalTotals(lines, proposal) }
}

function list(ctx: Ctx): ProposalRow[] {
  const linesByProposal = new Map<string, ProposalLine[]>()
  for (const line of listRecords(ctx.db, proposalLineTable)) {
    const own = linesByProposal.get(line.proposalId)
    if (own === undefined) linesByProposal.set(line.proposalId, [line])
    else own.push(line)
  }
  return listRecords(ctx.db, proposalTable, '1 = 1 ORDER BY issued_on DESC, number DESC').map((proposal) => {
    const { frozen: _frozen, introduction: _introduction, terms: _terms, ...row } = proposal
    const { totalMinor } = proposalTotals(linesByProposal.get(proposal.id) ?? [], proposal)
    return { ...row, totalMinor, clientName: findRecord(ctx.db, clientTable, proposal.clientId)?.name ?? '' }
  })
}

function create(ctx: Ctx, clientId: string, language: Language): Proposal {
  const client = getRecord(ctx.db, clientTable, clientId)
  const { proposalPattern } = readSettings(ctx.db)
  const used = ctx.db.statement('SELECT number FROM proposal').pluck().all() as string[]
  const text = messages[language].proposals.template
  return insertRecord(ctx.db, proposalTable, ctx.newId(), {
    number: nextNumber(proposalPattern, ctx.today, used),
    clientId,
    personId: null,
    title: text.title(client.name),
    language,
    currency: client.currency,
    state: 'draft',
    issuedOn: ctx.today,
    validUntil: addDays(ctx.today, validDays),
    decidedOn: null,
    reason: '',
    introduction: text.introduction(client.name),
    terms: text.terms,
    discountPpm: 0,
    isVatPerLine: false,
    frozen: null,
  })
}

type SaveInput = {
  readonly id: string
  readonly fields: Partial<NewRecord<Proposal>>
  readonly lines?: readonly ProposalLineInput[] | undefined
}

function save(ctx: Ctx, { id, fields, lines }: SaveInput): ProposalDetail {
  const before = getRecord(ctx.db, proposalTable, id)
  if (before.state !== 'draft') throw new Fault('proposals.frozen', {})
  const after = { ...before, ...fields }
  if (after.validUntil < after.issuedOn) throw new Fault('proposals.validBeforeIssued', {})
  const saved = updateRecord(ctx.db, proposalTable, id, fields)
  if (lines !== undefined) replaceLines(ctx, id, lines)
  return detail(ctx, saved)
}

/** Lines keep their identity by place: only what changed leaves a line in the log. */
function replaceLines(ctx: Ctx, proposalId: string, lines: readonly ProposalLineInput[]): void {
  const present = linesOf(ctx, proposalId)
  lines.forEach((line, position) => {
    const kept = present[position]
    if (kept === undefined) {
      insertRecord(ctx.db, proposalLineTable, ctx.newId(), { ...line, proposalId, position })
    } else updateRecord(ctx.db, proposalLineTable, kept.id, { ...line, position })
  })
  for (const extra of present.slice(lines.length)) trashRecord(ctx.db, proposalLineTable, extra.id)
}

/** Sending freezes what the client saw; going back to draft is a new start. */
function setState(ctx: Ctx, id: string, state: ProposalState, reason: string): Proposal {
  const proposal = getRecord(ctx.db, proposalTable, id)
  const isDecided = state === 'accepted' || state === 'declined' || state === 'expired'
  if (state !== 'draft' && linesOf(ctx, id).length === 0) throw new Fault('proposals.noLines', {})
  const frozen = state === 'draft' ? null : offerOf(ctx, proposal)
  const decidedOn = isDecided ? ctx.today : null
  return updateRecord(ctx.db, proposalTable, id, { state, reason, decidedOn, frozen })
}

export const proposalsHandlers: Handlers<typeof proposals, 'query' | 'command', Ctx> = {
  'proposals.list': (ctx) => list(ctx),
  'proposals.get': (ctx, { id }) => detail(ctx, getRecord(ctx.db, proposalTable, id)),
  'proposals.create': (ctx, { clientId, language }) => create(ctx, clientId, language),
  'proposals.save': (ctx, input) => save(ctx, input),
  'proposals.setState': (ctx, { id, state, reason }) => setState(ctx, id, state, reason),
  'proposals.trash': (ctx, { id }) => {
    trashRecord(ctx.db, proposalTable, id)
    return null
  },
  'proposals.page': (ctx, { id }) => {
    const offer = offerOf(ctx, getRecord(ctx.db, proposalTable, id))
    const { calendar } = readSettings(ctx.db)
    return {
      html: offerPage(offer, calendar),
      footerHtml: offerFooter(offer),
      fileName: `${offer.number}.pdf`,
    }
  },
}
