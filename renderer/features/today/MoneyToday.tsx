import { Text, Title, UnstyledButton } from '@mantine/core'
import { useLocation } from 'wouter'
import { monthOf } from '../../../shared/base/local-date.ts'
import type { TodayOverview } from '../../../shared/contract/today.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** The month's money in three lines; each opens where it comes from. */
export function MoneyToday({ overview }: { readonly overview: TodayOverview }) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { commissionDue, month } = overview
  // Asked for once the day itself is there: to reckon the forecast of a large book anew takes a moment.
  const outlook = useBookQuery('today.outlook', {}).data
  const expected = outlook?.thisMonth ?? null
  const nextLean = outlook?.nextLean ?? null
  return (
    <aside className="kb-today-money" aria-label={m.today.money}>
      <Title order={2} size="h4">
        {m.today.money}
      </Title>
      <UnstyledButton className="kb-today-sum" onClick={() => go('/money/commissions')}>
        <Text size="sm" c="dimmed">
          {m.today.month(format.month(monthOf(overview.today)))}
        </Text>
        <Text size="xl" fw={600}>
          <MoneyText minor={month.receivedMinor} currency={month.currency} cents="auto" />
        </Text>
        {expected === null ? null : (
          <Text size="sm" c="dimmed">
            <Private>
              {m.today.expected(
                format.money(expected.meanMinor, outlook?.currency ?? month.currency, { cents: 'never' }),
              )}
            </Private>
          </Text>
        )}
      </UnstyledButton>
      <UnstyledButton className="kb-today-sum" onClick={() => go('/money/commissions')}>
        <Text size="sm">
          <Private>
            {commissionDue.entries === 0
              ? m.today.nothingDue
              : m.today.due(format.money(commissionDue.minor, commissionDue.currency), commissionDue.entries)}
          </Private>
        </Text>
      </UnstyledButton>
      {outlook === undefined ? null : <SetAside />}
      {nextLean === null ? null : (
        <UnstyledButton className="kb-today-sum" onClick={() => go('/money/forecast')}>
          <StatusMark status="lean">{m.today.nextLean(format.month(nextLean.month))}</StatusMark>
        </UnstyledButton>
      )}
    </aside>
  )
}

/** In a month above the pay: what to lay by of it. */
function SetAside() {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { data } = useBookQuery('smoothing.view', {})
  if (data === undefined || data.thisMonth.setAsideMinor === 0) return null
  return (
    <UnstyledButton className="kb-today-sum" onClick={() => go('/money/pay')}>
      <Private>
        <StatusMark status="harvest">
          {m.today.setAside(format.money(data.thisMonth.setAsideMinor, data.currency, { cents: 'never' }))}
        </StatusMark>
      </Private>
    </UnstyledButton>
  )
}
