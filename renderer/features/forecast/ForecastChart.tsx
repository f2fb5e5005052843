import { useMemo } from 'react'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { IncomeForecast } from '../../../shared/contract/forecast.ts'
import type { Snapshot } from '../../../shared/domain/forecast/honesty.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { ChartTip } from './ChartTip.tsx'
import { axisOf, type ChartPoint, chartPoints } from './chart-data.ts'
import { chartLayers } from './layers.ts'

const axis = { fontSize: 12, fill: 'var(--kb-quiet)' } as const

type Props = {
  readonly forecast: IncomeForecast
  readonly foretold: readonly Snapshot[]
  readonly onMonth: (month: string) => void
}

/** Bars of what came and of what makes the months ahead, with whiskers for the band; words beside the marks. */
export function ForecastChart({ forecast, foretold, onMonth }: Props) {
  const m = useMessages()
  const format = useFormat()
  const points = useMemo(() => [...chartPoints(forecast, foretold)], [forecast, foretold])
  const shown = chartLayers(forecast)
  const ahead = new Set(forecast.months.map((row) => row.month))
  const short = (minor: number) => format.moneyShort(minor, forecast.currency)
  const needs = forecast.monthlyNeedsMinor
  const { ends, ticks } = axisOf(points, needs ?? 0)
  const isForetold = points.some((point) => point.foretold !== undefined)
  return (
    <figure className="kb-chart">
      <figcaption>
        {m.forecast.chart}
        <span className="kb-chart-keys">
          {shown.map((layer) => (
            <span key={layer} data-layer={layer}>
              {m.forecast.layers[layer]}
            </span>
          ))}
          <span data-mark="band">{m.forecast.band}</span>
          {isForetold ? <span data-mark="then">{m.forecast.forecastThen}</span> : null}
          <span data-mark="harvest">{m.forecast.seasons.harvest}</span>
          <span data-mark="lean">{m.forecast.seasons.lean}</span>
        </span>
      </figcaption>
      <Private className="kb-chart-plot">
        <ResponsiveContainer width="100%" height={300}>
          <ComposedChart
            data={points}
            margin={{ top: 16, right: 104, bottom: 0, left: 8 }}
            stackOffset="sign"
            accessibilityLayer
            onClick={({ activeLabel }) => {
              if (typeof activeLabel === 'string' && ahead.has(activeLabel)) onMonth(activeLabel)
            }}
          >
            <CartesianGrid vertical={false} stroke="var(--kb-line)" />
            <XAxis
              dataKey="month"
              tickFormatter={format.monthYear}
              tick={axis}
              tickLine={false}
              minTickGap={24}
              axisLine={{ stroke: 'var(--kb-line)' }}
            />
            <YAxis
              domain={[...ends]}
              ticks={[...ticks]}
              tickFormatter={short}
              tick={axis}
              tickLine={false}
              axisLine={false}
              width={72}
            />
            <Tooltip
              content={<ChartTip forecast={forecast} />}
              cursor={{ fill: 'var(--kb-ground)' }}
              isAnimationActive={false}
            />
            {shown.map((layer) => (
              <Bar
                key={layer}
                dataKey={layer}
                stackId="income"
                className={`kb-layer-${layer}`}
                fill={`var(--kb-layer-${layer})`}
                isAnimationActive={false}
                maxBarSize={18}
              />
            ))}
            <Line dataKey="expected" stroke="none" dot={false} activeDot={false} isAnimationActive={false}>
              <ErrorBar
                dataKey="reach"
                width={5}
                strokeWidth={1.5}
                stroke="var(--mantine-color-text)"
                isAnimationActive={false}
              />
            </Line>
            <Line
              dataKey="foretold"
              stroke="none"
              dot={{ r: 3, fill: 'var(--kb-paper)', stroke: 'var(--kb-lean)', strokeWidth: 1.5 }}
              activeDot={false}
              isAnimationActive={false}
            >
              <ErrorBar
                dataKey="foretoldReach"
                width={3}
                strokeWidth={1}
                stroke="var(--kb-quiet)"
                isAnimationActive={false}
              />
            </Line>
            <Line
              dataKey="top"
              stroke="none"
              dot={<SeasonSign />}
              activeDot={false}
              isAnimationActive={false}
              tooltipType="none"
            />
            <ReferenceLine
              x={forecast.months[0]?.month}
              stroke="var(--kb-quiet)"
              strokeDasharray="2 4"
              label={{
                value: m.forecast.now,
                position: 'insideTopLeft',
                fill: 'var(--kb-quiet)',
                fontSize: 12,
              }}
            />
            {needs === null ? null : (
              <ReferenceLine
                y={needs}
                stroke="var(--kb-near)"
                strokeDasharray="4 4"
                label={{ value: m.forecast.needs, position: 'right', fill: 'var(--kb-near)', fontSize: 12 }}
              />
            )}
          </ComposedChart>
        </ResponsiveContainer>
      </Private>
    </figure>
  )
}

type SignProps = { readonly cx?: number; readonly cy?: number; readonly payload?: ChartPoint }

/** Harvest and lean stand above their month as a sign, not as a colour alone. */
function SeasonSign({ cx, cy, payload }: SignProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.season === 'usual') return null
  const isHarvest = payload.season === 'harvest'
  const tip = isHarvest ? -5 : 5
  return (
    <path
      d={`M ${cx - 4} ${cy - 9 - tip / 2} h 8 l -4 ${tip * 1.4} z`}
      fill={isHarvest ? 'var(--kb-harvest)' : 'var(--kb-lean)'}
    />
  )
}
