import { ActionIcon, Button, Group, Menu, SegmentedControl, Text, Tooltip } from '@mantine/core'
import {
  IconBolt,
  IconCalendarShare,
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconDots,
  IconKeyboard,
  IconLayoutGrid,
  IconPrinter,
  IconSparkles,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { addDays } from '../../../shared/base/local-date.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Week } from './use-week.ts'
import type { WeekVerb } from './week-tools.ts'
import { type WeekView, weekAddress } from './week-view.ts'

type Props = {
  readonly week: Week
  readonly view: WeekView
  readonly onView: (view: WeekView) => void
  readonly onVerb: (verb: WeekVerb) => void
}

/** Which week is shown and how, and the visit that came up unplanned. */
export function WeekToolbar({ week, view, onView, onVerb }: Props) {
  const m = useMessages()
  const format = useFormat()
  return (
    <>
      <Weeks week={week} view={view} />
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
        <Button
          variant="default"
          leftSection={<IconBolt size={16} aria-hidden />}
          onClick={() => onVerb('offPlan')}
        >
          {m.planner.offPlan}
        </Button>
        <More onVerb={onVerb} />
        <SegmentedControl
          aria-label={m.planner.view.label}
          value={view}
          onChange={(next) => onView(next as WeekView)}
          data={[
            { value: 'week', label: m.planner.view.week },
            { value: 'list', label: m.planner.view.list },
            { value: 'review', label: m.planner.view.review },
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

function Weeks({ week, view }: Pick<Props, 'week' | 'view'>) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <Group gap={4}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={m.planner.previous}
        onClick={() => go(weekAddress(addDays(week.from, -7), view))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => go(weekAddress(null, view))}>
        {m.planner.today}
      </Button>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={m.planner.following}
        onClick={() => go(weekAddress(addDays(week.from, 7), view))}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

/** What is done with a week now and then. */
function More({ onVerb }: Pick<Props, 'onVerb'>) {
  const m = useMessages()
  const verbs = [
    { verb: 'quick', icon: IconKeyboard },
    { verb: 'copy', icon: IconCopy },
    { verb: 'templates', icon: IconLayoutGrid },
    { verb: 'printWeek', icon: IconPrinter },
    { verb: 'printDay', icon: IconPrinter },
  ] as const
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={m.week.more}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {verbs.map(({ verb, icon: IconOf }) => (
          <Menu.Item key={verb} leftSection={<IconOf size={16} aria-hidden />} onClick={() => onVerb(verb)}>
            {m.week.verbs[verb]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
