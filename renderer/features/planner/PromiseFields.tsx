import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { PromiseSide } from '../../../shared/domain/dossier/types.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'

export type NewPromise = { readonly side: PromiseSide; readonly text: string; readonly dueOn: string | null }

type Props = {
  readonly value: readonly NewPromise[]
  readonly onChange: (value: readonly NewPromise[]) => void
}

/** What was promised at the contact, by us or by them. */
export function PromiseFields({ value, onChange }: Props) {
  const m = useMessages()
  const words = m.planner.finish
  const change = (at: number, patch: Partial<NewPromise>) =>
    onChange(value.map((line, i) => (i === at ? { ...line, ...patch } : line)))
  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {words.promises}
      </Text>
      {value.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
        <Group key={at} gap="xs" wrap="nowrap" align="flex-start">
          <Select
            w={160}
            aria-label={words.side(at + 1)}
            data={[
              { value: 'ours', label: words.sides.ours },
              { value: 'theirs', label: words.sides.theirs },
            ]}
            value={line.side}
            onChange={(side) => change(at, { side: (side ?? 'ours') as PromiseSide })}
          />
          <TextInput
            flex={1}
            aria-label={words.promise(at + 1)}
            maxLength={2000}
            value={line.text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <DayField
            w={150}
            aria-label={words.promiseOn(at + 1)}
            value={line.dueOn}
            onChange={(dueOn) => change(at, { dueOn })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={words.removePromise(at + 1)}
            onClick={() => onChange(value.filter((_, i) => i !== at))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...value, { side: 'ours', text: '', dueOn: null }])}
      >
        {words.addPromise}
      </Button>
    </Stack>
  )
}
