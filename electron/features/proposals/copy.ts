import { type FoundPrice, findPrice } from '../../../shared/domain/pricing/find-price.ts'
import { offeredPrice, unitCost } from '../../../shared/domain/pricing/offered-price.ts'
import { indexPrices, type PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { Proposal, ProposalLine } from '../../../shared/domain/proposals/types.ts'
import { allBlocks, type DocumentBody } from '../../../shared/domain/templates/document.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord } from '../../db/records.ts'
import { priceBook } from '../pricing/book.ts'
import { productTable } from '../products/store.ts'
import { libraryBlockTable } from '../templates/store.ts'
import { linesOf } from './offer.ts'
import { proposalLineTable } from './store.ts'

/** Takes over lines at today's prices and costs; tells how many prices are other than they were. */
export function copyLines(ctx: Ctx, from: Proposal, to: Proposal): number {
  const index = indexPrices(priceBook(ctx, to.clientId))
  let repriced = 0
  for (const line of linesOf(ctx, from.id)) {
    const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...fields } = line
    const price = currentPrice(ctx, index, line, to.currency)
    if (price.unitPriceMinor !== line.unitPriceMinor) repriced += 1
    insertRecord(ctx.db, proposalLineTable, ctx.newId(), { ...fields, ...price, proposalId: to.id })
  }
  return repriced
}

type Price = Pick<ProposalLine, 'unitPriceMinor' | 'pricedIn' | 'unitCostMinor' | 'discountPpm' | 'vatPpm'>

/** What the price book says for the client, where the product is still in it and priced for one; else as it was. */
function currentPrice(ctx: Ctx, index: PriceIndex, line: ProposalLine, currency: string): Price {
  const { unitPriceMinor, pricedIn, unitCostMinor, discountPpm, vatPpm } = line
  const before = { unitPriceMinor, pricedIn, unitCostMinor, discountPpm, vatPpm }
  const { productId, quantityMilli, priceBaseMilli } = line
  const found =
    productId === null || priceBaseMilli !== 1000 ? undefined : findPrice(index, { productId, quantityMilli })
  return found === undefined ? before : { ...before, ...foundPrice(ctx, index, found, line, currency) }
}

function foundPrice(
  ctx: Ctx,
  index: PriceIndex,
  { product, chosen }: FoundPrice,
  line: ProposalLine,
  currency: string,
): Partial<Price> {
  const price = offeredPrice(index, { chosen }, currency)
  if (price === undefined) return {}
  const goods = getRecord(ctx.db, productTable, product.id)
  const discountPpm = Math.max(line.discountPpm, price.discountPpm)
  return {
    ...price,
    unitCostMinor: unitCost(goods, currency, index.book),
    discountPpm,
    vatPpm: goods.vatPpm,
  }
}

/** Names of the blocks of a text that the library has changed since, or no longer has. */
export function staleParts(ctx: Ctx, body: DocumentBody): readonly string[] {
  return allBlocks(body.content).flatMap((block) => {
    if (block.type !== 'libraryPart') return []
    const kept = findRecord(ctx.db, libraryBlockTable, block.attrs.blockId)
    return kept === undefined || kept.changedAt > block.attrs.changedAt ? [block.attrs.name] : []
  })
}
