import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contractSorts } from '../../../../../shared/contract/contracts.ts'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(async () => {
  book = openTestBook()
  const contracts = [
    ['Ёлка', 'Б-2', 'signed', '2027-01-20'],
    ['Жук', 'А-10', 'draft', '2026-12-20'],
    ['Дом', 'А-1', 'agreed', '2026-12-01'],
  ] as const
  for (const [name, number, stage, endsOn] of contracts) {
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name } })
    const signedOn = stage === 'signed' ? '2026-01-05' : null
    const fields = { clientId, number, title: 'Поставка', stage, endsOn, signedOn, renewal: 'talk' } as const
    const { id: contractId } = await book.call('contracts.save', { id: null, fields })
    const duties = { 'Б-2': 1, 'А-10': 0, 'А-1': 2 }[number]
    for (let i = 0; i < duties; i++)
      await book.call('contracts.saveObligation', { id: null, contractId, fields: { text: `Отчёт ${i}` } })
  }
})
afterEach(() => book.remove())

const numbers = async (input: Input<'contracts.list'>) =>
  (await book.call('contracts.list', { language: 'ru', ...input })).rows.map((row) => row.number)

/** Upwards, of the three contracts above; what asks for nothing stands last either way. */
const upwards: Readonly<Record<(typeof contractSorts)[number], readonly string[]>> = {
  title: ['А-1', 'А-10', 'Б-2'],
  client: ['А-1', 'Б-2', 'А-10'],
  stage: ['А-10', 'А-1', 'Б-2'],
  ends: ['А-1', 'А-10', 'Б-2'],
  open: ['А-10', 'Б-2', 'А-1'],
  alert: ['А-1', 'Б-2', 'А-10'],
}

describe('the list of contracts', () => {
  it('begins with what ends first', async () => {
    expect(await numbers({})).toEqual(['А-1', 'А-10', 'Б-2'])
  })
  it.each(contractSorts)(
    'is sorted by %s as a whole, both ways, whatever window is looked at',
    async (column) => {
      const up = { sort: { column, descending: false } } as const
      expect(await numbers(up)).toEqual(upwards[column])
      expect(await numbers({ ...up, offset: 1, limit: 1 })).toEqual([upwards[column][1]])
      const down = column === 'alert' ? ['Б-2', 'А-1', 'А-10'] : upwards[column].toReversed()
      expect(await numbers({ sort: { column, descending: true } })).toEqual(down)
    },
  )
  it('finds a part of a number, a title or a name in any spelling, and counts what it found', async () => {
    expect(await numbers({ text: 'елк' })).toEqual(['Б-2'])
    expect(await numbers({ text: 'а-1' })).toEqual(['А-1', 'А-10'])
    expect(await book.call('contracts.list', { text: 'постав', limit: 1 })).toMatchObject({ total: 3 })
  })
  it('tells at once of an obligation that is done, and gives a client its own', async () => {
    const [first] = (await book.call('contracts.list', {})).rows
    const { obligations } = await book.call('contracts.get', { id: first?.id ?? '' })
    expect(first?.openObligations).toBe(2)
    await book.call('contracts.saveObligation', {
      id: obligations[0]?.id ?? '',
      contractId: first?.id ?? '',
      fields: { doneOn: '2026-11-24' },
    })
    const own = await book.call('contracts.ofClient', { clientId: first?.clientId ?? '' })
    expect(own.map((row) => [row.number, row.openObligations])).toEqual([['А-1', 1]])
    expect(await numbers({ sort: { column: 'open', descending: false } })).toEqual(['А-10', 'А-1', 'Б-2'])
  })
})
