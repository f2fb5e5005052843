import type { IncomeForecast, LayerSums } from '../../../shared/contract/forecast.ts'

/** From the ground up: what is surest lies lowest; what is taken back hangs below the ground. */
const order = [
  'received',
  'salary',
  'earned',
  'pipeline',
  'uncreated',
  'plan',
  'takenBack',
] as const satisfies readonly (keyof LayerSums)[]

/** The layers of which a forecast has anything. */
export function chartLayers({ months, history }: IncomeForecast): readonly (keyof LayerSums)[] {
  return order.filter(
    (layer) => months.some((row) => row.layers[layer] !== 0) || (layer === 'received' && history.length > 0),
  )
}
