import { useMemo } from 'react'
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { IncomeForecast } from '../../../shared/contract/forecast.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { type ChartPoint, chartPoints } from './chart-data.ts'

const axis = { fontSize: 12, fill: 'var(--kb-quiet)' } as const

/** Bars of what came, a line of what is likely within its band; words beside the marks instead of a legend. */
export function ForecastChart({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const format = useFormat()
  const points = useMemo(() => [...chartPoints(forecast)], [forecast])
  const short = (minor: number) => format.moneyShort(minor, forecast.currency)
  const needs = forecast.monthlyNeedsMinor
  return (
    <figure className="kb-chart">
      <figcaption>
        {m.forecast.chart}
        <span className="kb-chart-keys">
          <span data-mark="bar">{m.forecast.received}</span>
          <span data-mark="line">{m.forecast.expected}</span>
          <span data-mark="band">{m.forecast.band}</span>
        </span>
      </figcaption>
      <Private className="kb-chart-plot">
        <ResponsiveContainer width="100%" height={300}>
          <ComposedChart data={points} margin={{ top: 16, right: 72, bottom: 0, left: 8 }} accessibilityLayer>
            <CartesianGrid vertical={false} stroke="var(--kb-line)" />
            <XAxis
              dataKey="month"
              tickFormatter={format.monthYear}
              tick={axis}
              tickLine={false}
              minTickGap={24}
              axisLine={{ stroke: 'var(--kb-line)' }}
            />
            <YAxis tickFormatter={short} tick={axis} tickLine={false} axisLine={false} width={72} />
            <Tooltip
              content={<PointText forecast={forecast} />}
              cursor={{ fill: 'var(--kb-ground)' }}
              isAnimationActive={false}
            />
            <Area
              dataKey="band"
              stroke="none"
              fill="var(--kb-lean-soft)"
              fillOpacity={1}
              isAnimationActive={false}
              activeDot={false}
            />
            <Bar
              dataKey="received"
              fill="var(--kb-accent)"
              isAnimationActive={false}
              maxBarSize={18}
              radius={[2, 2, 0, 0]}
            />
            <Line
              dataKey="expected"
              stroke="var(--kb-lean)"
              strokeWidth={2}
              dot={{ r: 2.5, fill: 'var(--kb-lean)' }}
              isAnimationActive={false}
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

type PointProps = {
  readonly forecast: IncomeForecast
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: ChartPoint }[]
}

/** What the chart shows of one month, in words. */
function PointText({ forecast, active, payload }: PointProps) {
  const m = useMessages()
  const format = useFormat()
  const point = payload?.[0]?.payload
  if (active !== true || point === undefined) return null
  const money = (minor: number) => format.money(minor, forecast.currency, { cents: 'never' })
  return (
    <div className="kb-chart-tip">
      <strong>{format.month(point.month)}</strong>
      {point.received === undefined ? null : <div>{`${m.forecast.received}: ${money(point.received)}`}</div>}
      {point.expected === undefined ? null : <div>{`${m.forecast.expected}: ${money(point.expected)}`}</div>}
      {point.band === undefined ? null : (
        <div>{`${m.forecast.band} ${money(point.band[0])} – ${money(point.band[1])}`}</div>
      )}
    </div>
  )
}
