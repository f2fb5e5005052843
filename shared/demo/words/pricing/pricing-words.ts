/** Words of prices, agreements and approvals in the sample book, in one language. */
export type PricingWords = {
  readonly wholesale: string
  readonly wholesaleFor: string
  readonly partners: string
  readonly partnersFor: string
  /** What to know of a product, by its place in the price list. */
  readonly talk: readonly { readonly product: number; readonly text: string }[]
  readonly volume: string
  readonly volumeTerms: string
  readonly rolls: string
  readonly quarter: string
  readonly quarterTerms: string
  readonly terms: string
  readonly agreed: string
  readonly ended: string
  readonly head: string
  readonly headEmail: string
  readonly offerTitle: string
  readonly why: string
}
