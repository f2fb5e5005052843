import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

describe('the promises of today', () => {
  it('are those due within three days or late, until they are kept', async () => {
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    const promise = async (text: string, dueOn: string | null, side: 'ours' | 'theirs' = 'ours') =>
      (
        await book.call('dossier.save', {
          kind: 'promise',
          id: null,
          clientId,
          fields: { text, dueOn, side },
        })
      ).id
    await promise('Price list', '2026-11-26', 'theirs')
    const late = await promise('Samples', '2026-11-20')
    await promise('Next year', '2027-02-01')
    await promise('Some day', null)
    const due = async () =>
      (await book.call('today.overview', {})).promises.map((p) => [p.title, p.side, p.on])
    expect(await due()).toEqual([
      ['Samples', 'ours', '2026-11-20'],
      ['Price list', 'theirs', '2026-11-26'],
    ])
    await book.call('dossier.save', { kind: 'promise', id: late, clientId, fields: { doneOn: '2026-11-24' } })
    expect(await due()).toEqual([['Price list', 'theirs', '2026-11-26']])
  })
})

describe('the next steps of today', () => {
  it('are those agreed and not taken, due by tomorrow; ticked they leave the pool too, until undone', async () => {
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    const meet = async (day: string, nextStep: string, nextStepOn: string | null) => {
      const fields = { clientId, startsAt: `${day}T09:00`, endsAt: `${day}T10:00` }
      const { id } = await book.call('planner.save', { id: null, fields })
      const came = { state: 'done', outcome: '', satisfaction: null } as const
      await book.call('planner.finish', { id, ...came, nextStep, nextStepOn })
      return id
    }
    const samples = await meet('2026-11-16', 'Send samples', '2026-11-20')
    await meet('2026-11-17', 'Call the lab', '2026-11-25')
    await meet('2026-11-18', 'Next year', '2027-01-10')
    const due = async () => (await book.call('today.overview', {})).nextSteps.map((step) => step.title)
    const waiting = async () =>
      (await book.call('planner.pool', {})).filter((item) => item.kind === 'nextStep').map((i) => i.title)
    expect(await due()).toEqual(['Send samples', 'Call the lab'])
    await book.call('planner.tickStep', { id: samples, isTaken: true })
    expect(await due()).toEqual(['Call the lab'])
    expect([...(await waiting())].sort()).toEqual(['Call the lab', 'Next year'])
    await book.call('history.undo', {})
    expect(await due()).toEqual(['Send samples', 'Call the lab'])
    await book.call('planner.tickStep', { id: samples, isTaken: true })
    await book.call('planner.tickStep', { id: samples, isTaken: false })
    expect(await due()).toEqual(['Send samples', 'Call the lab'])
  })
})
