import { ActionIcon, Button, Checkbox, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  type BonusBasis,
  type BonusPeriod,
  bonusBases,
  bonusPeriods,
  type PromotionTerms,
} from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'

type Terms<T extends PromotionTerms['type']> = Extract<PromotionTerms, { readonly type: T }>
type Props<T extends PromotionTerms['type']> = {
  readonly terms: Terms<T>
  readonly onChange: (terms: Terms<T>) => void
}
type AllProps = {
  readonly terms: PromotionTerms
  readonly onChange: (terms: PromotionTerms) => void
  readonly products: readonly PricedProduct[]
}

/** What is given, by kind. */
export function PromotionTermsFields({ terms, onChange, products }: AllProps) {
  if (terms.type === 'steps') return <Steps terms={terms} onChange={onChange} />
  if (terms.type === 'bonus') return <Bonus terms={terms} onChange={onChange} />
  return <Gift terms={terms} onChange={onChange} products={products} />
}

type RowsProps<S> = {
  readonly steps: readonly S[]
  readonly blank: S
  readonly onChange: (steps: readonly S[]) => void
  readonly field: (step: S, put: (patch: Partial<S>) => void, isFirst: boolean) => ReactNode
}

/** Steps, one a row, with a percentage each. */
function Rows<S extends { readonly ppm: number }>({ steps, blank, onChange, field }: RowsProps<S>) {
  const words = useMessages().pricing.promotions
  const put = (at: number, patch: Partial<S>) =>
    onChange(steps.map((step, i) => (i === at ? { ...step, ...patch } : step)))
  return (
    <Stack gap="xs">
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
        <Group key={at} gap="sm" align="flex-end">
          {field(step, (patch) => put(at, patch), at === 0)}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.removeStep}
            disabled={steps.length < 2}
            onClick={() => onChange(steps.filter((_, i) => i !== at))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...steps, blank])}
      >
        {words.addStep}
      </Button>
    </Stack>
  )
}

function Steps({ terms, onChange }: Props<'steps'>) {
  const { fields } = useMessages().pricing.promotions
  const last = terms.steps.at(-1)
  return (
    <Rows
      steps={terms.steps}
      blank={{ fromMilli: (last?.fromMilli ?? 5_000) * 2, ppm: last?.ppm ?? 0 }}
      onChange={(steps) => onChange({ ...terms, steps })}
      field={(step, put, isFirst) => (
        <>
          <QuantityField
            w={168}
            {...(isFirst ? { label: fields.from } : { 'aria-label': fields.from })}
            value={step.fromMilli}
            onChange={(fromMilli) => put({ fromMilli: Math.max(0, fromMilli ?? 0) })}
          />
          <PercentField
            w={144}
            {...(isFirst ? { label: fields.percent } : { 'aria-label': fields.percent })}
            value={step.ppm}
            onChange={(ppm) => put({ ppm: ppm ?? 0 })}
          />
        </>
      )}
    />
  )
}

function Bonus({ terms, onChange }: Props<'bonus'>) {
  const { fields, periods, bases } = useMessages().pricing.promotions
  const last = terms.steps.at(-1)
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={fields.period}
          allowDeselect={false}
          data={bonusPeriods.map((value) => ({ value, label: periods[value] }))}
          value={terms.period}
          onChange={(period) => period !== null && onChange({ ...terms, period: period as BonusPeriod })}
        />
        <Select
          label={fields.basis}
          allowDeselect={false}
          data={bonusBases.map((value) => ({ value, label: bases[value] }))}
          value={terms.basis}
          onChange={(basis) => basis !== null && onChange({ ...terms, basis: basis as BonusBasis })}
        />
        <TextInput
          label={fields.currency}
          maxLength={3}
          value={terms.currency}
          onChange={(event) => onChange({ ...terms, currency: event.currentTarget.value.toUpperCase() })}
        />
      </SimpleGrid>
      <Rows
        steps={terms.steps}
        blank={{ fromMinor: (last?.fromMinor ?? 0) * 2, ppm: last?.ppm ?? 0 }}
        onChange={(steps) => onChange({ ...terms, steps })}
        field={(step, put, isFirst) => (
          <>
            <MoneyField
              w={200}
              {...(isFirst ? { label: fields.fromSum } : { 'aria-label': fields.fromSum })}
              currency={terms.currency}
              value={step.fromMinor}
              onChange={(fromMinor) => put({ fromMinor: Math.max(0, fromMinor ?? 0) })}
            />
            <PercentField
              w={144}
              {...(isFirst ? { label: fields.bonus } : { 'aria-label': fields.bonus })}
              value={step.ppm}
              onChange={(ppm) => put({ ppm: ppm ?? 0 })}
            />
          </>
        )}
      />
    </>
  )
}

const same = ''

function Gift({ terms, onChange, products }: Props<'gift'> & Pick<AllProps, 'products'>) {
  const { fields } = useMessages().pricing.promotions
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <QuantityField
          label={fields.buy}
          value={terms.buyMilli}
          onChange={(buyMilli) => onChange({ ...terms, buyMilli: Math.max(0, buyMilli ?? 0) })}
        />
        <QuantityField
          label={fields.gift}
          value={terms.giftMilli}
          onChange={(giftMilli) => onChange({ ...terms, giftMilli: Math.max(0, giftMilli ?? 0) })}
        />
        <Select
          label={fields.giftProduct}
          searchable
          allowDeselect={false}
          data={[
            { value: same, label: fields.sameGoods },
            ...products.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={terms.giftProductId ?? same}
          onChange={(id) => onChange({ ...terms, giftProductId: id === same ? null : id })}
        />
      </SimpleGrid>
      <Checkbox
        label={fields.isEach}
        checked={terms.isEach}
        onChange={(event) => onChange({ ...terms, isEach: event.currentTarget.checked })}
      />
    </>
  )
}
