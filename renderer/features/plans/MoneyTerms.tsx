import { Group, Select, Stack } from '@mantine/core'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { Choice } from './Choice.tsx'
import { DaysField } from './DaysField.tsx'
import type { TermsProps } from './WhenFields.tsx'

const currencies = ['EUR', 'USD', 'GBP', 'RUB', 'THB', 'CNY', 'CHF', 'PLN', 'KZT', 'AED', 'JPY'] as const

/** The currency of payout, what is held back, and what a return takes back. */
export function MoneyTerms({ terms, set }: TermsProps) {
  const m = useMessages()
  const { more } = m.plans
  const { paysIn, holdback, clawback } = terms
  const known = paysIn === null || currencies.some((c) => c === paysIn.currency) ? [] : [paysIn.currency]
  return (
    <Stack gap="sm">
      <Group grow align="flex-end">
        <Select
          label={more.paysIn}
          allowDeselect={false}
          data={[{ value: '', label: more.paysInNone }, ...currencies, ...known]}
          value={paysIn?.currency ?? ''}
          onChange={(currency) =>
            set({
              paysIn: currency === null || currency === '' ? null : { on: paysIn?.on ?? 'payment', currency },
            })
          }
        />
        {paysIn === null ? null : (
          <Choice
            label={more.paysOn}
            value={paysIn.on}
            options={['invoice', 'payment']}
            words={more.paysOns}
            onChange={(on) => set({ paysIn: { ...paysIn, on } })}
          />
        )}
      </Group>
      <Group grow align="flex-end">
        <PercentField
          label={more.holdback}
          value={holdback?.ppm ?? null}
          onChange={(ppm) =>
            set({ holdback: ppm === null || ppm === 0 ? null : { days: holdback?.days ?? 90, ppm } })
          }
        />
        {holdback === null ? null : (
          <DaysField
            label={more.holdbackDays}
            value={holdback.days}
            onChange={(days) => set({ holdback: { ...holdback, days: days ?? 0 } })}
          />
        )}
      </Group>
      <Group grow align="flex-end">
        <Choice
          label={more.clawback}
          value={clawback.kind}
          options={['none', 'pro-rata', 'full', 'share']}
          words={more.clawbacks}
          onChange={(kind) => set({ clawback: { ...clawback, kind } })}
        />
        {clawback.kind === 'share' ? (
          <PercentField
            label={more.clawbackShare}
            value={clawback.ppm}
            onChange={(ppm) => set({ clawback: { ...clawback, ppm: ppm ?? 0 } })}
          />
        ) : null}
        {clawback.kind === 'none' ? null : (
          <DaysField
            label={more.clawbackDays}
            value={clawback.withinDays}
            onChange={(withinDays) => set({ clawback: { ...clawback, withinDays } })}
          />
        )}
      </Group>
    </Stack>
  )
}
