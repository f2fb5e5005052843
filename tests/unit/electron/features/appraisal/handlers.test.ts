import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'Alder' } })).id
})
afterEach(() => book.remove())

describe('how a client stands', () => {
  const stand = { prospectStage: 'spotted', isKey: false } as const
  it('keeps every reason, also after the client came back', async () => {
    const lost = { ...stand, clientId, status: 'lost', sinceOn: '2026-01-10', reason: 'Price' } as const
    await book.call('appraisal.setStanding', lost)
    await book.call('appraisal.setStanding', {
      ...lost,
      status: 'active',
      sinceOn: '2026-05-01',
      reason: 'New buyer',
    })
    await book.call('appraisal.setStanding', { ...lost, sinceOn: '2026-11-01', reason: 'Late deliveries' })
    const { standings } = await book.call('appraisal.get', { clientId })
    expect(standings.map((s) => [s.status, s.reason])).toEqual([
      ['lost', 'Late deliveries'],
      ['active', 'New buyer'],
      ['lost', 'Price'],
    ])
    expect((await book.call('clients.get', { id: clientId })).client.lostReason).toBe('Late deliveries')
  })
  it('is kept also when the status is changed in the client’s form', async () => {
    await book.call('clients.save', { id: clientId, fields: { status: 'lost', lostReason: 'Moved abroad' } })
    const { standings } = await book.call('appraisal.get', { clientId })
    expect(standings).toMatchObject([{ status: 'lost', reason: 'Moved abroad', sinceOn: '2026-11-24' }])
  })
  it('does not borrow an old reason for a new change', async () => {
    await book.call('clients.save', { id: clientId, fields: { isKey: true, keyReason: 'A fifth of all' } })
    await book.call('clients.save', { id: clientId, fields: { isKey: false } })
    const { standings } = await book.call('appraisal.get', { clientId })
    expect(standings.map((s) => [s.isKey, s.reason])).toEqual([
      [false, ''],
      [true, 'A fifth of all'],
    ])
  })
  it('is not lost without a reason', async () => {
    await expect(
      book.call('clients.save', { id: clientId, fields: { status: 'lost' } }),
    ).rejects.toMatchObject({ code: 'appraisal.reasonMissing' })
    const lost = { ...stand, clientId, status: 'lost', sinceOn: '2026-01-10', reason: ' ' } as const
    await expect(book.call('appraisal.setStanding', lost)).rejects.toMatchObject({
      code: 'appraisal.reasonMissing',
    })
  })
})

describe('prospects and lost clients', () => {
  it('stand by stage with the day since when, and with the reason why they were lost', async () => {
    const stand = { isKey: false, clientId, reason: '' } as const
    const put = (prospectStage: 'contacted' | 'met', sinceOn: string) =>
      book.call('appraisal.setStanding', { ...stand, status: 'prospect', prospectStage, sinceOn })
    await put('contacted', '2026-10-01')
    await put('met', '2026-11-01')
    expect((await book.call('appraisal.board', {})).prospects).toMatchObject([
      { name: 'Alder', prospectStage: 'met', sinceOn: '2026-11-01', nextContactOn: null },
    ])
    await book.call('history.undo', {})
    expect((await book.call('appraisal.board', {})).prospects).toMatchObject([
      { prospectStage: 'contacted', sinceOn: '2026-10-01' },
    ])
    const order = { clientId, number: '1', orderedOn: '2026-02-01', currency: 'EUR', amountMinor: 5_000 }
    await book.call('orders.save', { id: null, fields: order })
    const lost = { ...stand, status: 'lost', prospectStage: 'met', sinceOn: '2026-11-20' } as const
    await book.call('appraisal.setStanding', { ...lost, reason: 'Price' })
    expect(await book.call('appraisal.board', {})).toMatchObject({
      prospects: [],
      lost: [{ name: 'Alder', lostOn: '2026-11-20', reason: 'Price', soldMinor: 5_000 }],
    })
  })
})

describe('what is judged of an account', () => {
  it('is one record that grows and can be taken back', async () => {
    await book.call('appraisal.save', { clientId, fields: { leadsMarket: 4 } })
    await book.call('appraisal.save', { clientId, fields: { stayPpm: 900_000 } })
    expect((await book.call('appraisal.get', { clientId })).appraisal).toMatchObject({
      leadsMarket: 4,
      stayPpm: 900_000,
      judgedOn: '2026-11-24',
    })
    await book.call('history.undo', {})
    expect((await book.call('appraisal.get', { clientId })).appraisal).toMatchObject({ stayPpm: null })
  })
})

describe('who owns a client', () => {
  it('never runs in a circle', async () => {
    const make = async (name: string, parentId: string | null) =>
      (await book.call('clients.save', { id: null, fields: { name, parentId } })).id
    const group = await make('Group', null)
    const daughter = await make('Daughter', group)
    const grandchild = await make('Grandchild', daughter)
    for (const parentId of [group, daughter, grandchild]) {
      await expect(book.call('clients.save', { id: group, fields: { parentId } })).rejects.toMatchObject({
        code: 'clients.ownerLoop',
      })
    }
    await book.call('clients.save', { id: grandchild, fields: { parentId: group } })
  })
})
