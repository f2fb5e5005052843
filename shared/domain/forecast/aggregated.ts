import { at, meanOf } from './numbers.ts'

export type Method = (values: readonly number[], horizon: number) => number[]

const blockMonths = [1, 2, 3, 4, 6, 12]
const fewestBlocks = 6

/**
 * The mean of a method's answers on months, quarters, years … (multiple temporal aggregation, Kourentzes et al.
 * 2014): sums over longer spans show the level that single months hide.
 */
export function overAggregates(method: Method): Method {
  return (values, horizon) => {
    const paths = blockMonths
      .filter((size) => size === 1 || values.length >= fewestBlocks * size)
      .map((size) => {
        const path = method(blockMeans(values, size), Math.ceil(horizon / size))
        return Array.from({ length: horizon }, (_, h) => at(path, Math.floor(h / size)))
      })
    return Array.from({ length: horizon }, (_, h) => meanOf(paths.map((path) => at(path, h))))
  }
}

/** Means of whole blocks that end with the last value. */
function blockMeans(values: readonly number[], size: number): readonly number[] {
  if (size === 1) return values
  const count = Math.floor(values.length / size)
  const from = values.length - count * size
  return Array.from({ length: count }, (_, i) => meanOf(values.slice(from + i * size, from + (i + 1) * size)))
}
