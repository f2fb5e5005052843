import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { OpeningHours } from '../../../shared/domain/planner/types.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { TimeField } from '../../ui/TimeField.tsx'

type Props = {
  readonly value: readonly OpeningHours[]
  readonly onChange: (value: readonly OpeningHours[]) => void
}

const lastWorkday = 5
const most = 28

/** The next hours are those of the last line a day later: five presses make a working week. */
function following(hours: readonly OpeningHours[]): OpeningHours {
  const last = hours.at(-1)
  if (last === undefined) return { weekday: 1, from: 9 * 60, to: 17 * 60 }
  return { ...last, weekday: (last.weekday % lastWorkday) + 1 }
}

/** When a client receives, a line for each stretch of a weekday; none: always. */
export function OpeningFields({ value, onChange }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.week.clientPlan
  // 2024 began on a Monday.
  const weekdays = Array.from({ length: 7 }, (_, i) => ({
    value: String(i + 1),
    label: format.weekday(`2024-01-0${i + 1}`),
  }))
  const change = (place: number, patch: Partial<OpeningHours>) =>
    onChange(value.map((hours, i) => (i === place ? { ...hours, ...patch } : hours)))
  return (
    <Stack gap="xs" role="group" aria-label={words.opening}>
      <Text size="sm" fw={500}>
        {words.opening}
      </Text>
      {value.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.always}
        </Text>
      ) : null}
      {value.map((hours, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
        <Group key={i} gap="xs" wrap="nowrap">
          <Select
            w={160}
            aria-label={words.weekday(i + 1)}
            data={weekdays}
            allowDeselect={false}
            value={String(hours.weekday)}
            onChange={(weekday) => change(i, { weekday: Number(weekday ?? 1) })}
          />
          <TimeField
            w={90}
            aria-label={words.from(i + 1)}
            value={hours.from}
            onChange={(from) => change(i, { from })}
          />
          <TimeField
            w={90}
            aria-label={words.to(i + 1)}
            value={hours.to}
            onChange={(to) => change(i, { to })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.removeHours(i + 1)}
            onClick={() => onChange(value.filter((_, place) => place !== i))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={value.length >= most}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, following(value)])}
        >
          {words.addHours}
        </Button>
      </div>
    </Stack>
  )
}
