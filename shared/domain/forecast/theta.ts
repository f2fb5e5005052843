import { fitLevel, levelWeights } from './exponential.ts'
import { at, lineThrough } from './numbers.ts'

/** The part of half the slope that is left after each month; shorter reach than the classical line. */
const driftLeft = 0.95
const thetas = [1, 1.5, 2, 3, 5]

/** Classical Theta (Assimakopoulos & Nikolopoulos 2000): half the line through all, half a level of double curvature. */
export function theta(values: readonly number[], horizon: number): number[] {
  const line = lineThrough(values)
  const curved = values.map((v, i) => 2 * v - (line.start + line.slope * i))
  const { level } = fitLevel(curved)
  return Array.from(
    { length: horizon },
    (_, h) => (level + line.start + line.slope * (values.length + h)) / 2,
  )
}

/** Theta as a level with drift (Hyndman & Billah 2003), the drift fading. */
export function fadingDrift(values: readonly number[], horizon: number): number[] {
  const drift = lineThrough(values).slope / 2
  let [least, level] = [Number.POSITIVE_INFINITY, 0]
  for (const weight of levelWeights) {
    let squares = 0
    let own = at(values, 0)
    values.forEach((value, i) => {
      if (i > 0) own += drift
      const error = value - own
      squares += error * error
      own += weight * error
    })
    if (squares < least) [least, level] = [squares, own]
  }
  let [factor, path] = [1, level]
  return Array.from({ length: horizon }, () => {
    factor *= driftLeft
    path += factor * drift
    return path
  })
}

/** Level, and the line through all values so far, renewed month by month. */
type State = { level: number; mean: number; start: number; slope: number }

/** Dynamic optimised Theta (Fiorucci et al. 2016): the line is renewed each month, its share is fitted. */
export function dynamicTheta(values: readonly number[], horizon: number): number[] {
  let least = Number.POSITIVE_INFINITY
  let [share, weight] = [0, 0]
  let found: State = { level: 0, mean: 0, start: 0, slope: 0 }
  for (const own of thetas)
    for (const w of levelWeights) {
      const state = stateAt(values)
      const squares = follow(values, state, 1 - 1 / own, w)
      if (squares < least) [least, share, weight, found] = [squares, 1 - 1 / own, w, state]
    }
  return Array.from({ length: horizon }, (_, h) => {
    const expected = expectation(found, share, weight, values.length + h)
    renew(found, expected, weight, values.length + h)
    return expected
  })
}

function stateAt(values: readonly number[]): State {
  const first = at(values, 0)
  return { level: first, mean: first, start: first, slope: 0 }
}

/** Runs through the values; the errors of the first two months, before there is a line, don't count. */
function follow(values: readonly number[], state: State, share: number, weight: number): number {
  let squares = 0
  for (let t = 1; t < values.length; t++) {
    const value = at(values, t)
    const error = value - expectation(state, share, weight, t)
    if (t > 2) squares += error * error
    renew(state, value, weight, t)
  }
  return squares
}

function expectation(state: State, share: number, weight: number, t: number): number {
  const faded = (1 - weight) ** t
  return state.level + share * (faded * state.start + ((1 - faded) / weight) * state.slope)
}

function renew(state: State, value: number, weight: number, t: number): void {
  const count = t + 1
  const before = state.mean
  state.level = weight * value + (1 - weight) * state.level
  state.mean = (t * before + value) / count
  state.slope = ((count - 2) * state.slope + (6 / count) * (value - before)) / (count + 1)
  state.start = state.mean - ((count + 1) / 2) * state.slope
}
