import type { Input } from '../../shared/contract/index.ts'
import type { Block, DocumentBody } from '../../shared/domain/templates/document.ts'
import type { TestBook } from './test-book.ts'

/** Numbers that appear nowhere but in costs and margins: found in an output, they have leaked. */
export const secretCosts = [777_771, 888_883] as const

const chip = (key: string): Block => ({ type: 'paragraph', content: [{ type: 'chip', attrs: { key } }] })

/** A document that tries everything a template may be made to carry. */
export const hostileBody: DocumentBody = {
  type: 'doc',
  content: [
    chip('constructor'),
    chip('__proto__'),
    chip('client.legalName'),
    chip('field:toString'),
    { type: 'paragraph', content: [{ type: 'text', text: '{{client.taxId}} <img src=x onerror=alert(1)>' }] },
    { type: 'priceTable' },
  ],
}

export const hostileName = '<script>alert("1")</script> & Söhne'
export const formulaName = '=HYPERLINK("x";"y")'

type Line = NonNullable<Input<'proposals.save'>['lines']>[number]

export function offerLine(patch: Partial<Line>): Line {
  return {
    kind: 'item',
    role: 'counted',
    productId: null,
    name: 'Carton',
    description: '',
    quantityMilli: 1_000,
    unit: 'pcs',
    unitPriceMinor: 1_234_500,
    priceBaseMilli: 1_000,
    pricedIn: null,
    unitCostMinor: null,
    discountPpm: 0,
    adjustments: [],
    vatPpm: 200_000,
    ...patch,
  }
}

/** A proposal with costs, a client whose name is HTML, and products whose names are formulas. */
export async function hostileProposal(book: TestBook): Promise<string> {
  const fields = { name: 'Harbour', legalName: hostileName, currency: 'EUR' }
  const client = await book.call('clients.save', { id: null, fields })
  const { id } = await book.call('proposals.create', {
    clientId: client.id,
    language: 'en',
    templateId: null,
  })
  const productId = await hostilePrices(book, client.id)
  const lines = [
    offerLine({ name: formulaName, unitCostMinor: secretCosts[0], productId }),
    offerLine({ name: 'Carton', unitCostMinor: secretCosts[1], role: 'optional' }),
  ]
  await book.call('proposals.save', { id, fields: { title: 'Offer', body: hostileBody }, lines })
  const asked = await book.call('approvals.ask', {
    proposalId: id,
    toName: 'Secret head',
    toEmail: '',
    reason: 'Secret reason',
    language: 'en',
    withMargins: true,
  })
  await book.call('approvals.answer', {
    id: asked.id,
    answer: 'granted',
    upToPpm: null,
    answeredOn: '2026-11-24',
    answeredBy: 'Secret head',
    note: 'Secret note',
  })
  return id
}

/** Words that only the price book and the request for approval know. */
export const internalWords = ['Secret'] as const

/** A product with a column, an agreement, talk notes and a limit the offer goes beyond: all secret. */
async function hostilePrices(book: TestBook, clientId: string): Promise<string> {
  const fields = { name: 'Carton', currency: 'EUR', priceMinor: 2_000_000, costMinor: secretCosts[0] }
  const product = await book.call('products.save', { id: null, fields: { ...fields, notes: 'Secret talk' } })
  const column = { name: 'Secret column', currency: 'EUR', discountPpm: 10_000 }
  const { id: columnId } = await book.call('pricing.saveColumn', { id: null, fields: column })
  await book.call('pricing.saveTerms', { id: null, clientId, fields: { columnId, terms: 'Secret terms' } })
  await book.call('pricing.saveException', {
    id: null,
    clientId,
    fields: { productId: product.id, terms: { type: 'discount', ppm: 20_000 }, reason: 'Secret agreement' },
  })
  const rule = { maxPpm: 50_000, nearPpm: 40_000, leastMarginPpm: 990_000 }
  await book.call('pricing.saveRule', { id: null, fields: rule })
  return product.id
}

/** Every way in which a sum in cents may be written. */
export function writings(minor: number): readonly string[] {
  const whole = String(Math.trunc(minor / 100))
  const grouped = [',', '.', ' ', '\u00a0', '\u202f'].map((sign) =>
    whole.replace(/(\d)(?=(\d{3})+$)/g, `$1${sign}`),
  )
  return [String(minor), whole, ...grouped]
}
