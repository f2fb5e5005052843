import { NumberInput, Progress, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { PeriodProgress, TargetPlan } from '../../../shared/domain/targets/progress.ts'
import { isCount } from '../../../shared/domain/targets/target-of.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = { readonly plan: TargetPlan; readonly currency: string }

/** Months with their quarters below them; the plan is typed in its row and kept when the field is left. */
export function TargetTable({ plan, currency }: Props) {
  const m = useMessages()
  const { columns } = m.targets
  return (
    <Table className="kb-targets" aria-label={m.targets.label} verticalSpacing={4} horizontalSpacing={12}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.period}</Table.Th>
          <Table.Th ta="end">{columns.target}</Table.Th>
          <Table.Th ta="end">{columns.done}</Table.Th>
          <Table.Th>{columns.share}</Table.Th>
          <Table.Th>{columns.rate}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.periods.map((progress) => (
          <Row key={progress.period} progress={progress} plan={plan} currency={currency} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

type RowProps = Props & { readonly progress: PeriodProgress }

function Row({ progress, plan, currency }: RowProps) {
  const m = useMessages()
  const format = useFormat()
  const { period, done, state, attainmentPpm } = progress
  const isQuarter = period[5] === 'Q'
  const name = isQuarter ? m.targets.quarter(period.slice(6)) : format.monthName(period)
  return (
    <Table.Tr data-quarter={isQuarter || undefined} data-running={state === 'running' || undefined}>
      <Table.Td>{name}</Table.Td>
      <Table.Td ta="end">
        <TargetField
          key={`${progress.period} ${progress.target}`}
          progress={progress}
          plan={plan}
          currency={currency}
          label={m.targets.setTarget(name)}
        />
      </Table.Td>
      <Table.Td ta="end">
        {state === 'ahead' && done === 0 ? (
          '—'
        ) : isCount(plan.measure) ? (
          format.number(done)
        ) : (
          <MoneyText minor={done} currency={currency} cents="never" />
        )}
      </Table.Td>
      <Table.Td>
        {attainmentPpm === null || state === 'ahead' ? null : (
          <div className="kb-target-share">
            <Progress
              value={Math.min(100, attainmentPpm / 10_000)}
              aria-label={`${name}: ${m.targets.columns.share}`}
            />
            <span className="kb-number-text">{format.percent(attainmentPpm, 0)}</span>
          </div>
        )}
      </Table.Td>
      <Table.Td>
        <RunRate progress={progress} plan={plan} currency={currency} />
      </Table.Td>
    </Table.Tr>
  )
}

function RunRate({ progress, plan, currency }: RowProps) {
  const m = useMessages()
  const format = useFormat()
  const { runRate, target, done } = progress
  if (runRate === null || target === null) return null
  if (done >= target) return <StatusMark status="done">{m.targets.reached}</StatusMark>
  const size = (value: number) =>
    isCount(plan.measure) ? format.number(value) : format.money(value, currency, { cents: 'never' })
  const words = runRate.each === 'week' ? m.targets.needWeek : m.targets.needMonth
  return <Text size="sm">{words(size(runRate.needed), size(runRate.soFar))}</Text>
}

type FieldProps = RowProps & { readonly label: string }

/** The plan of a period; emptied, the target is taken away. */
function TargetField({ progress, plan, currency, label }: FieldProps) {
  const m = useMessages()
  const { isOwn, target, period } = progress
  const [value, setValue] = useState(isOwn ? target : null)
  const save = useCommand('targets.save', { done: () => m.targets.saved, undo: true })
  const keep = () => {
    if (value === (isOwn ? target : null)) return
    void save.run({ period, measure: plan.measure, companyId: null, currency, value, note: '' })
  }
  const format = useFormat()
  const summed =
    isOwn || target === null
      ? ''
      : isCount(plan.measure)
        ? format.number(target)
        : format.amount(target, currency, 'auto')
  const title = summed === '' ? undefined : m.targets.fromParts
  if (!isCount(plan.measure))
    return (
      <MoneyField
        aria-label={label}
        title={title}
        size="xs"
        w={176}
        currency={currency}
        placeholder={summed}
        value={value}
        onChange={setValue}
        onBlur={keep}
      />
    )
  return (
    <NumberInput
      aria-label={label}
      title={title}
      size="xs"
      w={176}
      min={0}
      allowDecimal={false}
      placeholder={summed}
      value={value ?? ''}
      onChange={(next) => setValue(typeof next === 'number' ? next : null)}
      onBlur={keep}
    />
  )
}
