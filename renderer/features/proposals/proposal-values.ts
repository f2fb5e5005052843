import type { Input } from '../../../shared/contract/index.ts'
import type { ProposalDetail, ProposalLineInput } from '../../../shared/contract/proposals.ts'
import { goodsPrice } from '../../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'

export type EditedLine = ProposalLineInput & {
  /** Stays while lines move; never leaves the page. */
  readonly key: string
}

/** What the editor holds. */
export type ProposalValues = Required<Input<'proposals.save'>['fields']> & {
  readonly lines: readonly EditedLine[]
}

export function proposalValues({ proposal, lines }: ProposalDetail): ProposalValues {
  const { personId, dealId, title, language, currency, issuedOn, validUntil } = proposal
  const { body, adjustments, isVatPerLine, filled, followUpOn } = proposal
  return {
    personId,
    dealId,
    title,
    language,
    currency,
    issuedOn,
    validUntil,
    body,
    adjustments,
    isVatPerLine,
    filled,
    followUpOn,
    lines: lines.map((line) => ({ ...lineInput(line), key: line.id })),
  }
}

function lineInput(line: ProposalLineInput): ProposalLineInput {
  const { kind, role, productId, name, description, quantityMilli, unit, unitPriceMinor } = line
  const { priceBaseMilli, pricedIn, unitCostMinor, discountPpm, adjustments, vatPpm } = line
  return {
    kind,
    role,
    productId,
    name,
    description,
    quantityMilli,
    unit,
    unitPriceMinor,
    priceBaseMilli,
    pricedIn,
    unitCostMinor,
    discountPpm,
    adjustments,
    vatPpm,
  }
}

/** What changed as the call takes it; another currency makes other prices of its lines, so it takes them along. */
export function proposalPatch(
  { lines, ...fields }: Partial<ProposalValues>,
  whole: ProposalValues,
): Omit<Input<'proposals.save'>, 'id'> {
  const changed = fields.currency === undefined ? lines : whole.lines
  return { fields, ...(changed === undefined ? {} : { lines: changed.map(lineInput) }) }
}

export function blankLine(key: string, vatPpm: number): EditedLine {
  return {
    key,
    kind: 'item',
    role: 'counted',
    productId: null,
    name: '',
    description: '',
    quantityMilli: 1_000,
    unit: '',
    unitPriceMinor: 0,
    priceBaseMilli: 1_000,
    pricedIn: null,
    unitCostMinor: null,
    discountPpm: 0,
    adjustments: [],
    vatPpm,
  }
}

type Pricing = { readonly index: PriceIndex | null; readonly currency: string }

/** A line from the price list at the client's price; without a rate to the offer's currency it is left to be filled in. */
export function productLine(key: string, product: PricedProduct, { index, currency }: Pricing): EditedLine {
  const blank = blankLine(key, product.vatPpm)
  const { id: productId, name, unit } = product
  const { price, unitCostMinor } = goodsPrice(index, product, {
    quantityMilli: blank.quantityMilli,
    currency,
  })
  return { ...blank, productId, name, unit, ...price, unitCostMinor }
}
