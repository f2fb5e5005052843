import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../../../renderer/features/deals/board-model.ts'
import type { DealRow } from '../../../../../shared/contract/deals.ts'

const deal = (id: string, stage: DealRow['stage'], expectedOn: string | null = null, more: object = {}) =>
  ({ id, stage, expectedOn, closedOn: null, currency: 'EUR', amountMinor: 100, ...more }) as DealRow
const rows = [
  deal('b', 'lead', '2026-12-02'),
  deal('a', 'lead', '2026-12-01'),
  deal('c', 'offer', '2026-12-01'),
  deal('w', 'won', null, { closedOn: '2026-11-01', currency: 'USD' }),
]
const columns = columnsOf(rows)

describe('the board of deals', () => {
  it('orders open deals by the day they are expected, and sums each currency for itself', () => {
    expect(columns.map((column) => column.deals.map(({ id }) => id).join(''))).toEqual([
      'ab',
      '',
      'c',
      '',
      'w',
      '',
    ])
    expect(columns[0]?.sums).toEqual([{ currency: 'EUR', minor: 200 }])
  })
})
