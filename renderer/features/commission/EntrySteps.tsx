import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { EntryRow } from '../../../shared/contract/commission.ts'
import { stepTexts } from '../../../shared/i18n/step-text.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** Where an amount comes from, step by step. */
export function EntrySteps({ entry }: { readonly entry: EntryRow }) {
  const m = useMessages()
  const format = useFormat()
  const print = useCommand('commission.savePdf', {
    done: ({ path }) => (path === null ? null : m.commission.printed),
  })
  return (
    <Stack gap={4} mt="lg">
      <Group justify="space-between">
        <Title order={3} size="h4">
          {m.commission.why}
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size={14} aria-hidden />}
          loading={print.pending}
          onClick={() => void print.run({ ids: [entry.id] })}
        >
          {m.commission.print}
        </Button>
      </Group>
      <ol className="kb-steps">
        {stepTexts(entry, m, format).map((line) => (
          <li key={line}>
            <Text size="sm" span>
              <Private>{line}</Private>
            </Text>
          </li>
        ))}
      </ol>
    </Stack>
  )
}
