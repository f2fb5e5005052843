/** The value at a place, 0 outside: the past before the first month brought nothing. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** Mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length
}

/** Mean without the least and the greatest once there are five values, so that one odd year does not decide. */
export function trimmedMean(values: readonly number[]): number {
  return values.length < 5 ? meanOf(values) : meanOf(sorted(values).slice(1, -1))
}

/** Share p (0…1) of the values lies at or below the answer; between two values linear. */
export function quantileOf(values: readonly number[], p: number): number {
  const order = sorted(values)
  const place = p * (order.length - 1)
  const below = Math.floor(place)
  return at(order, below) + (place - below) * (at(order, Math.ceil(place)) - at(order, below))
}

/** Sample deviation; 0 of fewer than two. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = meanOf(values)
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
}

export type Line = { readonly start: number; readonly slope: number }

/** Least squares over 0, 1, 2 … */
export function lineThrough(values: readonly number[]): Line {
  const middle = (values.length - 1) / 2
  const mean = meanOf(values)
  let [across, along] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    across += (i - middle) * (at(values, i) - mean)
    along += (i - middle) ** 2
  }
  const slope = along === 0 ? 0 : across / along
  return { start: mean - slope * middle, slope }
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}
