import type { IncomeForecast } from '../../../shared/contract/forecast.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { ChartPoint } from './chart-data.ts'
import { chartLayers } from './layers.ts'

type Props = {
  readonly forecast: IncomeForecast
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: ChartPoint }[]
}

/** What the chart shows of one month, in words. */
export function ChartTip({ forecast, active, payload }: Props) {
  const m = useMessages()
  const format = useFormat()
  const point = payload?.[0]?.payload
  if (active !== true || point === undefined) return null
  const money = (minor: number) => format.money(minor, forecast.currency, { cents: 'never' })
  const ends = (mean: number, [down, up]: readonly [number, number]) =>
    `${money(mean - down)} – ${money(mean + up)}`
  return (
    <div className="kb-chart-tip">
      <strong>{format.month(point.month)}</strong>
      {point.season === 'usual' ? null : <span>{` · ${m.forecast.seasons[point.season]}`}</span>}
      {point.expected === undefined ? null : <div>{`${m.forecast.expected}: ${money(point.expected)}`}</div>}
      {point.expected === undefined || point.reach === undefined ? null : (
        <div>{`${m.forecast.band}: ${ends(point.expected, point.reach)}`}</div>
      )}
      {chartLayers(forecast).map((layer) => {
        const minor = point[layer]
        if (minor === undefined || minor === 0) return null
        return <div key={layer}>{`${m.forecast.layers[layer]}: ${money(minor)}`}</div>
      })}
      {point.foretold === undefined ? null : (
        <div>
          {`${m.forecast.forecastThen}: ${money(point.foretold)}`}
          {point.foretoldReach === undefined ? null : `, ${ends(point.foretold, point.foretoldReach)}`}
          {point.source === undefined ? null : (
            <div className="kb-quiet">{m.forecast.sources[point.source]}</div>
          )}
        </div>
      )}
    </div>
  )
}
