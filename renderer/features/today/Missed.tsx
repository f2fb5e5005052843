import { Alert, Anchor, Button, Group, Stack } from '@mantine/core'
import { IconBellOff } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { datePart } from '../../../shared/base/local-date.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'

/** Contacts that came up while the program did not run, until the user has seen them. */
export function Missed() {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const query = useBookQuery('planner.missed', {})
  const seen = useCommand('planner.reminded')
  const missed = query.data ?? []
  if (missed.length === 0) return null
  return (
    <Alert
      variant="light"
      color="yellow"
      icon={<IconBellOff size={18} aria-hidden />}
      title={m.today.missed.title}
      role="region"
      aria-label={m.today.missed.title}
    >
      <Stack gap={4}>
        {missed.map(({ key, visitId, who, startsAt }) => (
          <Anchor
            key={key}
            component="button"
            ta="start"
            onClick={() => go(`/week/${datePart(startsAt)}?visit=${visitId}`)}
          >
            {`${format.dayOfWeek(datePart(startsAt))}, ${format.time(startsAt)} · `}
            <NameText name={who} />
          </Anchor>
        ))}
      </Stack>
      <Group mt="sm">
        <Button
          size="compact-sm"
          variant="default"
          loading={seen.pending}
          onClick={() => void seen.run({ keys: missed.map(({ key }) => key) })}
        >
          {m.today.missed.seen}
        </Button>
      </Group>
    </Alert>
  )
}
