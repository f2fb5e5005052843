import type { DealRow } from '../../../shared/contract/deals.ts'
import { type DealStage, dealStages } from '../../../shared/domain/deals/types.ts'
import type { BoardIds } from '../../ui/board/board-keys.ts'

export type BoardColumnModel = BoardIds & {
  readonly key: DealStage
  readonly deals: readonly DealRow[]
  /** Sums by currency, the most frequent first. */
  readonly sums: readonly { readonly currency: string; readonly minor: number }[]
}

/** Deals by stage; open ones by the day they are expected, decided ones the last first. */
export function columnsOf(rows: readonly DealRow[]): readonly BoardColumnModel[] {
  return dealStages.map((stage) => {
    const own = rows.filter((row) => row.stage === stage)
    const isDecided = stage === 'won' || stage === 'lost'
    const day = (row: DealRow) => (isDecided ? row.closedOn : row.expectedOn) ?? '9999'
    const deals = [...own].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    if (isDecided) deals.reverse()
    return { key: stage, ids: deals.map(({ id }) => id), deals, sums: sumsOf(own) }
  })
}

function sumsOf(rows: readonly DealRow[]): BoardColumnModel['sums'] {
  const sums = new Map<string, { minor: number; count: number }>()
  for (const { currency, amountMinor } of rows) {
    const before = sums.get(currency) ?? { minor: 0, count: 0 }
    sums.set(currency, { minor: before.minor + amountMinor, count: before.count + 1 })
  }
  return [...sums]
    .sort((a, b) => b[1].count - a[1].count)
    .map(([currency, { minor }]) => ({ currency, minor }))
}
