import { Button, Collapse, Group, Paper, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Basis, BasisKind, Pay, Rule } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { Choice } from './Choice.tsx'
import { LimitFields } from './LimitFields.tsx'
import { startingRate } from './plan-values.ts'
import { RateFields } from './RateFields.tsx'

type Props = {
  readonly rule: Rule
  readonly index: number
  readonly currency: string
  readonly onChange: (rule: Rule) => void
  /** null: it is the only one. */
  readonly onRemove: (() => void) | null
  /** null: it is the first. */
  readonly onEarlier: (() => void) | null
}

/** One rule of a plan, read as a sentence: pays … of …, at … */
export function RuleFields({ rule, index, currency, onChange, onRemove, onEarlier }: Props) {
  const m = useMessages()
  const { rules } = m.plans
  const title = rules.rule(String(index + 1))
  return (
    <Paper component="section" withBorder p="md" aria-label={title}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600}>{title}</Text>
          <Group gap="xs">
            {onEarlier === null ? null : (
              <Button variant="subtle" size="compact-xs" onClick={onEarlier}>
                {rules.up}
              </Button>
            )}
            {onRemove === null ? null : (
              <Button variant="subtle" color="red" size="compact-xs" onClick={onRemove}>
                {rules.remove}
              </Button>
            )}
          </Group>
        </Group>
        <PayFields pay={rule.pay} currency={currency} onChange={(pay) => onChange({ ...rule, pay })} />
        <Conditions rule={rule} currency={currency} onChange={onChange} />
      </Stack>
    </Paper>
  )
}

type PayProps = { readonly pay: Pay; readonly currency: string; readonly onChange: (pay: Pay) => void }

function PayFields({ pay, currency, onChange }: PayProps) {
  const m = useMessages()
  const { rules } = m.plans
  const choose = (kind: Pay['kind']) =>
    onChange(
      kind === 'share'
        ? { kind, basis: { kind: 'amount' }, rate: startingRate('flat') }
        : { kind, minor: 'minor' in pay ? pay.minor : 0 },
    )
  return (
    <Stack gap="sm">
      <Group grow align="flex-end">
        <Choice
          label={rules.pays}
          value={pay.kind}
          options={['share', 'per-unit', 'fixed']}
          words={rules.kinds}
          onChange={choose}
        />
        {pay.kind === 'share' ? (
          <Choice
            label={rules.of}
            value={pay.basis.kind}
            options={['amount', 'margin', 'agency-fee']}
            words={rules.bases}
            onChange={(kind) => onChange({ ...pay, basis: basisOf(kind) })}
          />
        ) : (
          <MoneyField
            label={rules.sum}
            currency={currency}
            value={pay.minor}
            onChange={(minor) => onChange({ ...pay, minor: minor ?? 0 })}
          />
        )}
      </Group>
      {pay.kind === 'share' ? (
        <>
          <FeeFields basis={pay.basis} onChange={(basis) => onChange({ ...pay, basis })} />
          <RateFields rate={pay.rate} currency={currency} onChange={(rate) => onChange({ ...pay, rate })} />
        </>
      ) : null}
    </Stack>
  )
}

function basisOf(kind: BasisKind): Basis {
  return kind === 'agency-fee' ? { kind, feePpm: 120_000, of: 'amount' } : { kind }
}

function FeeFields({
  basis,
  onChange,
}: {
  readonly basis: Basis
  readonly onChange: (basis: Basis) => void
}) {
  const m = useMessages()
  const { rules } = m.plans
  if (basis.kind !== 'agency-fee') return null
  return (
    <Group grow align="flex-end">
      <PercentField
        label={rules.fee}
        value={basis.feePpm}
        onChange={(ppm) => onChange({ ...basis, feePpm: ppm ?? 0 })}
      />
      <Choice
        label={rules.feeOf}
        value={basis.of}
        options={['amount', 'net']}
        words={rules.feeOfs}
        onChange={(of) => onChange({ ...basis, of })}
      />
    </Group>
  )
}

function Conditions({ rule, currency, onChange }: Pick<Props, 'rule' | 'currency' | 'onChange'>) {
  const m = useMessages()
  const { rules } = m.plans
  const { capMinor, floorMinor } = rule.limit
  const [isOpen, setOpen] = useState(rule.aboveMinor !== null || capMinor !== null || floorMinor !== null)
  return (
    <div>
      <UnstyledButton className="kb-rule-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronDown size={14} aria-hidden />
        <Text size="sm">{rules.conditions}</Text>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" mt="xs">
          <Group grow align="flex-end">
            <TextInput
              label={rules.name}
              maxLength={200}
              value={rule.name}
              onChange={(event) => onChange({ ...rule, name: event.currentTarget.value })}
            />
            <MoneyField
              label={rules.above}
              currency={currency}
              value={rule.aboveMinor}
              onChange={(aboveMinor) => onChange({ ...rule, aboveMinor })}
            />
          </Group>
          <LimitFields
            limit={rule.limit}
            currency={currency}
            onChange={(limit) => onChange({ ...rule, limit })}
          />
        </Stack>
      </Collapse>
    </div>
  )
}
