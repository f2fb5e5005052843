import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToMonth } from '../../../../../shared/base/local-date.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('paying oneself', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const receive = (receivedOn: string, amountMinor: number) =>
    book.call('commission.saveEntry', {
      id: null,
      fields: { state: 'received', receivedOn, currency: 'EUR', amountMinor },
    })
  const plan = {
    currency: 'EUR',
    payMinor: null,
    riskPpm: 100_000,
    reserve: { kind: 'share', ppm: 1_000_000 },
  } as const
  const view = () => book.call('smoothing.view', {})
  /** Two years in which every third month is a harvest. */
  async function harvests() {
    for (let i = 1; i <= 24; i++)
      await receive(`${addToMonth('2026-11', -i)}-15`, i % 3 === 0 ? 900_000 : 100_000)
  }

  it('works from nothing: no forecast, the pay the user names, the months from this one on', async () => {
    const empty = await view()
    expect(empty).toMatchObject({
      basis: 'none',
      sustainableMinor: null,
      isOwnPlan: false,
      isReserveKnown: false,
    })
    await book.call('smoothing.savePlan', { ...plan, payMinor: 150_000 })
    await book.call('smoothing.saveBalance', { month: '2026-11', currency: 'EUR', balanceMinor: 600_000 })
    expect(await view()).toMatchObject({
      payMinor: 150_000,
      reserveMinor: 600_000,
      runwayMonths: 4,
      isOwnPlan: true,
    })
  })

  it('asks nobody to lay by before there is a pay to be above of', async () => {
    await receive('2026-11-10', 800_000)
    expect((await view()).thisMonth.setAsideMinor).toBe(0)
  })

  it('bears more with a reserve behind it, and needs less of one at a lower pay', async () => {
    await harvests()
    await book.call('smoothing.savePlan', plan)
    const poor = await view()
    await book.call('smoothing.saveBalance', { month: '2026-11', currency: 'EUR', balanceMinor: 900_000 })
    const rich = await view()
    expect(rich.sustainableMinor ?? 0).toBeGreaterThan(poor.sustainableMinor ?? 0)
    expect(rich.risk).toBeLessThanOrEqual(0.1)
    await book.call('smoothing.savePlan', { ...plan, payMinor: 400_000 })
    const own = await view()
    await book.call('smoothing.savePlan', { ...plan, payMinor: 200_000 })
    const modest = await view()
    expect(modest.neededMinor ?? 0).toBeLessThan(own.neededMinor ?? 0)
    expect(modest.risk).toBeLessThanOrEqual(own.risk)
  })

  it('sets aside from a month above the pay, after taxes', async () => {
    await harvests()
    await receive('2026-11-10', 800_000)
    await book.call('smoothing.savePlan', {
      ...plan,
      payMinor: 300_000,
      reserve: { kind: 'share', ppm: 500_000 },
    })
    const fields = {
      name: ' Income tax ',
      currency: 'EUR',
      amount: { kind: 'share', ppm: 100_000, of: 'all' },
      period: 'month',
      dueMonths: 1,
      dueDay: 25,
    } as const
    await book.call('smoothing.saveTax', { id: null, fields })
    const { thisMonth, dues, taxes } = await view()
    expect(thisMonth).toMatchObject({ receivedMinor: 800_000, taxMinor: 80_000, setAsideMinor: 210_000 })
    expect(taxes[0]?.name).toBe('Income tax')
    expect(dues.map((d) => [d.dueOn, d.setAsideMinor])).toContainEqual(['2026-11-25', 10_000])
    expect(dues.map((d) => [d.dueOn, d.setAsideMinor])).toContainEqual(['2026-12-25', 80_000])
  })

  it('sets the reserve entered against the one expected', async () => {
    await harvests()
    await book.call('smoothing.savePlan', { ...plan, payMinor: 200_000 })
    await book.call('smoothing.saveBalance', { month: '2026-08', currency: 'EUR', balanceMinor: 500_000 })
    const { months } = await view()
    // August: 900 000 came, 700 000 of it above the pay; September and October: 100 000 each, half of the pay.
    expect(months.filter((m) => m.phase !== 'ahead').map((m) => [m.month, m.expectedMinor])).toEqual([
      ['2026-05', null],
      ['2026-06', null],
      ['2026-07', null],
      ['2026-08', null],
      ['2026-09', 1_200_000],
      ['2026-10', 1_100_000],
      ['2026-11', 1_000_000],
    ])
  })

  it('refuses a month ahead, a balance below zero and a tax without a name', async () => {
    const balance = { month: '2026-11', currency: 'EUR', balanceMinor: -1 }
    await expect(book.call('smoothing.saveBalance', balance)).rejects.toMatchObject({
      code: 'smoothing.belowZero',
    })
    await expect(
      book.call('smoothing.saveBalance', { ...balance, month: '2026-12', balanceMinor: 1 }),
    ).rejects.toMatchObject({ code: 'smoothing.monthAhead' })
    const fields = {
      name: ' ',
      currency: 'EUR',
      amount: { kind: 'flat', minor: 1 },
      period: 'year',
      dueMonths: 4,
      dueDay: 1,
    } as const
    await expect(book.call('smoothing.saveTax', { id: null, fields })).rejects.toMatchObject({
      code: 'smoothing.unnamedTax',
    })
  })

  it('is undone step by step', async () => {
    await book.call('smoothing.savePlan', { ...plan, payMinor: 100_000 })
    await book.call('smoothing.savePlan', { ...plan, payMinor: 200_000 })
    await book.call('smoothing.saveBalance', { month: '2026-11', currency: 'EUR', balanceMinor: 5_000 })
    await book.call('smoothing.saveBalance', { month: '2026-11', currency: 'EUR', balanceMinor: null })
    expect((await view()).isReserveKnown).toBe(false)
    await book.call('history.undo', {})
    expect(await view()).toMatchObject({ isReserveKnown: true, reserveMinor: 5_000 })
    await book.call('history.undo', {})
    await book.call('history.undo', {})
    expect((await view()).payMinor).toBe(100_000)
    await book.call('history.undo', {})
    expect((await view()).isOwnPlan).toBe(false)
  })
})
