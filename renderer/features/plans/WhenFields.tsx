import { Checkbox, Group, Stack, Title } from '@mantine/core'
import { earnedAtEvents, type PlanTerms } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { Choice } from './Choice.tsx'
import { DaysField } from './DaysField.tsx'

export type TermsProps = {
  readonly terms: PlanTerms
  readonly set: (patch: Partial<PlanTerms>) => void
  readonly currency: string
}

/** At which event it is earned, and how long payout takes. */
export function WhenFields({ terms, set }: Omit<TermsProps, 'currency'>) {
  const m = useMessages()
  const { when } = m.plans
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {when.title}
      </Title>
      <Group grow align="flex-end">
        <Choice
          label={when.earnedAt}
          value={terms.earnedAt}
          options={earnedAtEvents}
          words={m.commission.events}
          onChange={(earnedAt) => set({ earnedAt })}
        />
        <DaysField
          label={when.payoutDays}
          value={terms.payoutDays}
          onChange={(days) => set({ payoutDays: days ?? 0 })}
        />
        <DaysField
          label={when.safetyDays}
          value={terms.safetyDays}
          onChange={(days) => set({ safetyDays: days ?? 0 })}
        />
      </Group>
      {terms.earnedAt === 'signing' ? null : (
        <Checkbox
          label={when.inParts}
          checked={terms.inParts}
          onChange={(event) => set({ inParts: event.currentTarget.checked })}
        />
      )}
    </Stack>
  )
}
