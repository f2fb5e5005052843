import { Group, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { addMonths } from '../../../shared/base/local-date.ts'
import type { Trial, TrialRow } from '../../../shared/contract/plans.ts'
import { checkTerms } from '../../../shared/domain/plans/check-terms.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column } from '../../ui/table-model.ts'
import type { PlanValues } from './plan-values.ts'

/** The plan tried at once on past sales: what it would have paid, beside what the ledger says. */
export function TrialView({ values }: { readonly values: PlanValues }) {
  const m = useMessages()
  const { today } = useClock()
  const [from, setFrom] = useState(addMonths(today, -12))
  const [to, setTo] = useState(today)
  const [settled] = useDebouncedValue(values, 300)
  const isGood = checkTerms(settled.terms).length === 0
  const query = useBookQuery(
    'plans.try',
    { companyId: settled.companyId, from, to, terms: settled.terms },
    { enabled: isGood },
  )
  const { trial } = m.plans
  return (
    <section aria-label={trial.title}>
      <Title order={3} size="h4" mb="xs">
        {trial.title}
      </Title>
      <Group gap="sm" mb="sm">
        <DayField
          label={trial.from}
          clearable={false}
          value={from}
          onChange={(day) => day !== null && setFrom(day)}
        />
        <DayField
          label={trial.to}
          clearable={false}
          value={to}
          onChange={(day) => day !== null && setTo(day)}
        />
      </Group>
      {isGood ? (
        <QueryView query={query}>{(answer) => <TrialAnswer trial={answer} />}</QueryView>
      ) : (
        <Text size="sm">{trial.fix}</Text>
      )}
    </section>
  )
}

function TrialAnswer({ trial }: { readonly trial: Trial }) {
  const m = useMessages()
  const format = useFormat()
  const { trial: words } = m.plans
  const columns = useMemo(() => trialColumns(m, trial.currency), [m, trial.currency])
  if (trial.sales === 0) return <Text size="sm">{words.none}</Text>
  const money = (minor: number) => format.money(minor, trial.currency, { cents: 'auto' })
  const difference = trial.wouldPayMinor - trial.paysMinor
  const compared =
    difference === 0 ? words.same : (difference > 0 ? words.more : words.less)(money(Math.abs(difference)))
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        <Private>
          {words.would(money(trial.wouldPayMinor))} {words.onSales(trial.sales, money(trial.volumeMinor))}
        </Private>
      </Text>
      <Text size="sm">
        <Private>
          {words.now(money(trial.paysMinor))} {compared}
        </Private>
      </Text>
      {trial.periodsMinor === 0 ? null : <Text size="sm">{words.periods(money(trial.periodsMinor))}</Text>}
      {trial.unreckoned === 0 ? null : <Text size="sm">{words.unreckoned(trial.unreckoned)}</Text>}
      <div className="kb-trial">
        <DataTable label={words.title} rows={trial.rows} columns={columns} rowKey={(row) => row.saleId} />
      </div>
    </Stack>
  )
}

function trialColumns(m: AllMessages, currency: string): readonly Column<TrialRow>[] {
  const { columns } = m.plans.trial
  return [
    {
      id: 'sale',
      header: columns.sale,
      width: '2fr',
      cell: (row) => <Private>{row.title}</Private>,
      sortValue: (row) => row.title,
    },
    {
      id: 'client',
      header: columns.client,
      width: '1fr',
      hideBelow: 520,
      cell: (row) => <NameText name={row.clientName} />,
      sortValue: (row) => row.clientName,
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 104,
      align: 'end',
      cell: (row) => <MoneyText minor={row.amountMinor} currency={row.currency} cents="never" />,
      sortValue: (row) => row.amountMinor,
    },
    {
      id: 'would',
      header: columns.would,
      width: 96,
      align: 'end',
      cell: (row) => <MoneyText minor={row.wouldPayMinor} currency={currency} cents="never" />,
      sortValue: (row) => row.wouldPayMinor,
    },
    {
      id: 'now',
      header: columns.now,
      width: 96,
      align: 'end',
      cell: (row) => <MoneyText minor={row.paysMinor} currency={currency} cents="never" />,
      sortValue: (row) => row.paysMinor,
    },
  ]
}
