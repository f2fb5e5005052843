import { Autocomplete, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import type { ProductValues } from './product-values.ts'

type Props = {
  readonly values: ProductValues
  readonly set: (patch: Partial<ProductValues>) => void
  /** Groups that products are in already. */
  readonly groups: readonly string[]
}

export function ProductFields({ values, set, groups }: Props) {
  const m = useMessages()
  const { fields } = m.products
  const line = (key: 'sku' | 'unit', max: number) => (
    <TextInput
      label={fields[key]}
      maxLength={max}
      value={values[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <Stack gap="md">
      <TextInput
        label={fields.name}
        required
        data-autofocus
        maxLength={300}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {line('sku', 100)}
        <Autocomplete
          label={fields.groupName}
          maxLength={200}
          data={[...groups]}
          value={values.groupName}
          onChange={(groupName) => set({ groupName })}
        />
        {line('unit', 40)}
        <PercentField
          label={fields.vatPpm}
          value={values.vatPpm}
          onChange={(vat) => set({ vatPpm: vat ?? 0 })}
        />
        <Money values={values} set={set} />
      </SimpleGrid>
      <Textarea
        label={fields.notes}
        description={m.products.notesHelp}
        autosize
        minRows={2}
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  )
}

function Money({ values, set }: Pick<Props, 'values' | 'set'>) {
  const { fields } = useMessages().products
  const { today } = useClock()
  return (
    <>
      <MoneyField
        label={fields.priceMinor}
        currency={values.currency}
        value={values.priceMinor}
        onChange={(priceMinor) => set({ priceMinor: priceMinor ?? 0 })}
      />
      <DayField
        label={fields.pricedFrom}
        clearable={false}
        value={values.pricedFrom ?? today}
        onChange={(pricedFrom) => set({ pricedFrom })}
      />
      <MoneyField
        label={fields.costMinor}
        currency={values.currency}
        value={values.costMinor}
        onChange={(costMinor) => set({ costMinor })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <DayField label={fields.endsOn} value={values.endsOn} onChange={(endsOn) => set({ endsOn })} />
    </>
  )
}
