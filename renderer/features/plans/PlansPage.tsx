import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { IconPercentage } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { planSentences } from '../../../shared/i18n/plan-text.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { FxRates } from './FxRates.tsx'
import './plans.css'

/** What each company pays, as sentences. */
export function PlansPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const query = useBookQuery('plans.list', {})
  const add = () => go('/money/plans/new')
  return (
    <Page title={m.plans.title} mainAction={{ label: m.plans.new, perform: add }}>
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={IconPercentage}
              title={m.plans.empty.title}
              text={m.plans.empty.text}
              action={<Button onClick={add}>{m.plans.new}</Button>}
            />
          ) : (
            <ul className="kb-lines kb-plans" aria-label={m.plans.label}>
              {rows.map((row) => (
                <li key={row.plan.id}>
                  <PlanLine row={row} onOpen={() => go(`/money/plans/${row.plan.id}`)} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <FxRates />
    </Page>
  )
}

function PlanLine({ row, onOpen }: { readonly row: PlanRow; readonly onOpen: () => void }) {
  const m = useMessages()
  const format = useFormat()
  const current = row.versions.find((v) => v.id === row.currentId) ?? row.versions.at(-1)
  const sentences = current === undefined ? [] : planSentences(current.terms, row.currency, m, format)
  const { earnedThisYearMinor, currency } = row
  return (
    <UnstyledButton className="kb-plan" onClick={onOpen}>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text fw={600}>
          <Private>{row.plan.name}</Private>
        </Text>
        <Text size="sm" className="kb-money">
          <Private>
            {m.plans.thisYear(format.money(earnedThisYearMinor, currency, { cents: 'never' }))}
          </Private>
        </Text>
      </Group>
      <Text size="sm">
        <Private>{sentences.join(' ')}</Private>
      </Text>
      <Text size="sm" c="dimmed">
        {format.sentence([
          row.companyName ?? m.plans.anyCompany,
          current === undefined ? '' : m.plans.from(format.day(current.validFrom)),
          row.plan.isOverlay ? m.plans.words.overlay : '',
        ])}
      </Text>
    </UnstyledButton>
  )
}
