import { groupBy } from '../../../shared/base/group-by.ts'
import { addDays } from '../../../shared/base/local-date.ts'
import type { AgeingReport, ClientAccount, ClientAgeing } from '../../../shared/contract/receivables.ts'
import { ageInvoices } from '../../../shared/domain/receivables/ageing.ts'
import { type ChaseItem, rankDebtors } from '../../../shared/domain/receivables/chase.ts'
import { debtQuality } from '../../../shared/domain/receivables/debt-quality.ts'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import type { Ctx } from '../../core/context.ts'
import { Kept } from '../../db/kept.ts'
import { getRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { paymentTable } from '../orders/store.ts'
import { openInvoices, settledInvoices } from './settled.ts'
import { collectionNoteTable } from './store.ts'

type ClientFacts = {
  readonly id: string
  readonly name: string
  readonly currency: string
  readonly creditLimitMinor: number | null
}

function clientFacts(ctx: Ctx): ReadonlyMap<string, ClientFacts> {
  const rows = ctx.db
    .statement('SELECT id, name, currency, credit_limit_minor AS creditLimitMinor FROM client')
    .all() as ClientFacts[]
  return new Map(rows.map((row) => [row.id, row]))
}

const kept = new Kept<readonly SettledInvoice[]>(['invoice', 'payment', 'credit_note'])

/** Ageing and chasing look at the same invoices, one after the other. */
function keptOpenInvoices(ctx: Ctx): readonly SettledInvoice[] {
  return kept.of(ctx.db, ctx.today, () => openInvoices(ctx.db, ctx.today))
}

/** Money owed by age, by currency and client (K-51). */
export function ageingReports(ctx: Ctx): AgeingReport[] {
  const clients = clientFacts(ctx)
  const open = keptOpenInvoices(ctx)
  return [...groupBy(open, (i) => i.currency)]
    .map(([currency, own]) => ({
      currency,
      total: ageInvoices(own, ctx.today),
      clients: clientAgeings(own, clients, ctx.today),
    }))
    .sort((a, b) => b.clients.length - a.clients.length)
}

function clientAgeings(
  invoices: readonly SettledInvoice[],
  clients: ReadonlyMap<string, ClientFacts>,
  today: string,
): ClientAgeing[] {
  return [...groupBy(invoices, (i) => `${i.clientId}/${i.currency}`).values()]
    .map((own): ClientAgeing => {
      const { clientId, currency } = own[0] as SettledInvoice
      const client = clients.get(clientId)
      return {
        ...ageInvoices(own, today),
        clientId,
        clientName: client?.name ?? '',
        currency,
        creditLimitMinor: client?.currency === currency ? client.creditLimitMinor : null,
      }
    })
    .sort((a, b) => b.totalMinor - a.totalMinor)
}

const shownInvoices = 200

/** What one client owes, has paid, and how it pays. */
export function clientAccount(ctx: Ctx, clientId: string): ClientAccount {
  const client = getRecord(ctx.db, clientTable, clientId)
  const all = settledInvoices(ctx.db, 'client_id = ? ORDER BY issued_on DESC', [clientId], ctx.today)
  const open = all.filter((invoice) => invoice.openMinor !== 0)
  return {
    clientName: client.name,
    ageing: clientAgeings(open, new Map([[clientId, client]]), ctx.today),
    quality: debtQuality(all.filter((i) => i.issuedOn > addDays(ctx.today, -730))),
    invoices: [...[...open].reverse(), ...all.filter((i) => i.openMinor === 0)].slice(0, shownInvoices),
    payments: listRecords(ctx.db, paymentTable, 'client_id = ? ORDER BY paid_on DESC LIMIT 200', [clientId]),
    notes: listRecords(ctx.db, collectionNoteTable, 'client_id = ? ORDER BY happened_on DESC, id DESC', [
      clientId,
    ]),
  }
}

/** Whom to chase first, and why. What the client disputes is not chased. */
export function chaseList(ctx: Ctx): (ChaseItem & { readonly clientName: string })[] {
  const clients = clientFacts(ctx)
  const open = keptOpenInvoices(ctx)
  const overdue = open.filter((i) => i.openMinor > 0 && i.lateDays > 0 && i.dispute === '')
  const debtors = clientAgeings(open, clients, ctx.today).map((a) => ({ ...a, openMinor: a.totalMinor }))
  const notes = listRecords(ctx.db, collectionNoteTable, 'happened_on > ?', [addDays(ctx.today, -120)])
  return rankDebtors(overdue, debtors, notes, ctx.today).map((item) => ({
    ...item,
    clientName: clients.get(item.clientId)?.name ?? '',
  }))
}
