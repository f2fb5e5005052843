import { daysBetween } from '../../../shared/base/local-date.ts'
import type { Attitude } from '../../../shared/domain/people/types.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'

const width = 560
const height = 96
const left = 8
const right = 8
const rowOf = (support: number) => 12 + ((2 - support) / 4) * (height - 36)

/** Steps of attitude over days; each judgement holds until the next. Said in words below it. */
export function AttitudeChart({ attitudes }: { readonly attitudes: readonly Attitude[] }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const judged = attitudes.filter((a) => a.support !== null).reverse()
  const [first] = judged
  if (first === undefined || judged.length < 2) return null
  const span = Math.max(1, daysBetween(first.onDay, today))
  const columnOf = (day: string) => left + (daysBetween(first.onDay, day) / span) * (width - left - right)
  const points = judged.map((a) => ({ x: columnOf(a.onDay), y: rowOf(a.support ?? 0), id: a.id }))
  const steps = points.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
  return (
    <svg
      className="kb-attitudes"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={m.people.record.chart(judged.length)}
    >
      <line x1={left} x2={width - right} y1={rowOf(0)} y2={rowOf(0)} strokeDasharray="2 4" />
      <path d={`${steps}H${width - right}`} vectorEffect="non-scaling-stroke" />
      {points.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={3.5} />
      ))}
      <text x={left} y={height - 4}>
        {format.day(first.onDay)}
      </text>
      <text x={width - right} y={height - 4} textAnchor="end">
        {format.day(today)}
      </text>
    </svg>
  )
}
