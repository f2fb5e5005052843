import { Autocomplete, SegmentedControl, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { PriceException } from '../../../shared/domain/pricing/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'
import { PeriodFields } from './Period.tsx'

type Props = {
  readonly clientId: string
  readonly exception: PriceException | null
  readonly onClose: () => void
}
type Values = Required<Input<'pricing.saveException'>['fields']> & {
  /** Chosen before the product or group is: everything is never meant by an empty field. */
  readonly scope: Scope
}
const scopes = ['product', 'group', 'all'] as const
type Scope = (typeof scopes)[number]

const noScope: Failure = { ok: false, code: 'pricing.scopeEmpty', params: {} }

function valuesOf(exception: PriceException | null, today: string): Values {
  if (exception === null)
    return {
      scope: 'product',
      productId: null,
      groupName: '',
      terms: { type: 'discount', ppm: 0 },
      fromMilli: 0,
      validFrom: today,
      validTo: null,
      reason: '',
      agreedWith: '',
    }
  const { productId, groupName, terms, fromMilli, validFrom, validTo, reason, agreedWith } = exception
  const scope = productId !== null ? 'product' : groupName === '' ? 'all' : 'group'
  return { scope, productId, groupName, terms, fromMilli, validFrom, validTo, reason, agreedWith }
}

/** A price or discount agreed with a client besides its column, and why. */
export function ExceptionForm({ clientId, exception, onClose }: Props) {
  const m = useMessages()
  const words = m.pricing.client
  const { today } = useClock()
  const key = `price-exception:${exception?.id ?? `new:${clientId}`}`
  const form = useFormDraft(key, valuesOf(exception, today))
  const save = useCommand('pricing.saveException', {
    done: () => words.exceptionSaved,
    undo: true,
    quiet: true,
  })
  const trash = useCommand('pricing.trashException', {
    done: () => words.exceptionTrashed,
    undo: true,
    quiet: true,
  })
  const { values, set } = form
  const [refused, setRefused] = useState<Failure | null>(null)
  const send = () => {
    const { scope, ...fields } = values
    const isNamed = scope === 'all' || fields.productId !== null || fields.groupName.trim() !== ''
    setRefused(isNamed ? null : noScope)
    return isNamed ? save.run({ id: exception?.id ?? null, clientId, fields }) : Promise.resolve(null)
  }
  return (
    <RecordForm
      title={exception === null ? words.newException : words.exception}
      form={form}
      save={save}
      refused={refused}
      run={send}
      trash={
        exception === null
          ? null
          : { ...trash, label: m.pricing.trash, run: () => trash.run({ id: exception.id }) }
      }
      onClose={onClose}
    >
      <ScopeFields values={values} set={set} />
      <Given values={values} set={set} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <PeriodFields validFrom={values.validFrom} validTo={values.validTo} onChange={set} />
        <TextInput
          label={words.fields.agreedWith}
          maxLength={300}
          value={values.agreedWith}
          onChange={(event) => set({ agreedWith: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label={words.fields.reason}
        required
        autosize
        maxLength={2000}
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </RecordForm>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }
function ScopeFields({ values, set }: FieldsProps) {
  const words = useMessages().pricing.client
  const products = useBookQuery('products.list', {}).data ?? []
  const groups = [...new Set(products.map((product) => product.groupName))].filter((name) => name !== '')
  const kind = values.scope
  return (
    <>
      <SegmentedControl
        aria-label={words.fields.scope}
        data={scopes.map((value) => ({ value, label: words.scopes[value] }))}
        value={kind}
        onChange={(scope) => set({ scope: scope as Scope, productId: null, groupName: '' })}
      />
      {kind === 'product' ? (
        <Select
          label={words.product}
          searchable
          data={products.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.productId}
          onChange={(productId) => set({ productId, groupName: '' })}
        />
      ) : null}
      {kind === 'group' ? (
        <Autocomplete
          label={words.group}
          maxLength={200}
          data={groups}
          value={values.groupName}
          onChange={(groupName) => set({ groupName, productId: null })}
        />
      ) : null}
    </>
  )
}

function Given({ values, set }: FieldsProps) {
  const { fields, kinds } = useMessages().pricing.client
  const { currency } = useBookSettings()
  const { terms } = values
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <Select
        label={fields.kind}
        allowDeselect={false}
        data={[
          { value: 'discount', label: kinds.discount },
          { value: 'price', label: kinds.price },
        ]}
        value={terms.type}
        onChange={(type) =>
          set({ terms: type === 'price' ? { type, currency, minor: 0 } : { type: 'discount', ppm: 0 } })
        }
      />
      {terms.type === 'price' ? (
        <MoneyField
          label={fields.price}
          currency={terms.currency}
          value={terms.minor}
          onChange={(minor) => set({ terms: { ...terms, minor: Math.max(0, minor ?? 0) } })}
        />
      ) : (
        <PercentField
          label={fields.discount}
          value={terms.ppm}
          onChange={(ppm) => set({ terms: { ...terms, ppm: ppm ?? 0 } })}
        />
      )}
      <QuantityField
        label={fields.fromMilli}
        value={values.fromMilli}
        onChange={(fromMilli) => set({ fromMilli: Math.max(0, fromMilli ?? 0) })}
      />
    </SimpleGrid>
  )
}
