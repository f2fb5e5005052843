import { Button, Stack, Text } from '@mantine/core'
import { IconChartAreaLine } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { IncomeForecast } from '../../../shared/contract/forecast.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ForecastChart } from './ForecastChart.tsx'
import { ForecastTable } from './ForecastTable.tsx'
import { Headline } from './Headline.tsx'
import { MonthModal } from './MonthModal.tsx'
import { PastForecasts } from './PastForecasts.tsx'
import { Patterns } from './Patterns.tsx'
import { Scenarios } from './Scenarios.tsx'
import './forecast.css'

/** The months ahead: what is likely, how sure that is, and what can be done about a lean one. */
export function ForecastPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const quick = useBookQuery('forecast.read', { isQuick: true })
  // The bands are corrected a moment later; what is there already stays until then.
  const whole = useBookQuery('forecast.read', {}, { enabled: quick.data !== undefined })
  const query = whole.data === undefined ? quick : whole
  const { empty } = m.forecast
  useKeptForecast(whole.data)
  return (
    <Page title={m.forecast.title}>
      <QueryView query={query}>
        {(forecast) =>
          forecast.basis === 'none' ? (
            <EmptyState
              icon={IconChartAreaLine}
              title={empty.title}
              text={empty.text}
              action={<Button onClick={() => go('/import')}>{m.commission.import}</Button>}
            />
          ) : (
            <Forecast forecast={forecast} />
          )
        }
      </QueryView>
    </Page>
  )
}

/** The first reading of a month keeps the forecast, so that it can be judged later. */
function useKeptForecast(forecast: IncomeForecast | undefined): void {
  const { run } = useCommand('forecast.keep', { quiet: true })
  const isDue = forecast?.isSnapshotDue === true
  useEffect(() => {
    if (isDue) void run({})
  }, [isDue, run])
}

function Forecast({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const [month, setMonth] = useState<string | null>(null)
  return (
    <Stack gap="xl">
      <Headline forecast={forecast} />
      <div>
        <ForecastChart forecast={forecast} onMonth={setMonth} />
        <Text size="sm" c="dimmed">
          {m.forecast.chartHint}
        </Text>
      </div>
      <ForecastTable forecast={forecast} onMonth={setMonth} />
      <Scenarios forecast={forecast} />
      <Patterns patterns={forecast.patterns} />
      <PastForecasts />
      {month === null ? null : <MonthModal month={month} onClose={() => setMonth(null)} />}
    </Stack>
  )
}
