import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { simpleTerms } from '../../../../../shared/domain/plans/terms.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'Alder' } })).id
})
afterEach(() => book.remove())

const line = { id: null, productId: null, unit: 'pc', unitCostMinor: null, discountPpm: 0, promisedOn: null }
const count = (table: string) => book.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
const purge = (table: string, id: string) =>
  book.reply('history.purge', { items: [{ table, id }], confirmed: true })

async function deliveredOrder(): Promise<string> {
  const { id } = await book.call('orders.save', {
    id: null,
    fields: { clientId, number: 'O-1', orderedOn: '2026-11-02', stage: 'confirmed', currency: 'EUR' },
    lines: [{ ...line, name: 'Carton', quantityMilli: 5_000, unitPriceMinor: 1_000 }],
  })
  const [first] = (await book.call('orders.get', { id })).lines
  const came = [{ orderLineId: first?.id ?? '', quantityMilli: 5_000 }]
  await book.call('orders.deliver', { id, deliveredOn: '2026-11-20', number: '', lines: came })
  const fields = { orderLineId: first?.id ?? null, kind: 'return', quantityMilli: 1_000 } as const
  await book.call('orders.saveAct', { id: null, orderId: id, fields })
  return id
}

describe('what is taken out of the trash for good', () => {
  it('goes with its lines, deliveries and acts', async () => {
    const id = await deliveredOrder()
    await book.call('orders.trash', { id })
    expect(await purge('sales_order', id)).toEqual({ ok: true, value: { purged: 1 } })
    for (const table of ['sales_order', 'order_line', 'delivery', 'order_act']) expect(count(table)).toBe(0)
    expect(book.sqlite.pragma('foreign_key_check')).toEqual([])
  })

  it('stays when something that lives on its own points at it or at a part of it', async () => {
    const id = await deliveredOrder()
    const invoice = { clientId, orderId: id, number: 'I-1', issuedOn: '2026-11-20', dueOn: '2026-12-20' }
    await book.call('receivables.saveInvoice', {
      id: null,
      fields: { ...invoice, currency: 'EUR', amountMinor: 5_000, vatMinor: 0 },
    })
    await book.call('orders.trash', { id })
    expect(await purge('sales_order', id)).toMatchObject({ ok: false, code: 'history.stillUsed' })
    expect(count('order_line')).toBe(1)
  })

  it('takes a deal with its goods and its way', async () => {
    const { id } = await book.call('deals.save', {
      id: null,
      fields: { clientId, title: 'Film', currency: 'EUR', amountMinor: 1_000 },
    })
    await book.call('deals.step', { id, by: 1 })
    await book.call('deals.trash', { id })
    expect(await purge('deal', id)).toMatchObject({ ok: true })
    expect(count('deal_stage_change')).toBe(0)
  })

  it('takes what was reckoned from a deal, which the trash itself never shows', async () => {
    const { id: companyId } = await book.call('deals.saveCompany', {
      id: null,
      name: 'Baltic Board',
      currency: 'EUR',
      notes: '',
    })
    const rate = { kind: 'flat', ppm: 100_000 } as const
    const tenPercent = { kind: 'share', basis: { kind: 'amount' }, rate } as const
    await book.call('plans.save', {
      id: null,
      fields: { name: '10 %', companyId },
      version: {
        id: null,
        fields: {
          validFrom: '2026-01-01',
          validTo: null,
          terms: simpleTerms('10 %', tenPercent, 'signing', 0),
        },
      },
    })
    const won = {
      title: 'Film',
      stage: 'won',
      closedOn: '2026-11-02',
      currency: 'EUR',
      amountMinor: 1_000,
    } as const
    const { id } = await book.call('deals.save', { id: null, fields: { clientId, companyId, ...won } })
    expect(count('commission_entry')).toBe(1)
    await book.call('deals.trash', { id })
    expect((await book.call('history.trash', {})).map(({ table }) => table)).not.toContain('commission_entry')
    expect(await purge('deal', id)).toMatchObject({ ok: true })
    expect(count('commission_entry')).toBe(0)
  })
})
