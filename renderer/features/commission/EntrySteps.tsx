import { Stack, Text, Title } from '@mantine/core'
import type { EntryRow } from '../../../shared/contract/commission.ts'
import type { AccrualStep } from '../../../shared/domain/commission/accrue.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** Where an amount comes from, step by step. */
export function EntrySteps({ entry }: { readonly entry: EntryRow }) {
  const m = useMessages()
  const format = useFormat()
  const steps = entry.steps as readonly AccrualStep[]
  const words = m.commission.steps
  const origin = entry.source === 'imported' ? words.imported : words.typed
  const lines = steps.length === 0 ? [origin] : steps.map((step) => stepText(step, entry.currency, m, format))
  return (
    <Stack gap={4} mt="lg">
      <Title order={3} size="h4">
        {m.commission.why}
      </Title>
      <ol className="kb-steps">
        {lines.map((line) => (
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

/** One step of the reckoning in words. */
export function stepText(step: AccrualStep, currency: string, m: AllMessages, format: Format): string {
  const words = m.commission.steps
  const money = (minor: number) => format.money(minor, currency)
  switch (step.kind) {
    case 'amount':
      return words.amount(money(step.minor))
    case 'margin':
      return words.margin(money(step.amountMinor), money(step.costMinor), money(step.minor))
    case 'rate':
      return words.rate(step.rule, format.percent(step.ratePpm), money(step.minor))
    case 'earned':
      return step.on === null
        ? words.notEarned(m.commission.events[step.at])
        : words.earned(m.commission.events[step.at], format.day(step.on))
    case 'payout':
      return step.on === null
        ? words.payoutOpen(format.number(step.days))
        : words.payout(format.number(step.days), format.day(step.on))
  }
}
