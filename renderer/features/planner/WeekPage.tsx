import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation, useParams, useSearchParams } from 'wouter'
import { addDays, isLocalDate } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { DueClients } from './DueClients.tsx'
import { hourFrom } from './move-visit.ts'
import { useWeek, type Week } from './use-week.ts'
import { VisitDialog, type VisitStart } from './VisitDialog.tsx'
import { WeekCalendar } from './WeekCalendar.tsx'
import { WeekList } from './WeekList.tsx'
import './planner.css'

/** What is being edited: a contact, or the beginning of a new one. */
type Open = { readonly visit: VisitRow } | { readonly start: VisitStart }

/** The week: what is planned when, and who should hear from the user. */
export function WeekPage() {
  const m = useMessages()
  const { today } = useClock()
  const { dayStart } = useBookSettings()
  const params = useParams<{ day?: string }>()
  const day = params.day !== undefined && isLocalDate(params.day) ? params.day : today
  const week = useWeek(day)
  const [view, setView] = useState<'week' | 'list'>('week')
  const [open, setOpen] = useState<Open | null>(null)
  useOpenFromAddress(week, setOpen)
  const newDay = today >= week.from && today <= week.to ? today : week.from
  const add = (start: Partial<VisitStart> = {}) =>
    setOpen({ start: { clientId: null, ...hourFrom(newDay, dayStart + 60), ...start } })
  return (
    <Page
      title={m.planner.title}
      layout="fill"
      mainAction={{ label: m.planner.new, perform: () => add() }}
      toolbar={<Toolbar week={week} view={view} onView={setView} />}
    >
      <QueryView query={week.query}>
        {() => (
          <div className="kb-week">
            <div className="kb-week-main">
              {view === 'list' ? (
                <WeekList visits={week.visits} onOpen={(visit) => setOpen({ visit })} />
              ) : (
                <WeekCalendar week={week} onOpen={(visit) => setOpen({ visit })} onAdd={add} />
              )}
            </div>
            <DueClients onPlan={(clientId) => add({ clientId })} />
          </div>
        )}
      </QueryView>
      {open === null ? null : (
        <VisitDialog
          key={'visit' in open ? open.visit.id : 'new'}
          visit={'visit' in open ? open.visit : null}
          start={'start' in open ? open.start : null}
          others={week.visits}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
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
    if (visit !== undefined) setOpen({ visit })
    else if (clientId !== null)
      setOpen({ start: { clientId, ...hourFrom(addDays(today, 1), dayStart + 60) } })
    setSearch({}, { replace: true })
  }, [visitId, clientId, week.visits, today, dayStart, setOpen, setSearch])
}

type ToolbarProps = {
  readonly week: Week
  readonly view: 'week' | 'list'
  readonly onView: (view: 'week' | 'list') => void
}

function Toolbar({ week, view, onView }: ToolbarProps) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  return (
    <>
      <Group gap={4}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={m.planner.previous}
          onClick={() => go(`/week/${addDays(week.from, -7)}`)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => go('/week')}>
          {m.planner.today}
        </Button>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={m.planner.following}
          onClick={() => go(`/week/${addDays(week.from, 7)}`)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Text fw={600} role="status">
        {format.dayRange(week.from, week.to)}
      </Text>
      <SegmentedControl
        ms="auto"
        aria-label={m.planner.view.label}
        value={view}
        onChange={(next) => onView(next as 'week' | 'list')}
        data={[
          { value: 'week', label: m.planner.view.week },
          { value: 'list', label: m.planner.view.list },
        ]}
      />
    </>
  )
}
