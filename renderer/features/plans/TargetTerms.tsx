import { Checkbox, Group, Stack, Text } from '@mantine/core'
import { type Curve, type PlanTerms, planPeriods } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { BonusFields } from './BonusFields.tsx'
import { Choice } from './Choice.tsx'
import { CurveFields } from './CurveFields.tsx'
import type { TermsProps } from './WhenFields.tsx'

const startCurve: Curve = {
  points: [
    { at: 0, ppm: 500_000 },
    { at: 800_000, ppm: 800_000 },
    { at: 1_000_000, ppm: 1_000_000 },
  ],
  beyondPpm: 0,
  capPpm: null,
}

/** The period, its target, and what reaching it more or less does (K-60). */
export function TargetTerms({ terms, set, currency }: TermsProps) {
  const m = useMessages()
  const { more } = m.plans
  const { quota, multiplier } = terms
  return (
    <Stack gap="sm">
      <Group grow align="flex-end">
        <Choice
          label={more.period}
          value={terms.period}
          options={planPeriods}
          words={more.periods}
          onChange={(period) => set({ period })}
        />
        <Choice
          label={more.quota}
          value={quota?.kind ?? 'none'}
          options={['none', 'fixed', 'targets']}
          words={more.quotas}
          onChange={(kind) => set({ quota: quotaOf(kind) })}
        />
        {quota?.kind === 'fixed' ? (
          <MoneyField
            label={more.quotaSum}
            currency={currency}
            value={quota.minor}
            onChange={(minor) => set({ quota: { kind: 'fixed', minor: minor ?? 0 } })}
          />
        ) : null}
      </Group>
      <Checkbox
        label={more.multiplierOn}
        checked={multiplier !== null}
        onChange={(event) => set({ multiplier: event.currentTarget.checked ? startCurve : null })}
      />
      {multiplier === null ? null : (
        <CurveFields curve={multiplier} currency={currency} onChange={(next) => set({ multiplier: next })} />
      )}
      <Text size="sm" fw={600}>
        {more.bonuses}
      </Text>
      <BonusFields bonuses={terms.bonuses} currency={currency} onChange={(bonuses) => set({ bonuses })} />
    </Stack>
  )
}

function quotaOf(kind: 'none' | 'fixed' | 'targets'): PlanTerms['quota'] {
  if (kind === 'none') return null
  return kind === 'fixed' ? { kind, minor: 0 } : { kind }
}
