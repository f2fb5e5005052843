import { createHash } from 'node:crypto'
import type { OfferDocument, OfferLine, OfferWord, Party } from '../../../shared/domain/proposals/document.ts'
import { isOpen } from '../../../shared/domain/proposals/life.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Proposal, ProposalLine, ProposalVersion } from '../../../shared/domain/proposals/types.ts'
import { versionText } from '../../../shared/domain/proposals/version.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { personTable } from '../people/store.ts'
import { readSettings } from '../settings/store.ts'
import { proposalLineTable, proposalVersionTable } from './store.ts'
import { valuesOf } from './values.ts'
import { wordSource } from './word-source.ts'

export function linesOf(ctx: Ctx, proposalId: string): ProposalLine[] {
  return listRecords(ctx.db, proposalLineTable, 'proposal_id = ? ORDER BY position', [proposalId])
}

/** SHA-256 of everything that makes this version; an approval is bound to it. */
export function versionHash(proposal: Proposal, lines: readonly ProposalLine[]): string {
  return createHash('sha256').update(versionText(proposal, lines)).digest('hex')
}

/** The copy made when this version was sent; undefined: it was not. */
export function sentVersion(ctx: Ctx, { id, version }: Proposal): ProposalVersion | undefined {
  return listRecords(ctx.db, proposalVersionTable, 'proposal_id = ? AND version = ?', [id, version])[0]
}

/** What the client gets to see: the copy of a sent offer, or the draft as it stands. */
export function offerOf(ctx: Ctx, proposal: Proposal): OfferDocument {
  const sent = isOpen(proposal.state) ? undefined : sentVersion(ctx, proposal)
  return sent?.offer ?? currentOffer(ctx, proposal)
}

/** The Word file an offer is made with: as it was when it was sent, for a draft as it is. */
export function wordOf(ctx: Ctx, proposal: Proposal): OfferWord | null {
  const sent = isOpen(proposal.state) ? undefined : sentVersion(ctx, proposal)
  return sent?.offer.word === undefined ? wordSource(ctx, proposal) : sent.offer.word
}

export function currentOffer(ctx: Ctx, proposal: Proposal): OfferDocument {
  const { number, version, title, language, currency, issuedOn, validUntil, body } = proposal
  const lines = linesOf(ctx, proposal.id)
  const totals = proposalTotals(lines, proposal)
  return {
    number,
    version,
    title,
    language,
    currency,
    issuedOn,
    validUntil,
    body,
    values: Object.fromEntries(valuesOf(ctx, proposal, totals)),
    seller: sellerOf(ctx),
    buyer: buyerOf(ctx, proposal),
    lines: lines.map(offerLine),
    totals,
    word: wordSource(ctx, proposal),
  }
}

/** A line as the client sees it; field by field, so that nothing internal slips through. */
function offerLine(line: ProposalLine): OfferLine {
  const { kind, role, name, description, quantityMilli, unit, unitPriceMinor, priceBaseMilli } = line
  const { discountPpm, adjustments, vatPpm } = line
  return {
    kind,
    role,
    name,
    description,
    quantityMilli,
    unit,
    unitPriceMinor,
    priceBaseMilli,
    discountPpm,
    adjustments,
    vatPpm,
  }
}

function sellerOf(ctx: Ctx): Party {
  const own = readSettings(ctx.db)
  return {
    name: own.ownerCompany,
    person: own.ownerName,
    address: own.ownerAddress,
    phone: own.ownerPhone,
    email: own.ownerEmail,
    taxId: own.ownerTaxId,
  }
}

function buyerOf(ctx: Ctx, { clientId, personId }: Proposal): Party {
  const client = getRecord(ctx.db, clientTable, clientId)
  const person = personId === null ? undefined : findRecord(ctx.db, personTable, personId)
  return {
    name: client.legalName === '' ? client.name : client.legalName,
    person: person?.name ?? '',
    address: [client.address, client.city, client.country].filter((t) => t !== '').join(', '),
    phone: client.phone,
    email: person === undefined || person.email === '' ? client.email : person.email,
    taxId: client.taxId,
  }
}
