import { useEffect, useState } from 'react'
import { useParams, useSearchParams } from 'wouter'
import { addDays, isLocalDate } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { DayLoads, MoveSomething } from './DayLoads.tsx'
import { hourFrom } from './move-visit.ts'
import { useOffPlan } from './off-plan.ts'
import { Pool } from './Pool.tsx'
import { SuggestBar } from './SuggestBar.tsx'
import { usePool } from './use-pool.ts'
import { usePrint } from './use-print.ts'
import { useSuggestion } from './use-suggestion.ts'
import { useWeek, type Week } from './use-week.ts'
import { VisitDialog } from './VisitDialog.tsx'
import type { VisitStart } from './visit-values.ts'
import { WayDialog } from './WayDialog.tsx'
import { WeekCalendar } from './WeekCalendar.tsx'
import { WeekList } from './WeekList.tsx'
import { WeekReviewView } from './WeekReviewView.tsx'
import { WeekToolbar } from './WeekToolbar.tsx'
import { WeekTools } from './WeekTools.tsx'
import { useVerbFromAddress, type WeekTool, type WeekVerb } from './week-tools.ts'
import { useWeekView } from './week-view.ts'
import './planner.css'
import './suggest.css'

/** What is being edited: a contact, the beginning of a new one, or a way. */
type Open = { readonly visitId: string } | { readonly start: VisitStart } | { readonly leg: Leg }

/** The week: what is planned when, how to get there, and what else wants a place in it. */
export function WeekPage() {
  const m = useMessages()
  const { today } = useClock()
  const { dayStart } = useBookSettings()
  const params = useParams<{ day?: string }>()
  const day = params.day !== undefined && isLocalDate(params.day) ? params.day : today
  const week = useWeek(day)
  const pool = usePool(week)
  const [view, setView] = useWeekView()
  const [open, setOpen] = useState<Open | null>(null)
  useOpenFromAddress(week, setOpen)
  const newDay = today >= week.from && today <= week.to ? today : week.from
  const add = (start: Partial<VisitStart> = {}) =>
    setOpen({ start: { clientId: null, ...hourFrom(newDay, dayStart + 60), ...start } })
  const suggestion = useSuggestion(week)
  const [tool, setTool] = useState<WeekTool | null>(null)
  const offPlan = useOffPlan(add)
  const print = usePrint(week)
  const perform = (verb: WeekVerb) => {
    if (verb === 'offPlan') return offPlan()
    if (verb === 'printWeek' || verb === 'printDay') return print(verb)
    if (verb !== 'suggest') return setTool(verb)
    setView('week')
    suggestion.start()
  }
  useVerbFromAddress(perform, week.query.data !== undefined)
  const show = (visit: VisitRow) => setOpen({ visitId: visit.id })
  return (
    <Page
      title={m.planner.title}
      layout="fill"
      mainAction={{ label: m.planner.new, perform: () => add() }}
      toolbar={<WeekToolbar week={week} view={view} onView={setView} onVerb={perform} />}
    >
      <QueryView query={week.query}>
        {() =>
          view === 'review' ? (
            <WeekReviewView from={week.from} to={week.to} onWeek={() => setView('week')} />
          ) : (
            <div className="kb-week">
              <div className="kb-week-main">
                <SuggestBar suggestion={suggestion} />
                <MoveSomething week={week} />
                {view === 'list' ? (
                  <WeekList visits={week.visits} onOpen={show} />
                ) : (
                  <>
                    <DayLoads loads={week.loads} />
                    <WeekCalendar
                      week={week}
                      onOpen={show}
                      onAdd={add}
                      onDropEntry={pool.dropAt}
                      onWay={(leg) => setOpen({ leg })}
                      suggestion={suggestion}
                    />
                  </>
                )}
              </div>
              <Pool query={pool.query} onPlan={(item) => add(pool.startOf(item))} onGap={pool.toGap} />
            </div>
          )
        }
      </QueryView>
      <Dialogs open={open} week={week} setOpen={setOpen} />
      <WeekTools
        tool={tool}
        week={week}
        onClose={() => setTool(null)}
        onForm={(start) => {
          setTool(null)
          setOpen({ start })
        }}
      />
    </Page>
  )
}

type DialogsProps = {
  readonly open: Open | null
  readonly week: Week
  readonly setOpen: (open: Open | null) => void
}

function Dialogs({ open, week, setOpen }: DialogsProps) {
  const close = () => setOpen(null)
  if (open === null) return null
  if ('leg' in open) return <WayDialog leg={open.leg} visits={week.visits} onClose={close} />
  const visit = 'visitId' in open ? week.visits.find(({ id }) => id === open.visitId) : null
  if (visit === undefined) return null
  return (
    <VisitDialog
      key={visit?.id ?? 'new'}
      visit={visit}
      start={'start' in open ? open.start : null}
      others={week.visits}
      onClose={close}
      onKept={(visitId) => setOpen({ visitId })}
    />
  )
}

/** An address may name a contact to open or a client to plan for; it is taken once. */
function useOpenFromAddress(week: Week, setOpen: (open: Open) => void): void {
  const [search, setSearch] = useSearchParams()
  const { today } = useClock()
  const { dayStart } = useBookSettings()
  const visitId = search.get('visit')
  const clientId = search.get('client')
  useEffect(() => {
    if (visitId === null && clientId === null) return
    const visit = week.visits.find((v) => v.id === visitId)
    if (visitId !== null && visit === undefined) return
    if (visit !== undefined) setOpen({ visitId: visit.id })
    else if (clientId !== null)
      setOpen({ start: { clientId, ...hourFrom(addDays(today, 1), dayStart + 60) } })
    setSearch({}, { replace: true })
  }, [visitId, clientId, week.visits, today, dayStart, setOpen, setSearch])
}
