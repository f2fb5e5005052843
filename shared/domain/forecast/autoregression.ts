import { at, meanOf } from './numbers.ts'

const greatestOrder = 4

/**
 * Values that return to their mean: autoregression by Burg's method (1975), its order chosen by the corrected
 * criterion of Akaike. Stable by construction, so that a short history can't run away.
 */
export function returnToMean(values: readonly number[], horizon: number): number[] {
  const mean = meanOf(values)
  const path = values.map((v) => v - mean)
  const weights = burg(path, Math.min(greatestOrder, values.length >> 2))
  for (let h = 0; h < horizon; h++) {
    path.push(weights.reduce((sum, w, j) => sum + w * at(path, path.length - 1 - j), 0))
  }
  return path.slice(values.length).map((v) => v + mean)
}

function burg(values: readonly number[], most: number): readonly number[] {
  const n = values.length
  let variance = values.reduce((sum, v) => sum + v * v, 0) / n
  if (variance === 0) return []
  const criterion = (order: number) => n * Math.log(variance) + (2 * (order + 1) * n) / (n - order - 2)
  let found = { weights: [] as number[], criterion: criterion(0) }
  let forward = [...values]
  let backward = [...values]
  let weights: number[] = []
  for (let order = 1; order <= most; order++) {
    const k = reflection(forward, backward, order)
    const former = weights
    weights = [...former.map((w, i) => w - k * at(former, order - 2 - i)), k]
    const [f, b] = [forward, backward]
    forward = f.map((v, t) => (t < order ? v : v - k * at(b, t - 1)))
    backward = b.map((v, t) => (t < order ? v : at(b, t - 1) - k * at(f, t)))
    variance *= 1 - k * k
    if (criterion(order) < found.criterion) found = { weights, criterion: criterion(order) }
  }
  return found.weights
}

function reflection(forward: readonly number[], backward: readonly number[], order: number): number {
  let [across, along] = [0, 0]
  for (let t = order; t < forward.length; t++) {
    across += at(forward, t) * at(backward, t - 1)
    along += at(forward, t) ** 2 + at(backward, t - 1) ** 2
  }
  return along === 0 ? 0 : (2 * across) / along
}
