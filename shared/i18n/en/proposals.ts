import type { ProposalsErrors } from '../../contract/proposals.ts'
import type { ErrorMessages } from '../messages.ts'

export const proposals = {
  /** What a new proposal starts with; the user changes it. */
  template: {
    title: (client: string) => `Offer for ${client}`,
    introduction: (_client: string) =>
      'Thank you for your interest. As agreed, we are glad to offer you the following.',
    terms:
      'Prices hold until the date given above. Payment within 30 days of the invoice, without deduction. Delivery times are confirmed with the order.',
  },
  /** Words of the printed offer. */
  document: {
    kind: 'Proposal',
    number: 'Number',
    issued: 'Date',
    validUntil: 'Valid until',
    from: 'From',
    to: 'To',
    taxId: 'Tax ID',
    no: 'No.',
    item: 'Item',
    quantity: 'Quantity',
    price: 'Unit price',
    discount: 'Discount',
    vat: 'VAT',
    sum: 'Amount',
    optional: '(optional, not in the total)',
    subtotal: 'Subtotal',
    totalDiscount: (percent: string) => `Discount ${percent}`,
    net: 'Net',
    vatOf: (percent: string) => `VAT ${percent}`,
    total: 'Total',
    page: 'Page',
    signedSeller: 'For the seller',
    signedBuyer: 'For the buyer',
  },
  errors: {
    frozen: () =>
      'This proposal has been sent and stays as the client saw it. Make a new version to change it.',
    noLines: () => 'The proposal has no lines yet. Add what you offer first.',
    validBeforeIssued: () => 'The last day of validity lies before the day of issue.',
  } satisfies ErrorMessages<ProposalsErrors>,
}
