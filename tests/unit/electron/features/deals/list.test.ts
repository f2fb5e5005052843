import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { dealSorts } from '../../../../../shared/contract/deals.ts'
import type { Input } from '../../../../../shared/contract/index.ts'
import { simpleTerms } from '../../../../../shared/domain/plans/terms.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(async () => {
  book = openTestBook()
  const { id: south } = await book.call('deals.saveCompany', {
    id: null,
    name: 'Юг',
    currency: 'RUB',
    notes: '',
  })
  const { id: east } = await book.call('deals.saveCompany', {
    id: null,
    name: 'Восток',
    currency: 'RUB',
    notes: '',
  })
  const deals = [
    ['Ёлка', 'Ящики', 'offer', '2026-12-10', 300, south],
    ['Жук', 'Коробки', 'lead', '2026-12-20', 100, null],
    ['Дом', 'Ёмкости', 'won', null, 200, east],
  ] as const
  for (const [name, title, stage, expectedOn, amountMinor, companyId] of deals) {
    const client = await book.call('clients.save', { id: null, fields: { name, currency: 'RUB' } })
    const fields = { clientId: client.id, title, stage, expectedOn, amountMinor, companyId, currency: 'RUB' }
    await book.call('deals.save', { id: null, fields })
  }
})
afterEach(() => book.remove())

const titles = async (input: Input<'deals.list'>) =>
  (await book.call('deals.list', { language: 'ru', ...input })).rows.map((deal) => deal.title)

/** Upwards, of the three deals above; what is empty stands last either way. */
const upwards: Readonly<Record<Exclude<(typeof dealSorts)[number], 'commission'>, readonly string[]>> = {
  title: ['Ёмкости', 'Коробки', 'Ящики'],
  client: ['Ёмкости', 'Ящики', 'Коробки'],
  company: ['Ёмкости', 'Ящики', 'Коробки'],
  stage: ['Коробки', 'Ящики', 'Ёмкости'],
  expected: ['Ёмкости', 'Ящики', 'Коробки'],
  amount: ['Коробки', 'Ёмкости', 'Ящики'],
}

describe('the list of deals', () => {
  it('begins with what is expected first, or with what was decided or is expected last', async () => {
    expect(await titles({ scope: 'open' })).toEqual(['Ящики', 'Коробки'])
    expect(await titles({ scope: 'all' })).toEqual(['Коробки', 'Ящики', 'Ёмкости'])
  })
  it.each(['title', 'client', 'stage', 'expected', 'amount'] as const)(
    'is sorted by %s as a whole, both ways, whatever window is looked at',
    async (column) => {
      const up = { scope: 'all', sort: { column, descending: false } } as const
      expect(await titles(up)).toEqual(upwards[column])
      expect(await titles({ ...up, offset: 1, limit: 1 })).toEqual([upwards[column][1]])
      const down = await titles({ ...up, sort: { column, descending: true } })
      expect(down).toEqual(upwards[column].toReversed())
    },
  )
  it('leaves what has no company at the end, both ways', async () => {
    const by = (descending: boolean) => titles({ scope: 'all', sort: { column: 'company', descending } })
    expect(await by(false)).toEqual(upwards.company)
    expect(await by(true)).toEqual(['Ящики', 'Ёмкости', 'Коробки'])
  })
  it('is sorted by what each earns', async () => {
    const pay = { kind: 'share', basis: { kind: 'amount' }, rate: { kind: 'flat', ppm: 100_000 } } as const
    const terms = simpleTerms('Ten percent', pay, 'signing', 30)
    const version = { id: null, fields: { validFrom: '2020-01-01', validTo: null, terms } }
    // Only the company of the first open deal pays.
    const [first] = (await book.call('deals.list', { scope: 'open' })).rows
    const fields = { name: 'Ten percent', companyId: first?.companyId ?? null }
    await book.call('plans.save', { id: null, fields, version })
    expect(first?.commissionMinor).toBeNull()
    await book.call('deals.setStage', { id: first?.id ?? '', stage: 'negotiation' })
    const by = (descending: boolean) => titles({ scope: 'all', sort: { column: 'commission', descending } })
    expect(await by(false)).toEqual(['Ящики', 'Коробки', 'Ёмкости'])
    expect(await by(true)).toEqual(['Ящики', 'Коробки', 'Ёмкости'])
    const earned = (await book.call('deals.list', { scope: 'all' })).rows.map((deal) => deal.commissionMinor)
    expect(earned).toEqual([null, 30, null])
  })
  it('finds a part of a title or of a name in any spelling, and counts what it found', async () => {
    expect(await titles({ text: 'елк' })).toEqual(['Ящики'])
    expect(await titles({ text: 'емкост' })).toEqual(['Ёмкости'])
    expect(await book.call('deals.list', { text: 'ко', limit: 1 })).toMatchObject({ total: 2 })
  })
  it('tells at once of what was renamed, decided or taken back', async () => {
    const [first] = (await book.call('deals.list', { scope: 'open' })).rows
    await book.call('deals.setStage', { id: first?.id ?? '', stage: 'won' })
    expect(await titles({ scope: 'open' })).toEqual(['Коробки'])
    await book.call('history.undo', {})
    expect(await titles({ scope: 'open' })).toEqual(['Ящики', 'Коробки'])
    await book.call('deals.trash', { id: first?.id ?? '' })
    expect(await titles({ scope: 'open' })).toEqual(['Коробки'])
  })
})

describe('the sums of open deals', () => {
  it('keep each currency for itself and leave out what is decided', async () => {
    const [first] = (await book.call('deals.list', { scope: 'open' })).rows
    const fields = { clientId: first?.clientId ?? '', title: 'Boxes', currency: 'EUR', amountMinor: 70 }
    await book.call('deals.save', { id: null, fields })
    expect(await book.call('deals.openSums', {})).toEqual([
      { currency: 'RUB', count: 2, amountMinor: 400, commissionMinor: 0 },
      { currency: 'EUR', count: 1, amountMinor: 70, commissionMinor: 0 },
    ])
  })
})
