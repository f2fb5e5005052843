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
import { usePastForecasts } from './use-past-forecasts.ts'
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
            <Forecast forecast={forecast} isWhole={whole.data !== undefined} />
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

type ForecastProps = { readonly forecast: IncomeForecast; readonly isWhole: boolean }

function Forecast({ forecast, isWhole }: ForecastProps) {
  const m = useMessages()
  const [month, setMonth] = useState<string | null>(null)
  const past = usePastForecasts(isWhole)
  return (
    <Stack gap="xl">
      <Headline forecast={forecast} />
      <div>
        <ForecastChart forecast={forecast} foretold={past.data?.foretold ?? []} onMonth={setMonth} />
        <Text size="sm" c="dimmed">
          {isWhole ? m.forecast.chartHint : m.forecast.correcting}
        </Text>
      </div>
      <Patterns patterns={forecast.patterns} />
      <ForecastTable forecast={forecast} onMonth={setMonth} />
      <Scenarios forecast={forecast} />
      <PastForecasts query={past} />
      {month === null ? null : <MonthModal month={month} onClose={() => setMonth(null)} />}
    </Stack>
  )
}
