import { Group, Stack } from '@mantine/core'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { Choice } from './Choice.tsx'
import { LimitFields } from './LimitFields.tsx'
import type { TermsProps } from './WhenFields.tsx'

/** Caps and floors, an advance, a base salary. */
export function LimitTerms({ terms, set, currency }: TermsProps) {
  const m = useMessages()
  const { more } = m.plans
  const { draw } = terms
  return (
    <Stack gap="sm">
      <LimitFields
        label={more.invoiceLimit}
        limit={terms.invoiceLimit}
        currency={currency}
        onChange={(invoiceLimit) => set({ invoiceLimit })}
      />
      <LimitFields
        label={more.periodLimit}
        limit={terms.periodLimit}
        currency={currency}
        onChange={(periodLimit) => set({ periodLimit })}
      />
      <Group grow align="flex-end">
        <MoneyField
          label={more.draw}
          currency={currency}
          value={draw?.minor ?? null}
          onChange={(minor) =>
            set({
              draw:
                minor === null || minor === 0
                  ? null
                  : { isRecoverable: true, recoverFrom: null, ...draw, minor },
            })
          }
        />
        {draw === null ? null : (
          <Choice
            label={more.drawKind}
            value={draw.isRecoverable ? 'yes' : 'no'}
            options={['yes', 'no']}
            words={more.drawKinds}
            onChange={(choice) => set({ draw: { ...draw, isRecoverable: choice === 'yes' } })}
          />
        )}
        <MoneyField
          label={more.salary}
          currency={currency}
          value={terms.salaryMinor === 0 ? null : terms.salaryMinor}
          onChange={(minor) => set({ salaryMinor: minor ?? 0 })}
        />
      </Group>
    </Stack>
  )
}
