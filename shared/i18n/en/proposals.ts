import type { ProposalsErrors } from '../../contract/proposals.ts'
import type { ErrorMessages } from '../messages.ts'

export type MailParts = {
  readonly person: string
  readonly title: string
  readonly total: string
  readonly validUntil: string
  readonly signed: string
}

export const proposals = {
  /** What a new proposal starts with; the user changes it. */
  template: {
    title: (client: string) => `Offer for ${client}`,
    introduction: 'Thank you for your interest. As agreed, we are glad to offer you the following.',
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
    optional: 'Optional, not in the total',
    alternative: 'Alternative to the line above, not in the total',
    subtotal: 'Subtotal',
    totalDiscount: (percent: string) => `Discount ${percent}`,
    totalCharge: (percent: string) => `Surcharge ${percent}`,
    discountStep: 'Discount',
    chargeStep: 'Surcharge',
    net: 'Net',
    vatOf: (percent: string) => `VAT ${percent}`,
    vatOfBase: (percent: string, base: string) => `VAT ${percent} on ${base}`,
    total: 'Total',
    page: 'Page',
    signedSeller: 'For the seller',
    signedBuyer: 'For the buyer',
    offered: 'What we offer',
    andMore: (count: number) => `and ${count} more`,
    mail: (p: MailParts) =>
      `Dear ${p.person === '' ? 'Sir or Madam' : p.person},

please find attached our proposal “${p.title}” for ${p.total}. It is valid until ${p.validUntil}.

I shall be glad to go through it with you.

Kind regards
${p.signed}`,
  },
  title: 'Proposals',
  new: 'New proposal',
  label: 'Proposals',
  allStates: 'All',
  forClient: 'For which client?',
  languageOf: 'Language of the proposal',
  create: 'Write it',
  empty: { title: 'No proposals yet', text: 'Pick a client, put in what you offer, and print it.' },
  noMatch: 'No proposal in this state',
  states: {
    draft: 'Draft',
    forApproval: 'For approval',
    sent: 'Sent',
    presented: 'Presented',
    accepted: 'Accepted',
    declined: 'Declined',
    expired: 'Expired',
  },
  columns: {
    number: 'Number',
    client: 'Client',
    title: 'Title',
    state: 'State',
    valid: 'Valid until',
    total: 'Total',
  },
  fields: {
    title: 'Title',
    issuedOn: 'Date',
    validUntil: 'Valid until',
    discount: 'Discount on the whole',
    language: 'Language',
    vatPerLine: 'Round VAT line by line',
    reason: 'Why?',
  },
  lines: {
    label: 'What you offer',
    name: 'Item',
    quantity: 'Quantity',
    unit: 'Unit',
    price: 'Price',
    discount: 'Discount',
    vat: 'VAT',
    sum: 'Amount',
    optional: 'Optional',
    add: 'Add a line',
    fromList: 'From the price list',
    remove: (name: string) => `Remove ${name}`,
    up: (name: string) => `Move ${name} up`,
    empty: 'Nothing is offered yet. Add a line, or take it from the price list.',
  },
  editor: {
    back: 'All proposals',
    pdf: 'Save as PDF',
    pdfBusy: 'Making the PDF…',
    pdfSaved: (path: string) => `Saved: ${path}`,
    send: 'Mark as sent',
    toDraft: 'Back to draft',
    frozen: 'Sent: it stays as the client saw it.',
    setState: (state: string) => `Mark as: ${state.toLowerCase()}`,
    trash: 'Move to trash',
    trashed: (number: string) => `${number} is in the trash.`,
    saved: 'All changes are saved.',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    texts: 'Texts',
    offer: 'Offer',
  },
  errors: {
    frozen: () =>
      'This proposal has been sent and stays as the client saw it. Make a new version to change it.',
    beyondLimits: () =>
      'The prices go beyond the rules. Ask for approval of this version before you send it.',
    wrongState: () => 'That cannot follow from the state the proposal is in.',
    noLines: () => 'The proposal has no lines yet. Add what you offer first.',
    validBeforeIssued: () => 'The last day of validity lies before the day of issue.',
  } satisfies ErrorMessages<ProposalsErrors>,
}
