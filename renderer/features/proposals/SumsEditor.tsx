import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import type { ProposalMargin } from '../../../shared/domain/proposals/margin.ts'
import type { Adjustment } from '../../../shared/domain/proposals/types.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { AdjustmentRow } from './AdjustmentRow.tsx'
import { type OfferDraft, useDraftField, useDraftSums } from './draft-store.ts'
import { TotalsView } from './TotalsView.tsx'

type Props = { readonly draft: OfferDraft }

/** Discounts and charges on the whole beside the sums they make. */
export const SumsEditor = memo(function SumsEditor({ draft }: Props) {
  return (
    <div className="kb-offer-sums">
      <WholeSteps draft={draft} />
      <Sums draft={draft} />
    </div>
  )
})

function WholeSteps({ draft }: Props) {
  const m = useMessages()
  const words = m.proposals.whole
  const steps = useDraftField(draft, 'adjustments')
  const currency = useDraftField(draft, 'currency')
  const put = (adjustments: readonly Adjustment[]) => draft.set({ adjustments })
  const change = (index: number, step: Adjustment) => put(steps.map((a, i) => (i === index ? step : a)))
  const add = (kind: Adjustment['kind']) =>
    put([...steps, { kind, label: '', amount: { type: 'share', ppm: 0 }, vatPpm: null }])
  return (
    <section aria-label={words.label}>
      <Title order={2} size="h5" mb="xs">
        {words.label}
      </Title>
      <Stack gap="xs">
        {steps.map((step, index) => (
          <AdjustmentRow
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name
            key={index}
            step={step}
            currency={currency}
            onChange={(changed) => change(index, changed)}
            onRemove={() => put(steps.filter((_, i) => i !== index))}
          >
            <PercentField
              w={136}
              aria-label={`${words[step.kind]}: ${words.vat}`}
              leftSection={<span className="kb-unit">{words.vat}</span>}
              leftSectionWidth={words.vat.length * 8 + 16}
              placeholder={words.vatShared}
              value={step.vatPpm}
              onChange={(vatPpm) => change(index, { ...step, vatPpm })}
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
          checked={useDraftField(draft, 'isVatPerLine')}
          onChange={(event) => draft.set({ isVatPerLine: event.currentTarget.checked })}
        />
      </Stack>
    </section>
  )
}

function Sums({ draft }: Props) {
  const m = useMessages()
  const { totals, margin, isTooLarge } = useDraftSums(draft)
  const currency = useDraftField(draft, 'currency')
  if (isTooLarge)
    return (
      <Text c="red" role="alert" maw={320}>
        {m.proposals.errors.sumTooLarge()}
      </Text>
    )
  return (
    <div>
      <TotalsView totals={totals} currency={currency} />
      <MarginView margin={margin} currency={currency} />
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
