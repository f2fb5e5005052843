import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Bonus } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { Choice } from './Choice.tsx'
import { CurveFields } from './CurveFields.tsx'
import { replaced, without } from './plan-values.ts'

type Props = {
  readonly bonuses: readonly Bonus[]
  readonly currency: string
  readonly onChange: (bonuses: readonly Bonus[]) => void
}

const startBonus: Bonus = { kind: 'fixed', atPpm: 1_000_000, minor: 0 }

/** Bonuses of a period: a sum, a share on the commission, or by a payout curve. */
export function BonusFields({ bonuses, currency, onChange }: Props) {
  const m = useMessages()
  const { more } = m.plans
  return (
    <Stack gap="sm">
      {bonuses.map((bonus, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bonuses have no identity but their place
        <Stack key={i} gap="xs">
          <Group align="flex-end" wrap="nowrap" gap="sm">
            <Choice
              label={more.bonusKind}
              value={bonus.kind}
              options={['fixed', 'on-commission', 'curve']}
              words={more.bonusKinds}
              onChange={(kind) => onChange(replaced(bonuses, i, bonusOf(kind)))}
            />
            <BonusSums
              bonus={bonus}
              currency={currency}
              onChange={(next) => onChange(replaced(bonuses, i, next))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={more.removeBonus(String(i + 1))}
              onClick={() => onChange(without(bonuses, i))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
          {bonus.kind === 'curve' ? (
            <CurveFields
              curve={bonus.curve}
              currency={currency}
              onChange={(curve) => onChange(replaced(bonuses, i, { ...bonus, curve }))}
            />
          ) : null}
        </Stack>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className="kb-self-start"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...bonuses, startBonus])}
      >
        {more.addBonus}
      </Button>
    </Stack>
  )
}

function bonusOf(kind: Bonus['kind']): Bonus {
  if (kind === 'fixed') return startBonus
  if (kind === 'on-commission') return { kind, atPpm: 1_000_000, ppm: 100_000 }
  const points = [
    { at: 700_000, ppm: 0 },
    { at: 1_000_000, ppm: 1_000_000 },
  ]
  return { kind, targetMinor: 0, curve: { points, beyondPpm: 1_000_000, capPpm: 2_000_000 } }
}

type SumsProps = {
  readonly bonus: Bonus
  readonly currency: string
  readonly onChange: (bonus: Bonus) => void
}

function BonusSums({ bonus, currency, onChange }: SumsProps) {
  const m = useMessages()
  const { more } = m.plans
  if (bonus.kind === 'curve')
    return (
      <MoneyField
        label={more.bonusTarget}
        currency={currency}
        value={bonus.targetMinor}
        onChange={(minor) => onChange({ ...bonus, targetMinor: minor ?? 0 })}
      />
    )
  return (
    <>
      <PercentField
        label={more.bonusAt}
        maxPpm={10_000_000}
        value={bonus.atPpm}
        onChange={(ppm) => onChange({ ...bonus, atPpm: ppm ?? 0 })}
      />
      {bonus.kind === 'fixed' ? (
        <MoneyField
          label={more.bonusSum}
          currency={currency}
          value={bonus.minor}
          onChange={(minor) => onChange({ ...bonus, minor: minor ?? 0 })}
        />
      ) : (
        <PercentField
          label={more.bonusShare}
          value={bonus.ppm}
          onChange={(ppm) => onChange({ ...bonus, ppm: ppm ?? 0 })}
        />
      )}
    </>
  )
}
