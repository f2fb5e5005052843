import { Buffer } from 'node:buffer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(async () => {
  book = openTestBook()
  await product('B-1', 'Carton', 1_000)
  await product('', 'Tape', 400)
  await product('B-3', 'Film', 1_400)
})
afterEach(() => book.remove())

const product = (sku: string, name: string, priceMinor: number) =>
  book.call('products.save', {
    id: null,
    fields: { sku, name, currency: 'EUR', priceMinor, groupName: 'Board' },
    pricedFrom: '2026-01-01',
  })
const file = (content: string) => ({ name: 'prices.csv', base64: Buffer.from(content).toString('base64') })

async function load(content: string, how: Partial<{ validFrom: string; vanished: 'keep' | 'end' }> = {}) {
  const { guess } = await book.call('imports.preview', { file: file(content), kind: 'prices' })
  const rules = { ...guess, prices: { validFrom: '2026-11-24', vanished: 'keep' as const, ...how } }
  const dry = await book.call('imports.dryRun', { file: file(content), rules })
  const done = await book.call('imports.run', { file: file(content), rules })
  expect({ ...done, commandId: null }).toEqual(dry)
  return done
}
const priceOf = async (name: string) =>
  (await book.call('products.list', {})).find((p) => p.name === name)?.priceMinor

describe('a price list', () => {
  it('shows what is new, what changes by how much, and what it does not have', async () => {
    const done = await load('SKU;Product;Price\nb-1;Carton;12.50\n;tape;4.00\nB-9;Label;3.00')
    expect(done).toMatchObject({ created: 1, updated: 1, unchanged: 1, skipped: 0, problemCount: 0 })
    expect(done.prices).toMatchObject({ rowCount: 3, vanished: 1 })
    expect(done.prices?.rows).toMatchObject([
      { kind: 'changed', name: 'Carton', fromMinor: 1_000, toMinor: 1_250, changePpm: 250_000 },
      { kind: 'new', name: 'Label', toMinor: 300 },
      { kind: 'vanished', name: 'Film', fromMinor: 1_400, toMinor: null },
    ])
    expect(await priceOf('Carton')).toBe(1_250)
  })
  it('is taken back whole by one undo', async () => {
    const { commandId } = await load('SKU;Price\nB-1;12.50', { vanished: 'end' })
    expect((await book.call('products.list', {})).find((p) => p.name === 'Film')?.endsOn).toBe('2026-11-23')
    await book.call('history.undo', { commandId: commandId ?? '' })
    expect(await priceOf('Carton')).toBe(1_000)
    expect((await book.call('products.list', {})).map((p) => p.endsOn)).toEqual([null, null, null])
  })
  it('a second time changes nothing', async () => {
    const content = 'SKU;Product;Price;Unit;VAT\nB-1;Carton;12.50;pcs;7 %'
    await load(content)
    expect(await load(content)).toMatchObject({ created: 0, updated: 0, unchanged: 1, commandId: null })
  })
  it('holds from its day, not before', async () => {
    await load('SKU;Price\nB-1;12.50', { validFrom: '2027-01-01' })
    expect(await priceOf('Carton')).toBe(1_000)
    book.setTime('2027-01-01T05:00:00Z')
    expect(await priceOf('Carton')).toBe(1_250)
  })
  it('fills columns by their names and takes headings as groups', async () => {
    const { id } = await book.call('pricing.saveColumn', {
      id: null,
      fields: { name: 'Опт', currency: 'EUR' },
    })
    const done = await load('Артикул;Наименование;Цена;Опт\n;Плёнка;;\nF-1;Плёнка 23 мкм;12,00;10,80')
    expect(done).toMatchObject({ created: 1, problemCount: 0 })
    const film = (await book.call('products.list', {})).find((p) => p.sku === 'F-1')
    expect(film).toMatchObject({ groupName: 'Плёнка', priceMinor: 1_200 })
    const prices = await book.call('products.prices', { id: film?.id ?? '' })
    expect(prices.map((p) => [p.columnId, p.priceMinor])).toEqual(
      expect.arrayContaining([
        [null, 1_200],
        [id, 1_080],
      ]),
    )
  })
  it('names what it can’t take and leaves the rest alone', async () => {
    const done = await load(
      'SKU;Product;Price\nB-1;Carton;ask us\n;;5.00\nB-7;New;\nB-3;Film;-1\nB-3;Film;13.00',
    )
    expect(done.problems.map(({ row, problem }) => [row, problem])).toEqual(
      expect.arrayContaining([
        [2, 'not-a-number'],
        [3, 'name-missing'],
        [4, 'price-missing'],
        [5, 'not-a-number'],
        [6, 'same-in-file'],
      ]),
    )
    expect(done).toMatchObject({ created: 0, updated: 1, skipped: 2 })
    expect(await priceOf('Film')).toBe(1_300)
  })
  it('reads what a workbook makes of a number', async () => {
    await load('sep=;\nSKU;Price;VAT\nB-1;385.40000000000003;0.07')
    expect(await priceOf('Carton')).toBe(38_540)
    expect((await book.call('products.list', {})).find((p) => p.sku === 'B-1')?.vatPpm).toBe(70_000)
  })
  it('sells again what had ended', async () => {
    await load('SKU;Price\nB-1;10.00', { vanished: 'end' })
    await load('SKU;Price\nB-3;14.00')
    expect((await book.call('products.list', {})).find((p) => p.sku === 'B-3')?.endsOn).toBeNull()
  })
  it('needs a column for the product', async () => {
    await expect(load('Colour;Price\nred;5.00')).rejects.toMatchObject({
      code: 'imports.productColumnMissing',
    })
  })
})
