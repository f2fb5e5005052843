import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ProposalMargin } from '../../../shared/domain/proposals/margin.ts'
import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Adjustment } from '../../../shared/domain/proposals/types.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { AdjustmentRow } from './AdjustmentRow.tsx'
import type { ProposalValues } from './proposal-values.ts'
import { TotalsView } from './TotalsView.tsx'

type Props = {
  readonly values: ProposalValues
  readonly set: (patch: Partial<ProposalValues>) => void
  readonly totals: ProposalTotals
  readonly margin: ProposalMargin
}

/** Discounts and charges on the whole beside the sums they make. */
export function SumsEditor({ values, set, totals, margin }: Props) {
  const m = useMessages()
  const words = m.proposals.whole
  const put = (adjustments: readonly Adjustment[]) => set({ adjustments })
  const add = (kind: Adjustment['kind']) =>
    put([...values.adjustments, { kind, label: '', amount: { type: 'share', ppm: 0 }, vatPpm: null }])
  return (
    <div className="kb-offer-sums">
      <section aria-label={words.label}>
        <Title order={2} size="h5" mb="xs">
          {words.label}
        </Title>
        <Stack gap="xs">
          {values.adjustments.map((step, index) => (
            <AdjustmentRow
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name
              key={index}
              step={step}
              currency={values.currency}
              onChange={(changed) => put(values.adjustments.map((a, i) => (i === index ? changed : a)))}
              onRemove={() => put(values.adjustments.filter((_, i) => i !== index))}
            >
              <PercentField
                w={136}
                aria-label={`${words[step.kind]}: ${words.vat}`}
                leftSection={<span className="kb-unit">{words.vat}</span>}
                leftSectionWidth={words.vat.length * 8 + 16}
                placeholder={words.vatShared}
                value={step.vatPpm}
                onChange={(vatPpm) =>
                  put(values.adjustments.map((a, i) => (i === index ? { ...a, vatPpm } : a)))
                }
              />
            </AdjustmentRow>
          ))}
          <Group gap="sm">
            <AddButton label={words.addDiscount} onClick={() => add('discount')} />
            <AddButton label={words.addCharge} onClick={() => add('charge')} />
          </Group>
          <Checkbox
            mt="xs"
            label={m.proposals.fields.vatPerLine}
            checked={values.isVatPerLine}
            onChange={(event) => set({ isVatPerLine: event.currentTarget.checked })}
          />
        </Stack>
      </section>
      <div>
        <TotalsView totals={totals} currency={values.currency} />
        <MarginView margin={margin} currency={values.currency} />
      </div>
    </div>
  )
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}

function MarginView({ margin, currency }: { readonly margin: ProposalMargin; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  const { total, unknown } = margin
  return (
    <section className="kb-offer-margin" aria-label={m.proposals.margin.label}>
      <span>{m.proposals.margin.label}</span>
      {total.marginMinor === null ? (
        <Text size="sm" c="dimmed">
          {m.proposals.margin.unknown(unknown)}
        </Text>
      ) : (
        <span>
          <MoneyText minor={total.marginMinor} currency={currency} />
          {total.marginPpm === null ? '' : ` · ${format.percent(total.marginPpm)}`}
        </span>
      )}
    </section>
  )
}
