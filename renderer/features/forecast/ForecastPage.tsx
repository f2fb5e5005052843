import { Button, Stack, Text, Title } from '@mantine/core'
import { IconChartAreaLine } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { IncomeForecast } from '../../../shared/contract/forecast.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { ForecastChart } from './ForecastChart.tsx'
import { ForecastTable } from './ForecastTable.tsx'
import './forecast.css'

/** The months ahead: what is likely, how sure that is, and when to lay something by. */
export function ForecastPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const query = useBookQuery('forecast.income', {})
  const { empty } = m.forecast
  return (
    <Page title={m.forecast.title}>
      <QueryView query={query}>
        {(forecast) =>
          forecast.method === 'none' ? (
            <EmptyState
              icon={IconChartAreaLine}
              title={empty.title}
              text={empty.text}
              action={<Button onClick={() => go('/import')}>{m.commission.import}</Button>}
            />
          ) : (
            <Stack gap="xl">
              <Headline forecast={forecast} />
              <ForecastChart forecast={forecast} />
              <ForecastTable forecast={forecast} />
              <Patterns forecast={forecast} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  )
}

function Headline({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const money = (minor: number) => format.money(minor, forecast.currency, { cents: 'never' })
  const [next] = forecast.months
  const lean = forecast.months.slice(1).find((month) => month.season === 'lean')
  return (
    <div>
      {next === undefined ? null : (
        <Text size="lg" fw={600}>
          <Private>
            {m.forecast.headline(
              format.month(next.month),
              money(next.meanMinor),
              money(next.lowMinor),
              money(next.highMinor),
            )}
          </Private>
        </Text>
      )}
      <Text>
        <Private>
          {lean === undefined
            ? m.forecast.noLean
            : m.forecast.nextLean(format.month(lean.month), money(lean.meanMinor))}
        </Private>
      </Text>
      <Text size="sm" c="dimmed">
        {m.forecast.basis(forecast.historyMonths, forecast.isSeasonal ? m.forecast.seasonal : '')}
      </Text>
      {forecast.monthlyNeedsMinor === null ? (
        <Button mt="xs" variant="subtle" size="compact-sm" onClick={() => go('/settings')}>
          {m.forecast.setNeeds}
        </Button>
      ) : null}
    </div>
  )
}

/** Calendar months that were harvest or lean in most years. */
function Patterns({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const format = useFormat()
  if (forecast.patterns.length === 0) return null
  return (
    <section aria-label={m.forecast.patterns}>
      <Title order={2} size="h4">
        {m.forecast.patterns}
      </Title>
      <ul className="kb-steps">
        {forecast.patterns.map(({ calendarMonth, season, times, years }) => (
          <li key={`${calendarMonth}-${season}`}>
            {m.forecast.pattern(
              format.monthName(`2000-${String(calendarMonth).padStart(2, '0')}`),
              m.forecast.seasons[season],
              times,
              years,
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
