import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Dispatcher } from '../../../../../electron/core/dispatch.ts'
import { simulationsFor } from '../../../../../electron/features/forecast/reckoned.ts'
import { commissionBook, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the forecast of a book as it stands', () => {
  let book: TestBook
  let dispatcher: Dispatcher
  beforeEach(() => {
    book = openTestBook()
    const clock = { nowMs: () => Date.parse('2026-11-24T09:00:00Z'), zone: () => 'Asia/Bangkok' }
    dispatcher = new Dispatcher({ session: book.session, clock, emit: () => undefined })
  })
  afterEach(() => book.remove())

  /** How often the courses of the months ahead are simulated for some questions, one after the other. */
  async function simulatedFor(
    ...questions: readonly (readonly [name: string, input: object])[]
  ): Promise<number> {
    let times = 0
    const progress = (stage: string, done: number) => {
      if (stage === 'forecast' && done === 0) times++
    }
    for (const [name, input] of questions)
      expect(await dispatcher.run(name, JSON.stringify(input), progress)).toMatchObject({ ok: true })
    return times
  }

  it('is reckoned once for Today, the forecast, its months and the pay to oneself', async () => {
    const at = await commissionBook(book)
    await sell(book, at, 'Owed', 300_000, '2026-11-10')
    const all = [
      ['today.overview', {}],
      ['forecast.read', { isQuick: true }],
      ['forecast.read', {}],
      ['forecast.month', { month: '2027-01' }],
      ['forecast.actions', { month: '2027-01' }],
      ['forecast.choices', {}],
      ['smoothing.view', {}],
      ['today.overview', {}],
    ] as const
    expect(await simulatedFor(...all)).toBe(1)
    await book.call('clients.save', { id: null, fields: { name: 'Nothing to do with it' } })
    expect(await simulatedFor(...all)).toBe(0)
    await sell(book, at, 'More', 300_000, '2026-11-11')
    expect(await simulatedFor(...all)).toBe(1)
  })

  it('runs fewer courses only where each has very much to draw', () => {
    expect(simulationsFor(250, 600)).toBe(5_000)
    expect(simulationsFor(2_000, 600)).toBeLessThan(2_000)
    expect(simulationsFor(1_000_000, 0)).toBe(500)
    expect(simulationsFor(0, 0)).toBe(5_000)
  })
})
