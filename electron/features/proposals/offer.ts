import type { OfferDocument } from '../../../shared/domain/proposals/document.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Proposal, ProposalLine } from '../../../shared/domain/proposals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { personTable } from '../people/store.ts'
import { readSettings } from '../settings/store.ts'
import { proposalLineTable } from './store.ts'

export function linesOf(ctx: Ctx, proposalId: string): ProposalLine[] {
  return listRecords(ctx.db, proposalLineTable, 'proposal_id = ? ORDER BY position', [proposalId])
}

/** What the client gets to see: the frozen copy of a sent offer, or the draft as it stands. */
export function offerOf(ctx: Ctx, proposal: Proposal): OfferDocument {
  if (proposal.frozen !== null) return proposal.frozen as OfferDocument
  const client = getRecord(ctx.db, clientTable, proposal.clientId)
  const person = proposal.personId === null ? undefined : findRecord(ctx.db, personTable, proposal.personId)
  const own = readSettings(ctx.db)
  const lines = linesOf(ctx, proposal.id)
  return {
    number: proposal.number,
    title: proposal.title,
    language: proposal.language,
    currency: proposal.currency,
    issuedOn: proposal.issuedOn,
    validUntil: proposal.validUntil,
    introduction: proposal.introduction,
    terms: proposal.terms,
    discountPpm: proposal.discountPpm,
    seller: {
      name: own.ownerCompany,
      person: own.ownerName,
      address: own.ownerAddress,
      phone: own.ownerPhone,
      email: own.ownerEmail,
      taxId: own.ownerTaxId,
    },
    buyer: {
      name: client.legalName === '' ? client.name : client.legalName,
      person: person?.name ?? '',
      contact: person?.name ?? '',
      address: [client.address, client.city, client.country].filter((t) => t !== '').join(', '),
      phone: client.phone,
      email: client.email,
      taxId: client.taxId,
    },
    lines: lines.map(({ name, quantityMilli, unit, unitPriceMinor, discountPpm, vatPpm, isOptional }) => ({
      name,
      quantityMilli,
      unit,
      unitPriceMinor,
      discountPpm,
      vatPpm,
      isOptional,
    })),
    totals: proposalTotals(lines, proposal),
  }
}
