import { changedRun } from '../../../shared/base/list-run.ts'
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

/** What was typed and could not be saved, as it is kept and taken up again: its lines get names of their own. */
export function keptPatch(kept: Partial<ProposalValues>): Partial<ProposalValues> {
  if (kept.lines === undefined) return kept
  return { ...kept, lines: kept.lines.map((line, at) => ({ ...line, key: `kept-${at}` })) }
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
): ProposalPatch {
  const changed = fields.currency === undefined ? lines : whole.lines
  return { fields, ...(changed === undefined ? {} : { lines: changed.map(lineInput) }) }
}

export type ProposalPatch = Omit<Input<'proposals.save'>, 'id'>

/** What the book holds of the long contents. */
export type SavedContent = Pick<ProposalValues, 'body' | 'lines'> & { readonly versionHash: string }

/** The same with only those blocks and lines that differ from what the book holds: a key in twenty pages sends one. */
export function smallPatch(
  patch: Partial<ProposalValues>,
  whole: ProposalValues,
  saved: SavedContent,
): ProposalPatch {
  if (patch.currency !== undefined) return proposalPatch(patch, whole)
  const { body, lines, ...fields } = patch
  const ofBody = body === undefined ? null : changedRun(saved.body.content, body.content)
  const ofLines = lines === undefined ? null : changedRun(saved.lines, lines)
  if (ofBody === null && ofLines === null) return { fields }
  return {
    fields,
    parts: {
      onto: saved.versionHash,
      ...(ofBody === null ? {} : { body: { ...ofBody, put: [...ofBody.put] } }),
      ...(ofLines === null ? {} : { lines: { ...ofLines, put: ofLines.put.map(lineInput) } }),
    },
  }
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
