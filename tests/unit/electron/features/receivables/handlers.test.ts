import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = await client('Harbour Foods', 100_000)
})
afterEach(() => book.remove())

async function client(name: string, creditLimitMinor: number | null = null): Promise<string> {
  const fields = { name, currency: 'EUR', paymentDays: 14, creditLimitMinor }
  return (await book.call('clients.save', { id: null, fields })).id
}

async function invoice(
  number: string,
  amountMinor: number,
  dueOn: string,
  owner = clientId,
  currency = 'EUR',
) {
  const fields = { clientId: owner, number, issuedOn: '2026-08-01', dueOn, currency, amountMinor }
  return (await book.call('receivables.saveInvoice', { id: null, fields })).id
}

const pay = (invoiceIds: string[], amountMinor: number, more: object = {}) => ({
  invoiceIds,
  amountMinor,
  paidOn: '2026-11-20',
  currency: 'EUR',
  ...more,
})

describe('an invoice', () => {
  it('is due after the days agreed with the client, and made from its order with tax', async () => {
    await book.call('settings.saveBook', { vatRate: 200_000 })
    const fields = { clientId, number: 'A-1', orderedOn: '2026-11-01', currency: 'EUR', amountMinor: 10_000 }
    const order = await book.call('orders.save', { id: null, fields })
    const made = await book.call('receivables.saveInvoice', {
      id: null,
      fields: { orderId: order.id, number: '1' },
    })
    expect(made).toMatchObject({ clientId, dueOn: '2026-12-08', amountMinor: 12_000, vatMinor: 2_000 })
  })
  it('is refused when it is due before it was issued', async () => {
    const fields = {
      clientId,
      number: '1',
      issuedOn: '2026-11-10',
      dueOn: '2026-11-09',
      amountMinor: 1,
      currency: 'EUR',
    }
    expect(await book.reply('receivables.saveInvoice', { id: null, fields })).toMatchObject({
      code: 'receivables.dueBeforeIssued',
    })
  })
  it('on which money came is not thrown away', async () => {
    const id = await invoice('1', 1_000, '2026-09-01')
    await book.call('receivables.pay', pay([id], 400))
    expect(await book.reply('receivables.trashInvoice', { id })).toMatchObject({
      code: 'receivables.hasPayments',
    })
  })
  it('is settled and opened again by a step, with undo', async () => {
    const id = await invoice('1', 1_000, '2026-09-01')
    const open = async () => (await book.call('receivables.invoice', { id })).invoice.openMinor
    await book.call('receivables.step', { id, by: 1 })
    expect(await open()).toBe(0)
    await book.call('receivables.step', { id, by: -1 })
    expect(await open()).toBe(1_000)
    await book.call('history.undo', {})
    expect(await open()).toBe(0)
  })
  it('is found by its number', async () => {
    await invoice('INV-2041', 1_000, '2026-09-01')
    expect((await book.call('search.find', { text: '2041' })).hits).toMatchObject([{ kind: 'invoice' }])
  })
})

describe('a payment', () => {
  it('larger than what is open is refused with the sum that is too much, and nothing is lost', async () => {
    const id = await invoice('1', 1_000, '2026-09-01')
    expect(await book.reply('receivables.pay', pay([id], 1_250))).toMatchObject({
      code: 'receivables.paymentTooLarge',
      params: { overMinor: 250, openMinor: 1_000, currency: 'EUR' },
    })
    expect((await book.call('receivables.invoice', { id })).payments).toEqual([])
  })
  it('goes to several invoices in their order, as one command that is undone whole', async () => {
    const first = await invoice('1', 1_000, '2026-09-01')
    const second = await invoice('2', 1_000, '2026-10-01')
    await book.call('receivables.pay', pay([first, second], 1_500))
    const open = async (id: string) => (await book.call('receivables.invoice', { id })).invoice.openMinor
    expect([await open(first), await open(second)]).toEqual([0, 500])
    await book.call('history.undo', {})
    expect([await open(first), await open(second)]).toEqual([1_000, 1_000])
  })
  it('in another currency needs a rate, and keeps what really came', async () => {
    const id = await invoice('1', 1_000, '2026-09-01')
    const dollars = { currency: 'USD' }
    expect(await book.reply('receivables.pay', pay([id], 500, dollars))).toMatchObject({
      code: 'receivables.rateMissing',
      params: { from: 'USD', to: 'EUR' },
    })
    const [paid] = await book.call('receivables.pay', pay([id], 500, { ...dollars, rate: '0.9' }))
    expect(paid).toMatchObject({
      amountMinor: 450,
      currency: 'EUR',
      receivedMinor: 500,
      receivedCurrency: 'USD',
    })
  })
  it('in another currency takes the newest dated rate up to its day, which the user’s own rate overrules', async () => {
    const rate = { id: null, fromCurrency: 'USD', toCurrency: 'EUR' }
    await book.call('plans.saveRate', { ...rate, day: '2026-11-01', rate: '0.8' })
    await book.call('plans.saveRate', { ...rate, day: '2026-11-21', rate: '0.5' })
    const id = await invoice('1', 1_000, '2026-09-01')
    const dollars = { currency: 'USD' }
    const [dated] = await book.call('receivables.pay', pay([id], 500, dollars))
    expect(dated).toMatchObject({ amountMinor: 400, receivedMinor: 500, rate: '0.8' })
    const [own] = await book.call('receivables.pay', pay([id], 500, { ...dollars, rate: '0.9' }))
    expect(own).toMatchObject({ amountMinor: 450, rate: '0.9' })
    expect(
      await book.reply('receivables.pay', pay([id], 500, { ...dollars, paidOn: '2026-10-31' })),
    ).toMatchObject({ code: 'receivables.rateMissing' })
  })
  it.each([
    ['before the invoice was issued', '2026-07-31', 'receivables.paidBeforeIssued'],
    ['in the future', '2026-11-25', 'receivables.paidInFuture'],
  ])('%s is refused', async (_, paidOn, code) => {
    const id = await invoice('1', 1_000, '2026-09-01')
    expect(await book.reply('receivables.pay', pay([id], 100, { paidOn }))).toMatchObject({ code })
  })
  it('never mixes currencies', async () => {
    const ids = [
      await invoice('1', 1_000, '2026-09-01'),
      await invoice('2', 1_000, '2026-09-01', clientId, 'USD'),
    ]
    expect(await book.reply('receivables.pay', pay(ids, 100))).toMatchObject({
      code: 'receivables.currenciesMixed',
    })
  })
})

