import { Button, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Product } from '../../../shared/domain/products/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

type Props = { readonly product: Product | null; readonly onClose: () => void }
type Values = Omit<Product, 'id' | 'createdAt' | 'changedAt' | 'deletedAt'>

function valuesOf(product: Product | null, currency: string, vatPpm: number): Values {
  if (product === null)
    return {
      sku: '',
      name: '',
      groupName: '',
      unit: '',
      currency,
      priceMinor: 0,
      costMinor: null,
      vatPpm,
      notes: '',
    }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...values } = product
  return values
}

export function ProductForm({ product, onClose }: Props) {
  const m = useMessages()
  const { currency, vatRate } = useBookSettings()
  const form = useFormDraft(`product:${product?.id ?? 'new'}`, valuesOf(product, currency, vatRate))
  const save = useCommand('products.save', {
    done: (saved) => m.products.saved(saved.name),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('products.trash', {
    done: () => m.products.trashed(product?.name ?? ''),
    undo: true,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ id: product?.id ?? null, fields: form.values })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (product !== null && (await trash.run({ id: product.id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={product === null ? m.products.new : m.products.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields values={form.values} set={form.set} />
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            product === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.products.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }

function Fields({ values, set }: FieldsProps) {
  const m = useMessages()
  const { fields } = m.products
  const line = (key: 'sku' | 'groupName' | 'unit', max: number) => (
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
        {line('groupName', 200)}
        {line('unit', 40)}
        <TextInput
          label={fields.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <MoneyField
          label={fields.priceMinor}
          currency={values.currency}
          value={values.priceMinor}
          onChange={(priceMinor) => set({ priceMinor: priceMinor ?? 0 })}
        />
        <MoneyField
          label={fields.costMinor}
          currency={values.currency}
          value={values.costMinor}
          onChange={(costMinor) => set({ costMinor })}
        />
        <PercentField
          label={fields.vatPpm}
          value={values.vatPpm}
          onChange={(vat) => set({ vatPpm: vat ?? 0 })}
        />
      </SimpleGrid>
      <Textarea
        label={fields.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  )
}
