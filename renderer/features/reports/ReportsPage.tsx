import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Reports } from '../../../shared/contract/reports.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Period, PeriodFields } from '../../ui/PeriodFields.tsx'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import { ParetoTable } from './ParetoTable.tsx'
import { type PeriodName, periodNames, periodOf } from './periods.ts'
import { YearsTable } from './YearsTable.tsx'
import './reports.css'

/** Who brings the revenue, how the years compare, how many deals are won. */
export function ReportsPage() {
  const m = useMessages()
  const { today } = useClock()
  const [name, setName] = useState<PeriodName | 'own'>('year')
  const [own, setOwn] = useState<Period>(() => periodOf('year', today))
  const period = name === 'own' ? own : periodOf(name, today)
  const choose = (value: string | null) => {
    // Days of one's own begin as the period that was seen last.
    if (value === 'own' && name !== 'all') setOwn(period)
    setName((value ?? 'year') as PeriodName | 'own')
  }
  const query = useBookQuery('reports.overview', period)
  return (
    <Page
      title={m.reports.title}
      toolbar={
        <>
          <Select
            w={220}
            aria-label={m.reports.period}
            data={[...periodNames, 'own' as const].map((value) => ({
              value,
              label: m.reports.periods[value],
            }))}
            value={name}
            onChange={choose}
          />
          {name === 'own' ? <PeriodFields period={own} onChange={setOwn} /> : null}
          <SaveButtons period={period} />
        </>
      }
    >
      <QueryView query={query}>{(report) => <Report report={report} />}</QueryView>
    </Page>
  )
}

function Report({ report }: { readonly report: Reports }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Stack gap="xl">
      <section aria-label={m.reports.pareto}>
        <Title order={2} size="h4">
          {m.reports.pareto}
        </Title>
        <ParetoTable report={report} />
      </section>
      <section aria-label={m.reports.winRate}>
        <Title order={2} size="h4">
          {m.reports.winRate}
        </Title>
        <Text>
          {report.winRate === null
            ? m.reports.noDecided
            : m.reports.winRateText(format.percent(report.winRate * 1_000_000, 0), report.decidedDeals)}
        </Text>
      </section>
      <section aria-label={m.reports.years}>
        <Title order={2} size="h4">
          {m.reports.years}
        </Title>
        <YearsTable report={report} />
      </section>
    </Stack>
  )
}

function SaveButtons({ period }: { readonly period: Period }) {
  const m = useMessages()
  const done = (answer: { readonly path: string | null }) =>
    answer.path === null ? null : m.reports.saved(answer.path)
  const csv = useCommand('reports.saveCsv', { done })
  const json = useCommand('reports.saveJson', {
    done: ({ path }) => (path === null ? null : m.reports.savedJson(path)),
  })
  const documents = useCommand('documents.saveAll', {
    done: ({ path, saved, damaged }) => {
      if (path === null) return null
      const left = damaged.length === 0 ? '' : ` ${m.reports.documentsDamaged(damaged.join(', '))}`
      return `${m.reports.documentsSaved(saved, path)}${left}`
    },
  })
  return (
    <Group ms="auto" gap="sm">
      <Button variant="default" loading={csv.pending} onClick={() => void csv.run(period)}>
        {m.reports.saveCsv}
      </Button>
      <Button
        variant="default"
        loading={json.pending}
        title={m.reports.jsonHint}
        onClick={() => void json.run({})}
      >
        {m.reports.saveJson}
      </Button>
      <Button
        variant="default"
        loading={documents.pending}
        title={m.reports.documentsHint}
        onClick={() => void documents.run({})}
      >
        {m.reports.saveDocuments}
      </Button>
      <ProgressDialog
        opened={documents.pending && documents.progress !== null}
        title={m.reports.saveDocuments}
        progress={documents.progress}
        onCancel={documents.cancel}
      />
      <ProgressDialog
        opened={json.pending && json.progress !== null}
        title={m.reports.saveJson}
        progress={json.progress}
        onCancel={json.cancel}
      />
    </Group>
  )
}
