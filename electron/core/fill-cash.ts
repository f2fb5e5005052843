import { addDays } from '../../shared/base/local-date.ts'
import type { DemoDeal } from '../../shared/demo/demo-book.ts'
import type { DemoCash, DemoInvoice, DemoOrder } from '../../shared/demo/demo-cash.ts'
import type { DemoContract, DemoTender } from '../../shared/demo/demo-contracts.ts'
import type { CashWords } from '../../shared/demo/words/cash/cash-words.ts'
import type { Run } from './fill-sample.ts'

/** Runs calls as if it were another day (YYYY-MM-DD): steps of the past have their own days. */
export type RunOn = (day: string) => Run

type Owner = { readonly clientId: string; readonly companyId: string | null }

/** Enters a deal and lets it go its way; gives its id. */
export function addDealOnItsWay(
  run: Run,
  runOn: RunOn,
  deal: DemoDeal,
  { path }: DemoCash,
  owner: Owner,
): string {
  const fields = { ...deal.fields, ...owner }
  const [first, ...steps] = path
  if (first === undefined) return run('deals.save', { id: null, fields }).id
  const start = { ...fields, stage: first.stage, closedOn: null, lostCause: null }
  const { id } = runOn(first.on)('deals.save', { id: null, fields: start })
  for (const { stage, on } of steps) {
    if (stage === 'lost') {
      const { lostCause, lostReason = '', lostTo = '' } = deal.fields
      runOn(on)('deals.lose', { id, cause: lostCause ?? 'other', reason: lostReason, to: lostTo })
    } else runOn(on)('deals.setStage', { id, stage })
  }
  // As it stands today: the chance the user gave it, and the commission by today's date.
  run('deals.save', { id, fields: { chancePpm: fields.chancePpm ?? 0 } })
  return id
}

/** Enters an order with all that came of it. */
export function addOrder(
  run: Run,
  order: DemoOrder,
  owner: { readonly clientId: string; readonly dealId: string },
  productIds: readonly string[],
): void {
  const lines = order.lines.map(({ product, ...line }) => ({
    ...line,
    productId: product === null ? null : (productIds[product] ?? null),
    discountPpm: 0,
    promisedOn: null,
  }))
  const { id } = run('orders.save', { id: null, fields: { ...order.fields, ...owner }, lines })
  const saved = run('orders.get', { id }).lines
  for (const { on, number, lines: places } of order.deliveries) {
    const arrived = places.flatMap((place) => {
      const line = saved[place]
      return line === undefined ? [] : [{ orderLineId: line.id, quantityMilli: line.quantityMilli }]
    })
    run('orders.deliver', { id, deliveredOn: on, number, lines: arrived })
  }
  const actId = order.act === null ? null : addAct(run, id, order.act, saved)
  if (order.invoice !== null) addInvoice(run, order.invoice, { ...owner, orderId: id }, actId)
}

function addAct(
  run: Run,
  orderId: string,
  { line, ...fields }: NonNullable<DemoOrder['act']>,
  lines: readonly { readonly id: string }[],
): string {
  const orderLineId = lines[line]?.id ?? null
  return run('orders.saveAct', { id: null, orderId, fields: { ...fields, orderLineId } }).id
}

function addInvoice(
  run: Run,
  { fields, payments, credit }: DemoInvoice,
  owner: { readonly clientId: string; readonly dealId: string; readonly orderId: string },
  orderActId: string | null,
): void {
  const { id } = run('receivables.saveInvoice', { id: null, fields: { ...fields, ...owner } })
  if (credit !== null) run('receivables.credit', { invoiceId: id, fields: { ...credit, orderActId } })
  for (const payment of payments) {
    run('receivables.pay', { invoiceIds: [id], currency: fields.currency ?? '', ...payment })
  }
}

export function addContract(run: Run, { fields, obligations }: DemoContract, clientId: string): void {
  const { id } = run('contracts.save', { id: null, fields: { ...fields, clientId } })
  for (const obligation of obligations)
    run('contracts.saveObligation', { id: null, contractId: id, fields: obligation })
}

export function addTender(run: Run, { fields }: DemoTender, clientId: string): void {
  const detail = run('clients.get', { id: clientId })
  const deciderIds = detail.people.slice(0, 2).map(({ person }) => person.id)
  run('tenders.save', { id: null, fields: { ...fields, clientId, deciderIds } })
}

/** What was done about the worst debtors: a promise broken, a letter, one that runs. today: YYYY-MM-DD. */
export function addCollection(run: Run, today: string, { calls }: CashWords): void {
  const [first, second, third] = run('receivables.chase', {})
  const note = (clientId: string | undefined, ago: number, rest: object) => {
    if (clientId === undefined) return
    const fields = { happenedOn: addDays(today, -ago), ...rest }
    run('receivables.saveNote', { id: null, clientId, fields })
  }
  note(first?.clientId, 11, { kind: 'promise', note: calls[1] ?? '', promisedOn: addDays(today, -4) })
  note(second?.clientId, 18, { kind: 'letter', tone: 'friendly', note: calls[2] ?? '' })
  note(third?.clientId, 1, { kind: 'call', note: calls[0] ?? '', promisedOn: addDays(today, 5) })
}
