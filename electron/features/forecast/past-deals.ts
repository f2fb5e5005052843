import { dayNumber } from '../../../shared/base/local-date.ts'
import { guessBeginnings } from '../../../shared/domain/forecast/guess-beginnings.ts'
import type { EarnedWith, IncomeDeal, IncomeStep } from '../../../shared/domain/forecast/income-model.ts'
import { chanceAtStage, stageChances } from '../../../shared/domain/forecast/stage-chances.ts'
import type { PlanWithVersions } from '../../../shared/domain/plans/versions.ts'
import { versionOn } from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookCurrency } from './book-currency.ts'
import type { BookRows } from './book-rows.ts'
import type { Lateness } from './payout-lateness.ts'
import type { Pools } from './period-pools.ts'
import type { DealRow, InvoiceRow, LedgerSum } from './rows.ts'
import type { TakenOfDeals } from './taken-back.ts'

/** Deals as the forecast learns from them, and the invoices from which delays are learnt. */
export type PastDeals = {
  readonly deals: readonly IncomeDeal[]
  readonly byId: ReadonlyMap<string, IncomeDeal>
  readonly invoices: readonly IncomeDeal[]
  readonly invoiceRows: () => ReadonlyMap<string, InvoiceRow>
  /** Day on which the last of a deal's commission came, by the deal's id. */
  readonly receivedDays: ReadonlyMap<string, number>
  /** Commission as a share of the amount by company, '' for all together. */
  readonly shares: ReadonlyMap<string, number>
}

type PlanUse = { readonly place: number; readonly earnedWith: EarnedWith; readonly payoutDays: number }
export type PlanUses = ReadonlyMap<string, PlanUse>

/** How each plan pays today. */
export function planUses(
  plans: readonly PlanWithVersions[],
  places: ReadonlyMap<string, number>,
  today: string,
): PlanUses {
  return new Map(
    plans.flatMap(({ plan, versions }) => {
      const version = versionOn(versions, today) ?? versions.at(-1)
      if (version === undefined) return []
      const { earnedAt, payoutDays } = version.terms
      return [[plan.id, { place: places.get(plan.id) ?? -1, earnedWith: earnedAt, payoutDays }]]
    }),
  )
}

/** What else of the ledger makes deals what they are. */
type Ways = {
  readonly rows: BookRows
  readonly lateBy: Lateness
  readonly taken: TakenOfDeals
  readonly pools: Pools
}
type Commission = Pick<LedgerSum, 'minor' | 'baseMinor' | 'lineKey' | 'planId' | 'receivedOn'>

/** Deals decided since a day, and all that are open. */
export function pastDeals(
  ctx: Ctx,
  money: BookCurrency,
  uses: PlanUses,
  { rows: book, lateBy, taken, pools }: Ways,
  from: string,
): PastDeals {
  const rows = book.deals(from)
  const commissions = commissionByDeal(ctx, money, book.sums, taken)
  const shares = commissionShares(rows, commissions, money)
  const chances = stageChances(
    book.stages.map(({ stage, ending }) => ({
      stage,
      isWon: ending === 'won' ? true : ending === 'lost' ? false : null,
    })),
  )
  const invoices = book.invoices(from)
  const last = new Map<string, InvoiceRow>()
  for (const { row: invoice } of invoices) {
    const known = invoice.dealId === null ? undefined : last.get(invoice.dealId)
    if (invoice.dealId !== null && (known === undefined || known.issuedOn <= invoice.issuedOn))
      last.set(invoice.dealId, invoice)
  }
  const entered = rows.map((row): IncomeDeal => {
    const amount = money.convert(row.amountMinor, row.currency, row.closedOn ?? ctx.today) ?? 0
    const own = commissions.get(row.id)
    const share = shares.get(row.companyId ?? '') ?? shares.get('') ?? 0
    const use = own?.planId == null ? undefined : uses.get(own.planId)
    const isOpen = row.stage !== 'won' && row.stage !== 'lost'
    const returns = taken.returns.get(row.id)
    return {
      ...courseOf(row, last.get(row.id)),
      commissionMinor: Math.max(0, own?.minor ?? (row.stage === 'lost' ? amount * share : 0)),
      bookedMinor: Math.max(0, amount),
      chance: isOpen ? chanceAtStage(chances, row.stage, row.chancePpm) : null,
      expectedDay: row.expectedOn === null || !isOpen ? null : dayNumber(row.expectedOn),
      payoutDays: (use?.payoutDays ?? 30) + lateBy(row.companyId),
      earnedWith: use?.earnedWith ?? 'payment',
      ...(use === undefined ? {} : { plan: use.place }),
      ...(own === undefined ? {} : pools.of(own)),
      ...(returns === undefined ? {} : { takenBack: returns }),
    }
  })
  const deals = guessBeginnings(entered, dayNumber(ctx.today))
  return {
    deals,
    byId: new Map(deals.map((d) => [d.id, d])),
    invoices: [...invoices.map((i) => i.deal), ...withoutInvoice(deals, last)],
    invoiceRows: () => new Map(invoices.map(({ row }) => [row.id, row])),
    receivedDays: new Map(
      [...commissions].flatMap(([id, { receivedOn }]) =>
        receivedOn === null ? [] : [[id, dayNumber(receivedOn)] as const],
      ),
    ),
    shares,
  }
}

