import type { Draw } from './terms.ts'

export type DrawMonth = {
  readonly month: string
  readonly earnedMinor: number
  readonly paidMinor: number
  readonly owedBeforeMinor: number
  readonly owedAfterMinor: number
}

/**
 * An advance against commission, month by month. Recoverable: what was advanced beyond the earnings is owed and
 * taken from later ones, never below the draw itself; before recovery starts it only adds up. Months in order.
 */
export function drawLedger(
  months: readonly { readonly month: string; readonly earnedMinor: number }[],
  draw: Draw,
): readonly DrawMonth[] {
  let owed = 0
  return months.map(({ month, earnedMinor }) => {
    const owedBeforeMinor = owed
    const recovers = draw.isRecoverable && (draw.recoverFrom === null || month >= draw.recoverFrom)
    const paidMinor = Math.max(draw.minor, recovers ? earnedMinor - owed : earnedMinor)
    if (draw.isRecoverable) owed += paidMinor - earnedMinor
    return { month, earnedMinor, paidMinor, owedBeforeMinor, owedAfterMinor: owed }
  })
}
