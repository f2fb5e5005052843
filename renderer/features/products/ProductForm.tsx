import { Button, Modal, Tabs } from '@mantine/core'
import type { FormEvent } from 'react'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { ProductFields } from './ProductFields.tsx'
import { ProductPrices } from './ProductPrices.tsx'
import { productInput, productValues } from './product-values.ts'

type Props = {
  readonly product: PricedProduct | null
  readonly groups: readonly string[]
  readonly onClose: () => void
}

/** A product: what it is, and what it costs and cost in every column. */
export function ProductForm({ product, groups, onClose }: Props) {
  const m = useMessages()
  const words = m.products.tabs
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={product === null ? m.products.new : product.name}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      {product === null ? (
        <Form product={product} groups={groups} onClose={onClose} />
      ) : (
        <Tabs defaultValue="product" keepMounted={false}>
          <Tabs.List aria-label={words.label}>
            <Tabs.Tab value="product">{words.product}</Tabs.Tab>
            <Tabs.Tab value="prices">{words.prices}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="product" pt="md">
            <Form product={product} groups={groups} onClose={onClose} />
          </Tabs.Panel>
          <Tabs.Panel value="prices" pt="md">
            <ProductPrices product={product} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Modal>
  )
}

function Form({ product, groups, onClose }: Props) {
  const m = useMessages()
  const form = useFormDraft(`product:${product?.id ?? 'new'}`, productValues(product, useBookSettings()))
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
    if (!(await save.run(productInput(product?.id ?? null, form.values))).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (product !== null && (await trash.run({ id: product.id })).ok) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <ProductFields values={form.values} set={form.set} groups={groups} />
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
  )
}