function commissionByDeal(
  ctx: Ctx,
  money: BookCurrency,
  sums: readonly LedgerSum[],
  taken: TakenOfDeals,
): ReadonlyMap<string, Commission> {
  const commissions = new Map<string, Commission>()
  for (const { dealId, currency, planId, minor, baseMinor, lineKey, receivedOn } of sums) {
    const own = money.convert(minor, currency, ctx.today)
    if (own === null) continue
    const known = commissions.get(dealId)
    commissions.set(dealId, {
      minor: (known?.minor ?? 0) + own + (known === undefined ? (taken.cuts.get(dealId) ?? 0) : 0),
      baseMinor: (known?.baseMinor ?? 0) + (money.convert(baseMinor, currency, ctx.today) ?? 0),
      lineKey: known?.lineKey ?? lineKey,
      planId: known?.planId ?? planId,
      receivedOn: receivedOn ?? known?.receivedOn ?? null,
    })
  }
  return commissions
}

/** What deals that were won paid of their amount: a lost deal would have paid as much. */
function commissionShares(
  rows: readonly DealRow[],
  commissions: ReadonlyMap<string, Commission>,
  money: BookCurrency,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { amount: number; minor: number }>()
  for (const row of rows) {
    const minor = commissions.get(row.id)?.minor
    const amount = money.convert(row.amountMinor, row.currency, row.closedOn ?? '9999-12-31')
    if (minor === undefined || amount === null || amount <= 0) continue
    for (const key of new Set([row.companyId ?? '', ''])) {
      const sum = sums.get(key) ?? { amount: 0, minor: 0 }
      sums.set(key, { amount: sum.amount + amount, minor: sum.minor + minor })
    }
  }
  return new Map([...sums].map(([key, { amount, minor }]) => [key, Math.max(0, minor / amount)]))
}

/** Its days: a deal that was entered after the fact began when it was won. */
function courseOf(row: DealRow, invoice: InvoiceRow | undefined) {
  const days = [row.createdOn, row.firstOn, row.closedOn, invoice?.issuedOn].filter((d) => d != null)
  const isPaid =
    invoice !== undefined && invoice.paidLast !== null && invoice.paidMinor >= invoice.amountMinor
  const closedDay = row.closedOn === null ? null : dayNumber(row.closedOn)
  const step: IncomeStep =
    row.stage === 'lost'
      ? 'lost'
      : row.stage !== 'won' || closedDay === null
        ? 'open'
        : invoice === undefined
          ? 'won'
          : isPaid
            ? 'paid'
            : 'invoiced'
  return {
    id: row.id,
    clientId: row.clientId,
    step,
    createdDay: dayNumber(days.reduce((a, b) => (a < b ? a : b), row.createdOn)),
    closedDay: step === 'open' ? null : closedDay,
    invoicedDay: invoice === undefined ? null : dayNumber(invoice.issuedOn),
    dueDay: invoice === undefined ? null : dayNumber(invoice.dueOn),
    paidDay: isPaid && invoice.paidLast !== null ? dayNumber(invoice.paidLast) : null,
  }
}

/** Deals whose commission waits for an invoice that was not written: some never are. */
function withoutInvoice(
  deals: readonly IncomeDeal[],
  invoiced: ReadonlyMap<string, InvoiceRow>,
): readonly IncomeDeal[] {
  return deals.filter(
    (d) => d.step === 'won' && d.commissionMinor > 0 && d.earnedWith !== 'signing' && !invoiced.has(d.id),
  )
}
