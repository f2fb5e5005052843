import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commissionBook, ledgerOf, pay } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

/** A sale of 1 000.00 with its order delivered and paid; 10 % of it were paid out to the user. */
async function paidSale() {
  const { clientId, companyId } = await commissionBook(book, {
    clawback: { kind: 'pro-rata', ppm: 1_000_000, withinDays: null },
  })
  const currency = 'EUR'
  const { id: dealId } = await book.call('deals.save', {
    id: null,
    fields: {
      clientId,
      companyId,
      title: 'Carton',
      stage: 'won',
      closedOn: '2026-09-01',
      currency,
      amountMinor: 100_000,
    },
  })
  const { id: orderId } = await book.call('orders.save', {
    id: null,
    fields: {
      clientId,
      dealId,
      number: 'O-1',
      orderedOn: '2026-09-01',
      deliveredOn: '2026-09-10',
      stage: 'delivered',
      currency,
      amountMinor: 100_000,
    },
  })
  const { id: invoiceId } = await book.call('receivables.saveInvoice', {
    id: null,
    fields: {
      clientId,
      dealId,
      orderId,
      number: 'I-1',
      issuedOn: '2026-09-10',
      dueOn: '2026-10-10',
      currency,
      amountMinor: 100_000,
      vatMinor: 0,
    },
  })
  await pay(book, invoiceId, '2026-10-12', 100_000)
  return { dealId, orderId, invoiceId }
}

const goods = { kind: 'return', happenedOn: '2026-11-01', amountMinor: 20_000, cause: 'defect' } as const
const takenBack = async (dealId: string) =>
  (await ledgerOf(book, dealId)).filter((line) => / -\d+$/.test(line)).map((line) => line.split(' ').at(-1))

describe('a return and its credit note', () => {
  it('take the commission back once, whichever of them came first', async () => {
    const first = await paidSale()
    const act = await book.call('orders.saveAct', { id: null, orderId: first.orderId, fields: goods })
    expect(await takenBack(first.dealId)).toEqual(['-2000'])
    const { openActs } = await book.call('receivables.invoice', { id: first.invoiceId })
    expect(openActs.map(({ id }) => id)).toEqual([act.id])
    const fields = { orderActId: act.id, amountMinor: 20_000, issuedOn: '2026-11-05' }
    await book.call('receivables.credit', { invoiceId: first.invoiceId, fields })
    expect(await takenBack(first.dealId)).toEqual(['-2000'])
    expect((await book.call('receivables.invoice', { id: first.invoiceId })).openActs).toEqual([])
  })

  it('are bound together when the act is entered after the credit note', async () => {
    const { dealId, orderId, invoiceId } = await paidSale()
    const fields = { amountMinor: 20_000, issuedOn: '2026-11-05' }
    const note = await book.call('receivables.credit', { invoiceId, fields })
    expect(await takenBack(dealId)).toEqual(['-2000'])
    expect((await book.call('orders.get', { id: orderId })).looseCredits.map(({ id }) => id)).toEqual([
      note.id,
    ])
    await book.call('orders.saveAct', { id: null, orderId, fields: goods, creditNoteId: note.id })
    expect(await takenBack(dealId)).toEqual(['-2000'])
    expect((await book.call('orders.get', { id: orderId })).looseCredits).toEqual([])
  })

  it('are two things where the user says so', async () => {
    const { dealId, orderId, invoiceId } = await paidSale()
    await book.call('orders.saveAct', { id: null, orderId, fields: goods })
    await book.call('receivables.credit', { invoiceId, fields: { amountMinor: 5_000, reason: 'bonus' } })
    expect((await takenBack(dealId)).toSorted()).toEqual(['-2000', '-500'])
  })

  it('settles an act once: a second credit note for it is refused', async () => {
    const { orderId, invoiceId } = await paidSale()
    const act = await book.call('orders.saveAct', { id: null, orderId, fields: goods })
    const fields = { orderActId: act.id, amountMinor: 20_000 }
    await book.call('receivables.credit', { invoiceId, fields })
    expect(await book.reply('receivables.credit', { invoiceId, fields })).toMatchObject({
      code: 'receivables.actCredited',
    })
  })
})
