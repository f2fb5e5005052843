import { ActionIcon, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type FactTopic, factTopics } from '../../../shared/domain/dossier/types.ts'
import { useMessages } from '../../ui/language.tsx'

export type Learnt = { readonly topic: FactTopic; readonly text: string }

type Props = { readonly value: readonly Learnt[]; readonly onChange: (value: readonly Learnt[]) => void }

/** What was learnt at the contact, a line for each fact of the dossier. */
export function LearntFields({ value, onChange }: Props) {
  const m = useMessages()
  const words = m.planner.finish
  const change = (at: number, patch: Partial<Learnt>) =>
    onChange(value.map((line, i) => (i === at ? { ...line, ...patch } : line)))
  const topics = factTopics.map((topic) => ({ value: topic, label: m.dossier.topics[topic] }))
  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {words.learnt}
      </Text>
      {value.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
        <Group key={at} gap="xs" wrap="nowrap" align="flex-start">
          <Select
            w={160}
            aria-label={words.topic(at + 1)}
            data={topics}
            value={line.topic}
            onChange={(topic) => change(at, { topic: (topic ?? 'observation') as FactTopic })}
          />
          <Textarea
            flex={1}
            autosize
            aria-label={words.fact(at + 1)}
            maxLength={20000}
            value={line.text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={words.remove(at + 1)}
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
        onClick={() => onChange([...value, { topic: 'needs', text: '' }])}
      >
        {words.addFact}
      </Button>
    </Stack>
  )
}
