import { UnstyledButton } from '@mantine/core'
import { useLocation } from 'wouter'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { TodayOverview } from '../../../shared/contract/today.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TodaySection } from './TodaySection.tsx'

/** Today's contacts, and past ones nobody has closed. */
export function VisitLists({ overview }: { readonly overview: TodayOverview }) {
  const m = useMessages()
  return (
    <>
      <TodaySection
        title={m.today.visits}
        items={overview.visits}
        itemKey={(visit) => visit.id}
        empty={m.today.noVisits}
        line={(visit) => <VisitLine visit={visit} isToday />}
      />
      <TodaySection
        title={m.today.unclosed}
        hint={m.today.unclosedHint}
        items={overview.unclosed}
        itemKey={(visit) => visit.id}
        line={(visit) => <VisitLine visit={visit} isToday={false} />}
      />
    </>
  )
}

function VisitLine({ visit, isToday }: { readonly visit: VisitRow; readonly isToday: boolean }) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const day = visit.startsAt.slice(0, 10)
  return (
    <UnstyledButton className="kb-line" onClick={() => go(`/week/${day}?visit=${visit.id}`)}>
      <span className="kb-line-main">
        <span className="kb-quiet kb-number-text">
          {isToday ? (
            `${format.time(visit.startsAt)}–${format.time(visit.endsAt)}`
          ) : (
            <DateText date={day} as="week" />
          )}
        </span>{' '}
        {visit.clientName === null ? visit.title : <NameText name={visit.clientName} />}
        {visit.clientName === null || visit.title === '' ? null : (
          <span className="kb-quiet">{` · ${visit.title}`}</span>
        )}
      </span>
      <span className="kb-line-side kb-quiet">
        {visit.state === 'done' ? (
          <StatusMark status="done">{m.planner.states.done}</StatusMark>
        ) : (
          format.sentence([m.planner.kinds[visit.kind], visit.place])
        )}
      </span>
    </UnstyledButton>
  )
}
