/** Words of contracts, orders, tenders and money owed in the sample book, in one language. */
export type CashWords = {
  readonly freight: string
  readonly rivals: readonly string[]
  readonly orderNumber: (count: number) => string
  readonly invoiceNumber: (count: number) => string
  readonly deliveryNumber: (count: number) => string
  readonly actNumber: (count: number) => string
  readonly creditNumber: (count: number) => string
  readonly contractTitles: readonly string[]
  readonly contractTerms: string
  readonly paperPlace: string
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  readonly actNotes: readonly string[]
  readonly remedies: readonly string[]
  readonly creditReason: string
  readonly dispute: string
  readonly tenders: readonly { readonly title: string; readonly place: string; readonly deciders: string }[]
  readonly criteria: string
  readonly calls: readonly string[]
}