describe('a credit note', () => {
  it('of the whole amount leaves nothing open; more than the amount is refused', async () => {
    const id = await invoice('1', 1_000, '2026-09-01')
    expect(
      await book.reply('receivables.credit', { invoiceId: id, fields: { amountMinor: 1_001 } }),
    ).toMatchObject({
      code: 'receivables.creditTooLarge',
    })
    await book.call('receivables.credit', { invoiceId: id, fields: {} })
    expect((await book.call('receivables.invoice', { id })).invoice).toMatchObject({
      openMinor: 0,
      creditedMinor: 1_000,
    })
  })
  it('on a paid invoice is owed to the client until it is given back', async () => {
    const id = await invoice('1', 1_000, '2026-09-01')
    await book.call('receivables.pay', pay([id], 1_000))
    await book.call('receivables.credit', { invoiceId: id, fields: { amountMinor: 300 } })
    const [report] = await book.call('receivables.ageing', {})
    expect(report?.total).toMatchObject({ totalMinor: 0, creditMinor: 300 })
    await book.call('receivables.step', { id, by: 1 })
    expect(await book.call('receivables.ageing', {})).toEqual([])
  })
})

describe('money owed', () => {
  it('is aged by client, each currency for itself', async () => {
    await invoice('1', 1_000, '2026-11-24')
    await invoice('2', 2_000, '2026-11-01')
    await invoice('3', 4_000, '2026-08-20')
    await invoice('4', 7_000, '2026-10-01', clientId, 'USD')
    const reports = await book.call('receivables.ageing', {})
    const euros = reports.find((r) => r.currency === 'EUR')
    expect(euros?.total).toMatchObject({
      notDue: 1_000,
      days30: 2_000,
      older: 4_000,
      totalMinor: 7_000,
      overdueMinor: 6_000,
    })
    expect(reports.find((r) => r.currency === 'USD')?.clients[0]).toMatchObject({
      days60: 7_000,
      creditLimitMinor: null,
    })
  })
  it('is chased by money and days; a broken promise moves up, a running one waits, a dispute is left alone', async () => {
    const [second, third] = [await client('Alder Dairy'), await client('Kestrel Foods')]
    await invoice('1', 10_000, '2026-10-24')
    await invoice('2', 9_000, '2026-10-24', second)
    await invoice('3', 90_000, '2026-10-24', third)
    const disputed = await invoice('4', 99_000, '2026-09-01')
    await book.call('receivables.saveInvoice', { id: disputed, fields: { dispute: 'A pallet is missing' } })
    const note = (owner: string, promisedOn: string) =>
      book.call('receivables.saveNote', {
        id: null,
        clientId: owner,
        fields: { happenedOn: '2026-11-01', promisedOn },
      })
    await note(second, '2026-11-20')
    await note(third, '2026-11-28')
    const list = await book.call('receivables.chase', {})
    expect(list.map((item) => item.clientName)).toEqual(['Alder Dairy', 'Harbour Foods', 'Kestrel Foods'])
    expect(list[0]).toMatchObject({ reasons: ['promise-broken'], overdueMinor: 9_000 })
    expect(list[1]).toMatchObject({ reasons: ['over-limit', 'never-asked'], overdueMinor: 10_000 })
    expect(list[2]?.waitUntil).toBe('2026-11-28')
  })
  it.each(['en', 'th', 'ru'] as const)(
    'is written about in %s, in three tones that differ',
    async (language) => {
      await invoice('INV-7', 123_456, '2026-10-24')
      const tones = ['friendly', 'firm', 'final'] as const
      const letters = await Promise.all(
        tones.map((tone) => book.call('receivables.letter', { clientId, tone, language })),
      )
      for (const { subject, text } of letters) {
        expect(subject).toMatch(/1.?234[.,]56/)
        expect(text).toContain('INV-7')
      }
      expect(new Set(letters.map((letter) => letter.text)).size).toBe(3)
      const page = await book.call('receivables.letterPage', { clientId, tone: 'firm', language })
      expect(page.html).toContain('INV-7')
      expect(page.html).not.toMatch(/https?:/)
    },
  )
  it('gives no letter when nothing is overdue', async () => {
    await invoice('1', 1_000, '2026-12-24')
    const input = { clientId, tone: 'friendly', language: 'en' }
    expect(await book.reply('receivables.letter', input)).toMatchObject({
      code: 'receivables.nothingOverdue',
    })
  })
  it('escapes what a client is called in the letter that is printed', async () => {
    const odd = await client('<b>Foods</b> & Co')
    await invoice('1', 1_000, '2026-10-24', odd)
    const { html } = await book.call('receivables.letterPage', {
      clientId: odd,
      tone: 'firm',
      language: 'en',
    })
    expect(html).toContain('&lt;b&gt;Foods&lt;/b&gt; &amp; Co')
    expect(html).not.toContain('<b>Foods')
  })
})
