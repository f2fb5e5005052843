import type { Proposal, ProposalLine } from '../../../shared/domain/proposals/types.ts'
import { allBlocks, type DocumentBody } from '../../../shared/domain/templates/document.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, insertRecord } from '../../db/records.ts'
import { productTable } from '../products/store.ts'
import { libraryBlockTable } from '../templates/store.ts'
import { linesOf } from './offer.ts'
import { proposalLineTable } from './store.ts'

/** Takes over lines at today's prices and costs; tells how many prices are other than they were. */
export function copyLines(ctx: Ctx, from: Proposal, to: Proposal): number {
  let repriced = 0
  for (const line of linesOf(ctx, from.id)) {
    const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...fields } = line
    const price = currentPrice(ctx, line, to.currency)
    if (price.unitPriceMinor !== line.unitPriceMinor) repriced += 1
    insertRecord(ctx.db, proposalLineTable, ctx.newId(), { ...fields, ...price, proposalId: to.id })
  }
  return repriced
}

type Price = Pick<ProposalLine, 'unitPriceMinor' | 'unitCostMinor' | 'vatPpm'>

/** From the price list where the product is still in it, in the same currency and priced for one; else as it was. */
function currentPrice(ctx: Ctx, line: ProposalLine, currency: string): Price {
  const { unitPriceMinor, unitCostMinor, vatPpm, productId, priceBaseMilli, pricedIn } = line
  const product = productId === null ? undefined : findRecord(ctx.db, productTable, productId)
  const isSame = product?.currency === currency && priceBaseMilli === 1000 && pricedIn === null
  if (product === undefined || !isSame) return { unitPriceMinor, unitCostMinor, vatPpm }
  return { unitPriceMinor: product.priceMinor, unitCostMinor: product.costMinor, vatPpm: product.vatPpm }
}

/** Names of the blocks of a text that the library has changed since, or no longer has. */
export function staleParts(ctx: Ctx, body: DocumentBody): readonly string[] {
  return allBlocks(body.content).flatMap((block) => {
    if (block.type !== 'libraryPart') return []
    const kept = findRecord(ctx.db, libraryBlockTable, block.attrs.blockId)
    return kept === undefined || kept.changedAt > block.attrs.changedAt ? [block.attrs.name] : []
  })
}
