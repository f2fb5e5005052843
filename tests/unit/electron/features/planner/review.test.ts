import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const week = { from: '2026-11-23', to: '2026-11-29' }

describe('the week in review', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const client = async (name: string) => (await book.call('clients.save', { id: null, fields: { name } })).id
  const visit = async (clientId: string | null, startsAt: string, more = {}) => {
    const endsAt = `${startsAt.slice(0, 11)}${String(Number(startsAt.slice(11, 13)) + 1).padStart(2, '0')}:00`
    return book.call('planner.save', {
      id: null,
      fields: { clientId, title: '', startsAt, endsAt, ...more },
    })
  }
  const close = (id: string, state: 'done' | 'cancelled' = 'done') =>
    book.call('planner.close', { id, state })
  const earn = (clientId: string, earnedOn: string, amountMinor: number, more = {}) =>
    book.call('commission.saveEntry', {
      id: null,
      fields: { clientId, state: 'earned', earnedOn, currency: 'EUR', amountMinor, ...more },
    })
  const review = () => book.call('planner.review', week)

  it('has nothing to say of an empty week', async () => {
    expect(await review()).toMatchObject({ minutes: 0, clients: [], facts: 0, tally: { planned: 0 } })
  })
  it('sets the time of the week against a year of earnings, by the hours of that year', async () => {
    const id = await client('Romashka')
    const other = await client('Vasilek')
    await close((await visit(id, '2026-11-24T10:00', { kind: 'call' })).id)
    await close((await visit(id, '2026-06-10T10:00', { kind: 'call' })).id)
    await close((await visit(id, '2025-11-01T10:00', { kind: 'call' })).id)
    await earn(id, '2026-05-01', 30_000)
    await earn(other, '2026-05-01', 10_000)
    await earn(id, '2025-11-23', 99_999)
    await earn(id, '2026-05-01', 88_888, { state: 'expected', earnedOn: null, dueOn: '2027-01-01' })
    expect(await review()).toMatchObject({
      minutes: 60,
      earnedFrom: '2025-11-25',
      earnedTo: '2026-11-24',
      clients: [
        {
          clientId: id,
          clientName: 'Romashka',
          contacts: 1,
          contactMinutes: 60,
          timePpm: 1_000_000,
          earnedMinor: 30_000,
          earnedPpm: 750_000,
          perHourMinor: 15_000,
        },
      ],
    })
  })
  it('counts the ways to a visit, and sales beside the commission', async () => {
    const id = await client('Romashka')
    await close((await visit(id, '2026-11-24T10:00')).id)
    await book.call('orders.save', {
      id: null,
      fields: { clientId: id, number: '1', orderedOn: '2026-10-01', currency: 'EUR', amountMinor: 500_000 },
    })
    const [line] = (await review()).clients
    expect(line).toMatchObject({ contactMinutes: 60, wayMinutes: 30 + 15 + 30, salesMinor: 500_000 })
  })
  it('leaves out sums of a currency without a rate, and says so', async () => {
    const id = await client('Romashka')
    await close((await visit(id, '2026-11-24T10:00')).id)
    await earn(id, '2026-05-01', 30_000, { currency: 'USD' })
    expect(await review()).toMatchObject({ without: ['USD'], clients: [{ earnedMinor: 0 }] })
  })
  it('keeps own work apart, without earnings', async () => {
    await close((await visit(null, '2026-11-24T10:00', { kind: 'own', title: 'Reports' })).id)
    expect((await review()).clients).toMatchObject([
      { clientId: null, earnedMinor: null, perHourMinor: null },
    ])
  })
  it('counts what was put off, called off, came off plan, was learnt and promised', async () => {
    const id = await client('Romashka')
    const met = await visit(id, '2026-11-24T10:00', { isOffPlan: true })
    await book.call('planner.finish', {
      id: met.id,
      state: 'done',
      outcome: '',
      satisfaction: 4,
      nextStep: '',
      nextStepOn: null,
      learnt: [{ topic: 'needs', text: 'A second line' }],
      promises: [
        { side: 'ours', text: 'Samples', dueOn: null },
        { side: 'theirs', text: 'Figures', dueOn: null },
      ],
    })
    await close((await visit(id, '2026-11-25T10:00')).id, 'cancelled')
    const late = await visit(id, '2026-11-26T10:00')
    await book.call('planner.putOff', { id: late.id, startsAt: '2026-11-27T10:00' })
    expect(await review()).toMatchObject({
      tally: { planned: 2, done: 1, moved: 1, cancelled: 1, offPlan: 1, open: 1, satisfaction: 4 },
      facts: 1,
      promises: { made: { ours: 1, theirs: 1 }, kept: { ours: 0, theirs: 0 } },
    })
  })
})
