import { Title } from '@mantine/core'
import { groupBy } from '../../../shared/base/group-by.ts'
import type { MonthPattern } from '../../../shared/domain/forecast/harvest-lean.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'

/** Calendar months that were harvest or lean in most years; those alike stand together. */
export function Patterns({ patterns }: { readonly patterns: readonly MonthPattern[] }) {
  const m = useMessages()
  const format = useFormat()
  if (patterns.length === 0) return null
  const name = (month: number) => format.monthName(`2000-${String(month).padStart(2, '0')}`)
  const groups = groupBy(patterns, (p) => `${p.season} ${p.times} ${p.years}`)
  return (
    <section aria-label={m.forecast.patterns}>
      <Title order={2} size="h4">
        {m.forecast.patterns}
      </Title>
      <ul className="kb-steps">
        {[...groups].map(([key, alike]) => {
          const [first] = alike
          if (first === undefined) return null
          const names = alike.map((p) => name(p.calendarMonth)).join(', ')
          return (
            <li key={key}>
              {m.forecast.pattern(names, m.forecast.seasons[first.season], first.times, first.years)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
