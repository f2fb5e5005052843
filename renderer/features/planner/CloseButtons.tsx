import { Button, Group, Menu } from '@mantine/core'
import {
  IconArrowForwardUp,
  IconBan,
  IconCheck,
  IconFileDescription,
  IconHeartHandshake,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { daysOn } from './move-visit.ts'

type Props = { readonly visit: VisitRow; readonly onClose: () => void }

const later = [1, 7, 14] as const

/** The second tap: it took place, informally, was put off, or not; and the way to its brief. */
export function CloseButtons({ visit, onClose }: Props) {
  const m = useMessages()
  const words = m.planner.close
  const { today } = useClock()
  const [, go] = useLocation()
  const close = useCommand('planner.close', { undo: true, done: () => words.closed })
  const end = async (state: 'done' | 'cancelled', kind?: 'informal') => {
    const input = kind === undefined ? { id: visit.id, state } : { id: visit.id, state, kind }
    if ((await close.run(input)).ok) onClose()
  }
  const hasBegun = datePart(visit.startsAt) <= today
  return (
    <Group gap="xs" mb="md" role="group" aria-label={words.label}>
      {hasBegun ? (
        <>
          <Button
            size="compact-md"
            variant="light"
            color="teal"
            leftSection={<IconCheck size={16} aria-hidden />}
            onClick={() => void end('done')}
          >
            {words.done}
          </Button>
          {visit.kind === 'informal' || visit.clientId === null ? null : (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconHeartHandshake size={16} aria-hidden />}
              onClick={() => void end('done', 'informal')}
            >
              {words.informal}
            </Button>
          )}
        </>
      ) : null}
      <PutOff visit={visit} onClose={onClose} />
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconBan size={16} aria-hidden />}
        onClick={() => void end('cancelled')}
      >
        {words.cancelled}
      </Button>
      {visit.clientId === null ? null : (
        <Button
          ms="auto"
          size="compact-md"
          variant="subtle"
          leftSection={<IconFileDescription size={16} aria-hidden />}
          onClick={() => go(`/week/brief/${visit.id}`)}
        >
          {words.brief}
        </Button>
      )}
    </Group>
  )
}

function PutOff({ visit, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.planner.close
  const putOff = useCommand('planner.putOff', { undo: true, done: () => words.putOff })
  const run = async (startsAt: string | null) => {
    if ((await putOff.run({ id: visit.id, startsAt })).ok) onClose()
  }
  return (
    <Menu withinPortal>
      <Menu.Target>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconArrowForwardUp size={16} aria-hidden />}
        >
          {words.moved}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {later.map((days) => {
          const { startsAt } = daysOn(visit, days)
          return (
            <Menu.Item key={days} onClick={() => void run(startsAt)}>
              {words.to(`${format.dayOfWeek(datePart(startsAt))} ${format.time(startsAt)}`)}
            </Menu.Item>
          )
        })}
        <Menu.Item onClick={() => void run(null)}>{words.toPool}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
