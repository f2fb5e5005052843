import { Button, Menu, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { datePart, minutesBetween } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { DayLoad } from '../../../shared/domain/planner/day-load.ts'
import { firstGap } from '../../../shared/domain/planner/gaps.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Times } from './move-visit.ts'
import type { Week } from './use-week.ts'

const hours = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Planned hours of each day against what the day has, above its column. */
export function DayLoads({ loads }: { readonly loads: readonly DayLoad[] }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <ul className="kb-loads" aria-label={m.planner.load.label}>
      {loads.map((load) => (
        <li key={load.day} data-state={load.state}>
          {load.plannedMinutes === 0 ? null : (
            <>
              {load.state === 'over' ? <IconAlertTriangle size={12} aria-hidden /> : null}
              <span
                role="img"
                aria-label={m.planner.load.of(
                  format.duration(load.plannedMinutes),
                  format.duration(load.dayMinutes),
                )}
              >
                {hours(load.plannedMinutes)} / {hours(load.dayMinutes)}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A gentle word where a day has more than it holds: which contact could go where. */
export function MoveSomething({ week }: { readonly week: Week }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const settings = useBookSettings()
  const words = m.planner.load
  const full = week.loads.find((load) => load.state === 'over' && load.day >= today)
  if (full === undefined) return null
  const offers = offersFor(week, full.day, today, settings)
  return (
    <div className="kb-move-something" role="status">
      <IconAlertTriangle size={14} aria-hidden />
      <Text size="sm">
        {words.over(
          format.weekday(full.day),
          format.duration(full.plannedMinutes),
          format.duration(full.dayMinutes),
        )}
      </Text>
      {offers.length === 0 ? null : (
        <Menu withinPortal>
          <Menu.Target>
            <Button size="compact-sm" variant="subtle">
              {words.move}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offers.map(({ visit, times }) => (
              <Menu.Item key={visit.id} onClick={() => week.move(visit, times)}>
                {words.offer(
                  visit.clientName ?? visit.title,
                  `${format.dayOfWeek(datePart(times.startsAt))} ${format.time(times.startsAt)}`,
                )}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}

type Settings = ReturnType<typeof useBookSettings>
const offered = 5

/** What of a day could go to the lightest other days, key clients last. */
function offersFor(
  week: Week,
  day: string,
  today: string,
  settings: Settings,
): readonly { readonly visit: VisitRow; readonly times: Times }[] {
  const days = [...week.loads]
    .filter((load) => load.day >= today && load.day !== day && load.state === 'light')
    .sort((a, b) => a.plannedMinutes - b.plannedMinutes)
    .map((load) => load.day)
  return week.visits
    .filter((visit) => datePart(visit.startsAt) === day && visit.state === 'planned')
    .sort((a, b) => Number(a.isKey) - Number(b.isKey))
    .flatMap((visit) => {
      const isCall = visit.kind === 'call' || visit.kind === 'video'
      const times = firstGap({
        visits: week.visits,
        minutes: minutesBetween(visit.startsAt, visit.endsAt),
        isCall,
        wayMinutes: isCall ? 0 : settings.travelMinutes,
        notBefore: `${today}T00:00`,
        days,
        dayStart: settings.dayStart,
        dayEnd: settings.dayEnd,
        opening: visit.opening,
      })
      return times === null ? [] : [{ visit, times }]
    })
    .slice(0, offered)
}
