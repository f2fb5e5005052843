import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BonusProgramme,
  type BookedBonus,
  bonusStandings,
  openMinor,
  type Reckoning,
  settledBy,
} from '../../../../../shared/domain/bonuses/standing.ts'
import { grossOnInvoice } from '../../../../../shared/domain/receivables/settle.ts'
import { promotion } from '../../../../support/price-book.ts'

const terms = {
  type: 'bonus',
  period: 'quarter',
  basis: 'orders',
  currency: 'EUR',
  steps: [
    { fromMinor: 100_000, ppm: 20_000 },
    { fromMinor: 300_000, ppm: 30_000 },
  ],
} as const
const programme = {
  ...promotion({ id: 'q', name: 'Quarter', validFrom: '2026-01-01', validTo: null }),
  terms,
}

const bought = (on: string, minor: number, clientId = 'client') => ({ clientId, on, minor, goods: [] })
function standings(
  purchases: ReturnType<typeof bought>[],
  patch: Partial<Reckoning> = {},
  own: BonusProgramme = programme,
) {
  return bonusStandings({
    programmes: [own],
    purchases: () => purchases,
    booked: [],
    columnOf: () => null,
    clientIds: [],
    today: '2026-11-24',
    ...patch,
  })
}
const booked = (patch: Partial<BookedBonus>): BookedBonus => ({
  id: 'b',
  createdAt: '',
  changedAt: '',
  deletedAt: null,
  clientId: 'client',
  promotionId: 'q',
  name: 'Quarter',
  period: '2026-Q3',
  periodFrom: '2026-07-01',
  periodTo: '2026-09-30',
  currency: 'EUR',
  boughtMinor: 200_000,
  ppm: 20_000,
  amountMinor: 4_000,
  bookedOn: '2026-10-05',
  settledMinor: 0,
  ...patch,
})

describe('where a client stands to a bonus programme', () => {
  it('says what is reached, what is missing to the next step, and by when', () => {
    expect(standings([bought('2026-10-02', 80_000), bought('2026-11-20', 40_000)])).toMatchObject([
      {
        period: '2026-Q4',
        from: '2026-10-01',
        to: '2026-12-31',
        boughtMinor: 120_000,
        ppm: 20_000,
        amountMinor: 2_400,
        next: { fromMinor: 300_000 },
        state: 'running',
      },
    ])
  })
  it('is due once the period is over, and gone where nothing was reached', () => {
    expect(standings([bought('2026-09-30', 300_000)])).toMatchObject([
      { period: '2026-Q3', state: 'due', amountMinor: 9_000, next: null },
    ])
    expect(standings([bought('2026-09-30', 99_999)])).toEqual([])
  })
  it('counts only days on which the programme holds', () => {
    const half = { ...programme, validFrom: '2026-11-01' }
    expect(standings([bought('2026-10-31', 90_000), bought('2026-11-01', 10_000)], {}, half)).toMatchObject([
      { from: '2026-11-01', boughtMinor: 10_000 },
    ])
  })
  it('shows a programme that holds to a client that has bought nothing yet', () => {
    expect(standings([], { clientIds: ['client'] })).toMatchObject([
      { boughtMinor: 0, amountMinor: 0, next: { fromMinor: 100_000 } },
    ])
  })
  it('says what came since a bonus was booked', () => {
    const [later] = standings([bought('2026-09-01', 250_000)], { booked: [booked({})] })
    expect(later).toMatchObject({ state: 'open', amountMinor: 5_000, changedMinor: 1_000 })
    const [back] = standings([bought('2026-09-01', 50_000)], { booked: [booked({ settledMinor: 4_000 })] })
    expect(back).toMatchObject({ state: 'settled', amountMinor: 0, changedMinor: -4_000 })
  })
  it('keeps what was booked where its programme is gone', () => {
    expect(standings([], { programmes: [], booked: [booked({ settledMinor: 1_000 })] })).toMatchObject([
      { state: 'open', name: 'Quarter', amountMinor: 4_000, changedMinor: 0 },
    ])
  })
  it('never pays less for more, and adds clients up to the whole', () => {
    const days = fc.constantFrom('2026-10-01', '2026-11-02', '2026-11-24')
    const purchases = fc.array(
      fc.tuple(days, fc.integer({ min: 0, max: 200_000 }), fc.constantFrom('a', 'b')),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(purchases, fc.integer({ min: 1, max: 500_000 }), (rows, more) => {
        const all = rows.map(([on, minor, clientId]) => bought(on, minor, clientId))
        const sums = standings(all)
        const total = all.reduce((sum, p) => sum + p.minor, 0)
        expect(sums.reduce((sum, s) => sum + s.boughtMinor, 0)).toBe(total)
        const ofA = (list: typeof all) =>
          standings(list).find(({ clientId }) => clientId === 'a')?.amountMinor ?? 0
        expect(ofA([...all, bought('2026-11-24', more, 'a')])).toBeGreaterThanOrEqual(ofA(all))
      }),
    )
  })
})

describe('a credit note for a bonus', () => {
  it('settles what it is worth without tax', () => {
    const invoice = { amountMinor: 120_000, vatMinor: 20_000 }
    expect(settledBy(4_800, invoice, 4_000)).toBe(4_000)
    expect(settledBy(1_200, invoice, 4_000)).toBe(1_000)
    expect(settledBy(4_000, { amountMinor: 100_000, vatMinor: 0 }, 4_000)).toBe(4_000)
  })
  it('for all that is open leaves nothing open, whatever the tax', () => {
    const net = fc.integer({ min: 1, max: 10 ** 8 })
    const vatPpm = fc.constantFrom(0, 70_000, 100_000, 200_000, 229_000)
    fc.assert(
      fc.property(net, net, vatPpm, (own, open, vat) => {
        const vatMinor = Math.round((own * vat) / 1_000_000)
        const invoice = { amountMinor: own + vatMinor, vatMinor }
        const settledMinor = settledBy(grossOnInvoice(open, invoice), invoice, open)
        expect(openMinor(booked({ amountMinor: open, settledMinor }))).toBe(0)
      }),
    )
  })
})
