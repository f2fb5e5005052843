import { Button, Text } from '@mantine/core'
import { useLocation } from 'wouter'
import type { IncomeForecast } from '../../../shared/contract/forecast.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** So many courses are simulated of a usual book. */
const usualSimulations = 5_000

/** The next whole month, the next lean one, what the forecast rests on and what it leaves out. */
export function Headline({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const text = m.forecast
  const money = (minor: number) => format.money(minor, forecast.currency, { cents: 'never' })
  const next = forecast.months[1]
  const lean = forecast.months.slice(1).find((month) => month.season === 'lean')
  const short = forecast.months.slice(1).filter((month) => month.isBelowNeeds === true)
  const { basis, historyMonths, withoutRate, stale, simulations } = forecast
  const { windfalls } = forecast
  const takenMinor = -forecast.months.reduce((sum, month) => sum + month.layers.takenBack, 0)
  const notes = [
    basis === 'none' || basis === 'pipeline' ? text.basis[basis] : text.basis[basis](historyMonths),
    withoutRate.length === 0 ? '' : text.withoutRate(withoutRate.join(', ')),
    ...windfalls.map((w) => text.windfall(format.month(w.month), money(w.minor))),
    stale.entries === 0 ? '' : text.stale(stale.entries, money(stale.minor)),
    takenMinor === 0 ? '' : text.takenBack(money(takenMinor)),
    simulations >= usualSimulations ? '' : text.fewer(format.number(simulations)),
  ]
  return (
    <div>
      {next === undefined ? null : (
        <Text size="lg" fw={600}>
          <Private>
            {text.headline(
              format.month(next.month),
              money(next.meanMinor),
              money(next.lowMinor),
              money(next.highMinor),
            )}
          </Private>
        </Text>
      )}
      {next === undefined ? null : (
        <Text>
          <Private>
            {text.made(money(next.knownMinor), money(next.layers.pipeline), money(next.layers.uncreated))}
          </Private>
        </Text>
      )}
      <Text>
        <Private>
          {lean === undefined ? text.noLean : text.nextLean(format.month(lean.month), money(lean.meanMinor))}
        </Private>
      </Text>
      {short[0] === undefined ? null : (
        <Text>{text.belowNeeds(short.length, format.month(short[0].month))}</Text>
      )}
      {notes.filter(Boolean).map((note) => (
        <Text key={note} size="sm" c="dimmed">
          <Private>{note}</Private>
        </Text>
      ))}
      {forecast.monthlyNeedsMinor === null ? (
        <Button mt="xs" variant="subtle" size="compact-sm" onClick={() => go('/settings')}>
          {text.setNeeds}
        </Button>
      ) : null}
    </div>
  )
}
