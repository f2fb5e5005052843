import { daysBetween } from '../../../shared/base/local-date.ts'
import { currencyDigits } from '../../../shared/base/money.ts'
import type { BookSettings } from '../../../shared/contract/settings.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Proposal } from '../../../shared/domain/proposals/types.ts'
import {
  ownFieldPrefix,
  textValue,
  type Value,
  type ValueKey,
} from '../../../shared/domain/templates/values.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { dealTable } from '../deals/store.ts'
import { jobTable, personTable } from '../people/store.ts'
import { readSettings } from '../settings/store.ts'
import { factTexts } from './needs.ts'

type Table = Readonly<Record<string, Value>>

/**
 * Everything a chip of this proposal may stand for, in the offer's language. What the user filled in takes the place
 * of what the book does not know, never of what it does.
 */
export function valuesOf(ctx: Ctx, proposal: Proposal, totals: ProposalTotals): ReadonlyMap<string, Value> {
  const settings = readSettings(ctx.db)
  const format = createFormat({ language: proposal.language, calendar: settings.calendar, zone: 'UTC' })
  const client = getRecord(ctx.db, clientTable, proposal.clientId)
  const known: Table = {
    ...clientValues(client),
    ...personValues(ctx, proposal),
    ...dossierValues(ctx, proposal.clientId),
    ...dealValues(ctx, proposal, format),
    ...proposalValues(proposal, totals, format),
    ...ownValues(settings),
  }
  const values = new Map(Object.entries(known))
  for (const [key, text] of Object.entries(proposal.filled)) {
    if (text !== '' && (values.get(key)?.text ?? '') === '') values.set(key, textValue(text))
  }
  return values
}

function clientValues(client: Client): Table {
  const own = Object.entries(client.custom).map(([name, text]) => [ownFieldPrefix + name, textValue(text)])
  return {
    ...Object.fromEntries(own),
    'client.name': textValue(client.name),
    'client.legalName': textValue(client.legalName === '' ? client.name : client.legalName),
    'client.industry': textValue(client.industry),
    'client.city': textValue(client.city),
    'client.country': textValue(client.country),
    'client.address': textValue(client.address),
    'client.phone': textValue(client.phone),
    'client.email': textValue(client.email),
    'client.website': textValue(client.website),
    'client.taxId': textValue(client.taxId),
  } satisfies Partial<Record<ValueKey, Value>>
}

function personValues(ctx: Ctx, { personId, clientId }: Proposal): Table {
  const person = personId === null ? undefined : findRecord(ctx.db, personTable, personId)
  if (person === undefined) return {}
  const job = listRecords(ctx.db, jobTable, 'person_id = ? AND client_id = ?', [person.id, clientId])[0]
  return {
    'person.name': textValue(person.name),
    'person.title': textValue(job?.title ?? ''),
    'person.department': textValue(job?.department ?? ''),
    'person.phone': textValue(person.phone),
    'person.email': textValue(person.email),
  } satisfies Partial<Record<ValueKey, Value>>
}

function dossierValues(ctx: Ctx, clientId: string): Table {
  const list = (topic: 'needs' | 'plans' | 'business') =>
    textValue(factTexts(ctx, clientId, topic).join('; '))
  return {
    'dossier.needs': list('needs'),
    'dossier.plans': list('plans'),
    'dossier.peculiarities': list('business'),
  } satisfies Partial<Record<ValueKey, Value>>
}

function dealValues(ctx: Ctx, { dealId }: Proposal, format: Format): Table {
  const deal = dealId === null ? undefined : findRecord(ctx.db, dealTable, dealId)
  if (deal === undefined) return {}
  return {
    'deal.title': textValue(deal.title),
    'deal.amount': moneyValue(deal.amountMinor, deal.currency, format),
    'deal.expectedOn': textValue(deal.expectedOn === null ? '' : format.dayDocument(deal.expectedOn)),
  } satisfies Partial<Record<ValueKey, Value>>
}

function proposalValues(proposal: Proposal, totals: ProposalTotals, format: Format): Table {
  const money = (minor: number) => moneyValue(minor, proposal.currency, format)
  const days = daysBetween(proposal.issuedOn, proposal.validUntil)
  return {
    'proposal.number': textValue(proposal.number),
    'proposal.title': textValue(proposal.title),
    'proposal.issuedOn': textValue(format.dayDocument(proposal.issuedOn)),
    'proposal.validUntil': textValue(format.dayDocument(proposal.validUntil)),
    'proposal.validDays': { text: format.number(days), amount: days },
    'proposal.subtotal': money(totals.subtotalMinor),
    'proposal.discount': money(totals.grossMinor - totals.taxableMinor),
    'proposal.net': money(totals.taxableMinor),
    'proposal.vat': money(totals.vatMinor),
    'proposal.total': money(totals.totalMinor),
  } satisfies Partial<Record<ValueKey, Value>>
}

function ownValues(settings: BookSettings): Table {
  return {
    'own.name': textValue(settings.ownerName),
    'own.company': textValue(settings.ownerCompany),
    'own.address': textValue(settings.ownerAddress),
    'own.phone': textValue(settings.ownerPhone),
    'own.email': textValue(settings.ownerEmail),
    'own.taxId': textValue(settings.ownerTaxId),
  } satisfies Partial<Record<ValueKey, Value>>
}

function moneyValue(minor: number, currency: string, format: Format): Value {
  return { text: format.money(minor, currency), amount: minor / 10 ** currencyDigits(currency) }
}
