import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entrySorts } from '../../../../../shared/contract/commission.ts'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
const companies = new Map<string, string>()
beforeEach(async () => {
  book = openTestBook()
  const entries = [
    ['c', 'Alder', 'Second', 'expected', '2026-12-03', 200],
    ['a', 'Cedar', 'First', 'earned', '2026-11-03', 300],
    ['b', 'Birch', 'Third', 'earned', '2026-12-02', 100],
  ] as const
  for (const [note, client, company, state, dueOn, amountMinor] of entries) {
    const fields = { name: company, currency: 'EUR', notes: '' }
    companies.set(company, (await book.call('deals.saveCompany', { id: null, ...fields })).id)
    const clientId = (await book.call('clients.save', { id: null, fields: { name: client } })).id
    const companyId = companies.get(company) ?? null
    const entry = { note, clientId, companyId, state, dueOn, amountMinor, currency: 'EUR' }
    await book.call('commission.saveEntry', { id: null, fields: { ...entry, earnedOn: '2026-10-01' } })
  }
})
afterEach(() => book.remove())

const notes = async (input: Input<'commission.list'>) =>
  (await book.call('commission.list', input)).rows.map((entry) => entry.note)

/** Upwards, of the three entries above; what was earned by a day that is past is due. */
const upwards: Readonly<Record<(typeof entrySorts)[number], readonly string[]>> = {
  note: ['a', 'b', 'c'],
  client: ['c', 'b', 'a'],
  company: ['a', 'c', 'b'],
  day: ['a', 'b', 'c'],
  state: ['c', 'b', 'a'],
  amount: ['b', 'c', 'a'],
}

describe('the list of commission', () => {
  it.each(entrySorts)(
    'is sorted by %s as a whole, both ways, whatever window is looked at',
    async (column) => {
      const up = { month: null, sort: { column, descending: false } } as const
      expect(await notes(up)).toEqual(upwards[column])
      expect(await notes({ ...up, offset: 1, limit: 1 })).toEqual([upwards[column][1]])
      expect(await notes({ ...up, sort: { column, descending: true } })).toEqual(upwards[column].toReversed())
    },
  )
  it('sums all of it by state, one company or all, however few rows are shown', async () => {
    const sums = async (companyId: string | null) =>
      (await book.call('commission.list', { month: null, companyId, limit: 1 })).sums.map(
        ({ state, minor }) => `${state} ${minor}`,
      )
    expect(await sums(null)).toEqual(['expected 200', 'earned 100', 'due 300'])
    expect(await sums(companies.get('First') ?? '')).toEqual(['due 300'])
  })
  it('lets go of what has come, shows it in its month, and takes it back by undo', async () => {
    const [due] = (await book.call('commission.list', { month: null })).rows
    const fields = { state: 'received', receivedOn: '2026-11-20' } as const
    await book.call('commission.saveEntry', { id: due?.id ?? '', fields })
    expect(await notes({ month: null })).toEqual(['b', 'c'])
    expect(await notes({ month: '2026-11' })).toEqual(['a'])
    expect(await notes({ month: '2026-10' })).toEqual([])
    await book.call('history.undo', {})
    expect(await notes({ month: null })).toEqual(['a', 'b', 'c'])
  })
})
