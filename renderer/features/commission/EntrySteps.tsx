import { Stack, Text, Title } from '@mantine/core'
import type { EntryRow } from '../../../shared/contract/commission.ts'
import { stepTexts } from '../../../shared/i18n/step-text.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** Where an amount comes from, step by step. */
export function EntrySteps({ entry }: { readonly entry: EntryRow }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Stack gap={4} mt="lg">
      <Title order={3} size="h4">
        {m.commission.why}
      </Title>
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
