import type { Language } from '../../shared/contract/settings.ts'
import type { DemoBook } from '../../shared/demo/demo-book.ts'
import { findPrice } from '../../shared/domain/pricing/find-price.ts'
import { indexPrices } from '../../shared/domain/pricing/price-book.ts'
import { grossOnInvoice } from '../../shared/domain/receivables/settle.ts'
import type { Run } from './fill-sample.ts'

type Ids = { readonly productIds: readonly string[]; readonly clientIds: readonly string[] }

/** Enters the price list as it holds today. */
export function addProducts(run: Run, { products, pricing }: DemoBook): readonly string[] {
  const { pricedFrom } = pricing
  return products.map((fields) => run('products.save', { id: null, fields, pricedFrom }).id)
}

/** Columns, the history of prices, promotions, and what is agreed with clients. */
export function addAgreements(run: Run, { pricing }: DemoBook, { productIds, clientIds }: Ids): void {
  const columnIds = pricing.columns.map((fields) => run('pricing.saveColumn', { id: null, fields }).id)
  for (const { product, column, priceMinor, validFrom } of pricing.prices) {
    const columnId = column === null ? null : (columnIds[column] ?? null)
    run('pricing.savePrice', { productId: productIds[product] ?? '', columnId, priceMinor, validFrom })
  }
  for (const fields of pricing.promotions) run('pricing.savePromotion', { id: null, fields })
  for (const { client, column, ...rest } of pricing.terms) {
    const fields = { ...rest, columnId: columnIds[column] ?? null }
    run('pricing.saveTerms', { id: null, clientId: clientIds[client] ?? '', fields })
  }
  for (const { client, product, fields } of pricing.exceptions) {
    const scoped = { ...fields, productId: productIds[product] ?? null }
    run('pricing.saveException', { id: null, clientId: clientIds[client] ?? '', fields: scoped })
  }
}

/** The limits, and an offer beyond them that waits for approval. */
export function addLimits(run: Run, { pricing }: DemoBook, ids: Ids & { readonly language: Language }): void {
  for (const fields of pricing.rules) run('pricing.saveRule', { id: null, fields })
  const { client, title, lines, request } = pricing.asked
  const clientId = ids.clientIds[client] ?? ''
  const { id: proposalId } = run('proposals.create', { clientId, language: ids.language })
  const products = new Map(run('products.list', {}).map((product) => [product.id, product]))
  const index = indexPrices(run('pricing.book', { clientId, day: null }))
  const offered = lines.flatMap(({ product, quantityMilli, discountPpm }) => {
    const listed = products.get(ids.productIds[product] ?? '')
    if (listed === undefined) return []
    const price = findPrice(index, { productId: listed.id, quantityMilli })?.base ?? listed
    return [
      {
        kind: 'item' as const,
        role: 'counted' as const,
        productId: listed.id,
        name: listed.name,
        description: '',
        quantityMilli,
        unit: listed.unit,
        unitPriceMinor: price.priceMinor,
        priceBaseMilli: 1_000,
        pricedIn: null,
        unitCostMinor: listed.costMinor,
        discountPpm,
        adjustments: [],
        vatPpm: listed.vatPpm,
      },
    ]
  })
  run('proposals.save', { id: proposalId, fields: { title }, lines: offered })
  run('approvals.ask', { proposalId, language: ids.language, ...request })
}

/** Of the bonuses of the quarter that is over, two are booked as owed, and one of these is credited. */
export function addBonuses(run: Run): void {
  const due = run('bonuses.list', { clientId: null }).filter(({ state }) => state === 'due')
  const [credited] = due.slice(0, 2).map(({ clientId, promotionId, period }) => ({
    bonus: run('bonuses.book', { clientId, promotionId, period }),
    clientId,
  }))
  if (credited === undefined) return
  const { bonus, clientId } = credited
  const invoice = run('receivables.client', { clientId }).invoices.find(
    (own) =>
      own.currency === bonus.currency &&
      own.amountMinor - own.creditedMinor >= grossOnInvoice(bonus.amountMinor, own),
  )
  if (invoice === undefined) return
  const amountMinor = grossOnInvoice(bonus.amountMinor, invoice)
  const fields = { clientBonusId: bonus.id, amountMinor, number: 'CN-0007', reason: bonus.name }
  run('receivables.credit', { invoiceId: invoice.id, fields })
}
