import { MultiSelect, Select, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core'
import type { Input } from '../../../shared/contract/index.ts'
import { type Promotion, type PromotionTerms, promotionTypes } from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PeriodFields } from './Period.tsx'
import { PromotionTermsFields } from './PromotionTermsFields.tsx'

type Props = {
  readonly promotion: Promotion | null
  readonly products: readonly PricedProduct[]
  readonly onClose: () => void
}
type Values = Required<Input<'pricing.savePromotion'>['fields']>

function valuesOf(promotion: Promotion | null, today: string): Values {
  if (promotion === null)
    return {
      name: '',
      validFrom: today,
      validTo: null,
      productIds: [],
      groupNames: [],
      columnIds: [],
      terms: { type: 'steps', steps: [{ fromMilli: 10_000, ppm: 50_000 }] },
      conditions: '',
    }
  const { name, validFrom, validTo, productIds, groupNames, columnIds, terms, conditions } = promotion
  return { name, validFrom, validTo, productIds, groupNames, columnIds, terms, conditions }
}

export function PromotionForm({ promotion, products, onClose }: Props) {
  const m = useMessages()
  const words = m.pricing.promotions
  const { today } = useClock()
  const form = useFormDraft(`promotion:${promotion?.id ?? 'new'}`, valuesOf(promotion, today))
  const save = useCommand('pricing.savePromotion', {
    done: (saved) => words.saved(saved.name),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('pricing.trashPromotion', {
    done: () => words.trashed(promotion?.name ?? ''),
    undo: true,
    quiet: true,
  })
  return (
    <RecordForm
      title={promotion === null ? words.new : words.edit}
      form={form}
      save={save}
      run={() => save.run({ id: promotion?.id ?? null, fields: form.values })}
      trash={
        promotion === null
          ? null
          : { ...trash, label: m.pricing.trash, run: () => trash.run({ id: promotion.id }) }
      }
      onClose={onClose}
    >
      <Fields values={form.values} set={form.set} products={products} />
    </RecordForm>
  )
}

type FieldsProps = {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
  readonly products: readonly PricedProduct[]
}

/** What another kind of promotion begins with. */
function termsOf(type: PromotionTerms['type'], currency: string): PromotionTerms {
  if (type === 'gift') return { type, buyMilli: 10_000, giftMilli: 1_000, giftProductId: null, isEach: true }
  if (type === 'bonus')
    return { type, period: 'quarter', basis: 'orders', currency, steps: [{ fromMinor: 0, ppm: 20_000 }] }
  return { type, steps: [{ fromMilli: 10_000, ppm: 50_000 }] }
}

function Fields({ values, set, products }: FieldsProps) {
  const m = useMessages()
  const { fields, types } = m.pricing.promotions
  const { currency } = useBookSettings()
  return (
    <>
      <TextInput
        label={fields.name}
        required
        data-autofocus
        maxLength={200}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <PeriodFields validFrom={values.validFrom} validTo={values.validTo} onChange={set} />
        <Select
          label={fields.type}
          allowDeselect={false}
          data={promotionTypes.map((value) => ({ value, label: types[value] }))}
          value={values.terms.type}
          onChange={(type) =>
            type !== null &&
            type !== values.terms.type &&
            set({ terms: termsOf(type as PromotionTerms['type'], currency) })
          }
        />
      </SimpleGrid>
      <PromotionTermsFields terms={values.terms} onChange={(terms) => set({ terms })} products={products} />
      <Scope values={values} set={set} products={products} />
      <Textarea
        label={fields.conditions}
        autosize
        maxLength={5000}
        value={values.conditions}
        onChange={(event) => set({ conditions: event.currentTarget.value })}
      />
    </>
  )
}

/** For which goods and clients; nothing chosen is everything. */
function Scope({ values, set, products }: FieldsProps) {
  const { fields, all } = useMessages().pricing.promotions
  const columns = useBookQuery('pricing.columns', {}).data ?? []
  const groups = [...new Set(products.map((product) => product.groupName))].filter((name) => name !== '')
  const hint = (chosen: readonly unknown[]) => (chosen.length === 0 ? all : '')
  return (
    <>
      <TagsInput
        label={fields.groups}
        data={groups}
        placeholder={hint(values.groupNames)}
        value={[...values.groupNames]}
        onChange={(groupNames) => set({ groupNames })}
      />
      <MultiSelect
        label={fields.products}
        searchable
        data={products.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={hint(values.productIds)}
        value={[...values.productIds]}
        onChange={(productIds) => set({ productIds })}
      />
      {columns.length === 0 ? null : (
        <MultiSelect
          label={fields.columns}
          data={columns.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={hint(values.columnIds)}
          value={[...values.columnIds]}
          onChange={(columnIds) => set({ columnIds })}
        />
      )}
    </>
  )
}
