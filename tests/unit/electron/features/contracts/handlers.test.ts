import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'Harbour Foods' } })).id
})
afterEach(() => book.remove())

const contract = async (fields: object = {}) =>
  (
    await book.call('contracts.save', {
      id: null,
      fields: { clientId, title: 'Supply', stage: 'signed', signedOn: '2026-01-05', ...fields },
    })
  ).id
const alerts = async () => (await book.call('contracts.alerts', {})).map(({ kind, on }) => [kind, on])

describe('a contract', () => {
  it.each([
    ['notice', { renewal: 'automatic', endsOn: '2027-02-10', noticeDays: 60 }, '2026-12-12'],
    ['renewal', { renewal: 'automatic', endsOn: '2026-12-10', noticeDays: 60 }, '2026-12-10'],
    ['talk', { renewal: 'talk', endsOn: '2027-01-10' }, '2027-01-10'],
    ['end', { renewal: 'none', endsOn: '2026-12-20' }, '2026-12-20'],
    ['ended', { renewal: 'none', endsOn: '2026-11-20' }, '2026-11-20'],
  ])('asks for %s in time', async (kind, fields, on) => {
    await contract(fields)
    expect(await alerts()).toEqual([[kind, on]])
  })
  it('asks for nothing while its end is far away, or it is a draft', async () => {
    await contract({ renewal: 'automatic', endsOn: '2027-09-10', noticeDays: 60 })
    await contract({ stage: 'draft', renewal: 'none', endsOn: '2026-11-25' })
    expect(await alerts()).toEqual([])
  })
  it('reminds of what either side owes: late first, met no more', async () => {
    const contractId = await contract()
    const owe = (side: 'ours' | 'theirs', dueOn: string) =>
      book.call('contracts.saveObligation', { id: null, contractId, fields: { side, text: 'Papers', dueOn } })
    const late = await owe('theirs', '2026-11-20')
    await owe('ours', '2026-11-28')
    await owe('ours', '2027-03-01')
    expect(await alerts()).toEqual([
      ['late', '2026-11-20'],
      ['due', '2026-11-28'],
    ])
    await book.call('contracts.saveObligation', { id: late.id, contractId, fields: { doneOn: '2026-11-24' } })
    expect(await alerts()).toEqual([['due', '2026-11-28']])
  })
  it('keeps an earlier version as it was, obligations included', async () => {
    const id = await contract({ terms: 'Old terms' })
    await book.call('contracts.saveObligation', { id: null, contractId: id, fields: { text: 'Deliver' } })
    expect(await book.call('contracts.newVersion', { id, note: 'Prices' })).toMatchObject({
      version: 2,
      stage: 'draft',
    })
    await book.call('contracts.save', { id, fields: { terms: 'New terms' } })
    const [kept] = (await book.call('contracts.get', { id })).versions
    const frozen = { contract: { terms: 'Old terms' }, obligations: [{ text: 'Deliver' }] }
    expect(kept).toMatchObject({ version: 1, note: 'Prices', frozen })
  })
  it('goes on by the months agreed', async () => {
    const id = await contract({ renewal: 'automatic', renewalMonths: 12, endsOn: '2026-12-10' })
    expect((await book.call('contracts.renew', { id })).endsOn).toBe('2027-12-10')
    const bare = await contract()
    expect(await book.reply('contracts.renew', { id: bare })).toMatchObject({ code: 'contracts.noTerm' })
  })
  it('is signed today by a step and unsigned by the step back', async () => {
    const id = await contract({ stage: 'agreed', signedOn: null })
    expect(await book.call('contracts.step', { id, by: 1 })).toMatchObject({
      stage: 'signed',
      signedOn: '2026-11-24',
    })
    expect(await book.call('contracts.step', { id, by: -1 })).toMatchObject({
      stage: 'agreed',
      signedOn: null,
    })
  })
  it('does not end before it begins', async () => {
    const fields = { clientId, title: 'Supply', startsOn: '2026-02-01', endsOn: '2026-01-31' }
    expect(await book.reply('contracts.save', { id: null, fields })).toMatchObject({
      code: 'contracts.endsBeforeStart',
    })
  })
  it('is found by its number', async () => {
    await contract({ number: 'D-77/26' })
    expect((await book.call('search.find', { text: 'D-77' })).hits).toMatchObject([{ kind: 'contract' }])
  })
})
