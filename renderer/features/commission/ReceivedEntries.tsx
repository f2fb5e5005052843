import { Button, Text, UnstyledButton } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MonthHistory, MonthSum } from '../../../shared/contract/commission.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { EntriesTable } from './EntriesTable.tsx'

/** What came, month by month; the chosen month's entries beside it. */
type Props = { readonly companyId: string | null }

export function ReceivedEntries({ companyId }: Props) {
  const query = useBookQuery('commission.months', {})
  return (
    <QueryView query={query}>{(history) => <Months history={history} companyId={companyId} />}</QueryView>
  )
}

function Months({ history, companyId }: Props & { readonly history: MonthHistory }) {
  const m = useMessages()
  const [, go] = useLocation()
  const newest = [...history.months].reverse()
  const [chosen, setChosen] = useState<string | null>(null)
  const month = chosen ?? newest.find((row) => row.entries > 0)?.month ?? newest[0]?.month ?? null
  const { emptyHistory } = m.commission
  if (month === null)
    return (
      <EmptyState
        icon={IconCoins}
        title={emptyHistory.title}
        text={emptyHistory.text}
        action={<Button onClick={() => go('/import')}>{m.commission.import}</Button>}
      />
    )
  return (
    <div className="kb-months">
      <ul className="kb-lines kb-months-list" aria-label={m.commission.month}>
        {newest.map((row) => (
          <li key={row.month}>
            <MonthLine
              row={row}
              currency={history.currency}
              isChosen={row.month === month}
              onChoose={() => setChosen(row.month)}
            />
          </li>
        ))}
        {history.otherCurrencies.map((other) => (
          <li key={other.currency}>
            <OtherCurrency currency={other.currency} minor={other.minor} />
          </li>
        ))}
      </ul>
      <div className="kb-months-entries">
        <EntriesTable
          month={month}
          companyId={companyId}
          empty={<EmptyState title={m.commission.emptyMonth} />}
        />
      </div>
    </div>
  )
}

type LineProps = {
  readonly row: MonthSum
  readonly currency: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function MonthLine({ row, currency, isChosen, onChoose }: LineProps) {
  const m = useMessages()
  const format = useFormat()
  return (
    <UnstyledButton
      className="kb-line"
      aria-pressed={isChosen}
      data-chosen={isChosen || undefined}
      onClick={onChoose}
    >
      <span className="kb-line-main">
        {format.monthYear(row.month)}{' '}
        {row.season === 'usual' ? null : (
          <StatusMark status={row.season}>{m.forecast.seasons[row.season]}</StatusMark>
        )}
      </span>
      <span className="kb-line-side">
        <MoneyText minor={row.receivedMinor} currency={currency} cents="never" />
      </span>
    </UnstyledButton>
  )
}

function OtherCurrency({ currency, minor }: { readonly currency: string; readonly minor: number }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Text size="sm" c="dimmed" p={4}>
      <Private>{m.commission.other(format.money(minor, currency))}</Private>
    </Text>
  )
}
