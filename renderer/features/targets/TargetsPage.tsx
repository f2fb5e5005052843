import { Group, SegmentedControl, Select, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { FulfilmentPay, YearOfTargets } from '../../../shared/contract/targets.ts'
import { type TargetMeasure, targetMeasures } from '../../../shared/domain/targets/types.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { TargetTable } from './TargetTable.tsx'
import './targets.css'

/** Plan against fact by month and quarter, and what fulfilment does to pay (K-60). */
export function TargetsPage() {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const [measure, setMeasure] = useState<TargetMeasure>('volume')
  const query = useBookQuery('targets.year', { year })
  const years = [-2, -1, 0, 1].map((by) => String(thisYear + by))
  return (
    <Page
      title={m.targets.title}
      toolbar={
        <>
          <SegmentedControl
            aria-label={m.targets.measure}
            value={measure}
            onChange={(next) => setMeasure(next as TargetMeasure)}
            data={targetMeasures.map((value) => ({ value, label: m.targets.measures[value] }))}
          />
          <Select
            aria-label={m.targets.year}
            w={112}
            allowDeselect={false}
            data={years.map((value) => ({ value, label: format.year(`${value}-01-01`) }))}
            value={year}
            onChange={(next) => next !== null && setYear(next)}
          />
        </>
      }
    >
      <QueryView query={query}>{(data) => <Year data={data} measure={measure} />}</QueryView>
    </Page>
  )
}

function Year({ data, measure }: { readonly data: YearOfTargets; readonly measure: TargetMeasure }) {
  const plan = data.measures.find((p) => p.measure === measure)
  return (
    <Group align="flex-start" gap={32} wrap="wrap">
      {plan === undefined ? null : <TargetTable key={measure} plan={plan} currency={data.currency} />}
      <Pay pays={data.pay} />
    </Group>
  )
}

function Pay({ pays }: { readonly pays: readonly FulfilmentPay[] }) {
  const m = useMessages()
  const format = useFormat()
  const { targets } = m
  return (
    <Stack gap="sm" component="section" maw={240} aria-label={targets.pay}>
      <Title order={2} size="h4">
        {targets.pay}
      </Title>
      {pays.length === 0 ? <Text size="sm">{targets.payNone}</Text> : null}
      {pays.map((pay) => (
        <div key={pay.planId}>
          <Text size="sm" fw={600}>
            <Private>{targets.payOf(pay.planName, periodText(pay.period, m, format))}</Private>
          </Text>
          <Table className="kb-pay" verticalSpacing={4} horizontalSpacing={8}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th ta="end">{targets.payRow}</Table.Th>
                <Table.Th ta="end">{targets.paySum}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pay.points.map((point) => (
                <Table.Tr key={point.attainmentPpm}>
                  <Table.Td ta="end">{format.percent(point.attainmentPpm, 0)}</Table.Td>
                  <Table.Td ta="end">
                    <MoneyText minor={point.payMinor} currency={pay.currency} cents="never" />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ))}
      {pays.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {targets.payHint}
        </Text>
      )}
    </Stack>
  )
}
