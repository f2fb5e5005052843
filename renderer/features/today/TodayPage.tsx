import { Text } from '@mantine/core'
import { useLocation } from 'wouter'
import type { TodayOverview } from '../../../shared/contract/today.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { DueLists } from './DueLists.tsx'
import { Missed } from './Missed.tsx'
import { MoneyToday } from './MoneyToday.tsx'
import { VisitLists } from './VisitLists.tsx'
import { Welcome } from './Welcome.tsx'
import './today.css'

/** What is due now, from all parts of the book, most pressing first. */
export function TodayPage() {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const [, go] = useLocation()
  const query = useBookQuery('today.overview', {})
  return (
    <Page title={m.today.title} mainAction={{ label: m.today.plan, perform: () => go('/week') }}>
      <Text c="dimmed">{format.dayLong(today)}</Text>
      <QueryView query={query}>
        {(overview) => (overview.isEmpty ? <Welcome /> : <Overview overview={overview} />)}
      </QueryView>
    </Page>
  )
}

function Overview({ overview }: { readonly overview: TodayOverview }) {
  return (
    <div className="kb-today">
      <div className="kb-today-main">
        <Missed />
        <VisitLists overview={overview} />
        <DueLists overview={overview} />
      </div>
      <MoneyToday overview={overview} />
    </div>
  )
}
