import { ActionIcon, Button, Group, SegmentedControl, Text, Tooltip } from '@mantine/core'
import {
  IconBolt,
  IconCalendarShare,
  IconChevronLeft,
  IconChevronRight,
  IconSparkles,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { addDays, addMinutes, datePart } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Week } from './use-week.ts'
import type { VisitStart } from './visit-values.ts'
import type { WeekVerb } from './week-tools.ts'

type Props = {
  readonly week: Week
  readonly view: 'week' | 'list'
  readonly onView: (view: 'week' | 'list') => void
  readonly onAdd: (start: Partial<VisitStart>) => void
  readonly onVerb: (verb: WeekVerb) => void
}

/** Which week is shown and how, and the visit that came up unplanned. */
export function WeekToolbar({ week, view, onView, onAdd, onVerb }: Props) {
  const m = useMessages()
  const format = useFormat()
  return (
    <>
      <Weeks week={week} />
      <Text fw={600} role="status">
        {format.dayRange(week.from, week.to)}
      </Text>
      <Group gap="xs" ms="auto">
        <OtherCalendars week={week} />
        <Button
          variant="default"
          leftSection={<IconSparkles size={16} aria-hidden />}
          onClick={() => onVerb('suggest')}
        >
          {m.week.verbs.suggest}
        </Button>
        <OffPlan onAdd={onAdd} />
        <SegmentedControl
          aria-label={m.planner.view.label}
          value={view}
          onChange={(next) => onView(next as 'week' | 'list')}
          data={[
            { value: 'week', label: m.planner.view.week },
            { value: 'list', label: m.planner.view.list },
          ]}
        />
      </Group>
    </>
  )
}

function OtherCalendars({ week }: Pick<Props, 'week'>) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <Tooltip label={m.calendars.title}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={m.calendars.title}
        onClick={() => go(`/calendars?from=${week.from}&to=${week.to}`)}
      >
        <IconCalendarShare size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function Weeks({ week }: { readonly week: Week }) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
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
  )
}

const quarterMs = 15 * 60_000

/** A visit nobody planned is as good as any (K-30): it has just ended, and how it went is asked next. */
function OffPlan({ onAdd }: Pick<Props, 'onAdd'>) {
  const m = useMessages()
  const clock = useBookQuery('settings.clock', {})
  return (
    <Button
      variant="default"
      leftSection={<IconBolt size={16} aria-hidden />}
      onClick={() => {
        if (clock.data === undefined) return
        const ms = Math.floor(Date.parse(clock.data.now) / quarterMs) * quarterMs
        const endsAt = wallIn(clock.data.zone, ms)
        const began = addMinutes(endsAt, -60)
        const startsAt = datePart(began) === datePart(endsAt) ? began : `${datePart(endsAt)}T00:00`
        onAdd({ startsAt, endsAt, isOffPlan: true })
      }}
    >
      {m.planner.offPlan}
    </Button>
  )
}
