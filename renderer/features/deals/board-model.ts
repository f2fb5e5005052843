import type { DealRow } from '../../../shared/contract/deals.ts'
import { type DealStage, dealStages } from '../../../shared/domain/deals/types.ts'

export type BoardColumnModel = {
  readonly stage: DealStage
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
    return { stage, deals, sums: sumsOf(own) }
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

/** The card an arrow leads to: up and down within a stage, left and right to the nearest stage that has any; null: none. */
export function cardAfterKey(key: string, id: string, columns: readonly BoardColumnModel[]): string | null {
  const at = columns.findIndex((column) => column.deals.some((deal) => deal.id === id))
  const deals = columns[at]?.deals ?? []
  const place = deals.findIndex((deal) => deal.id === id)
  if (key === 'ArrowDown') return deals[place + 1]?.id ?? null
  if (key === 'ArrowUp') return deals[place - 1]?.id ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const others = key === 'ArrowRight' ? columns.slice(at + 1) : columns.slice(0, Math.max(0, at)).reverse()
  const next = others.find((column) => column.deals.length > 0)?.deals
  return next === undefined ? null : (next[Math.min(place, next.length - 1)]?.id ?? null)
}
