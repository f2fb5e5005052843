import type { Input } from '../../../shared/contract/index.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'

export type ProductValues = Required<Input<'products.save'>['fields']> & {
  /** Day from which a changed price holds; null: today. */
  readonly pricedFrom: string | null
}

export function productValues(
  product: PricedProduct | null,
  usual: { readonly currency: string; readonly vatRate: number },
): ProductValues {
  if (product === null)
    return {
      sku: '',
      name: '',
      groupName: '',
      unit: '',
      currency: usual.currency,
      priceMinor: 0,
      costMinor: null,
      vatPpm: usual.vatRate,
      notes: '',
      endsOn: null,
      pricedFrom: null,
    }
  const { sku, name, groupName, unit, currency, priceMinor, costMinor, vatPpm, notes, endsOn } = product
  return {
    sku,
    name,
    groupName,
    unit,
    currency,
    priceMinor,
    costMinor,
    vatPpm,
    notes,
    endsOn,
    pricedFrom: null,
  }
}

/** The form's values as the call takes them. */
export function productInput(id: string | null, values: ProductValues): Input<'products.save'> {
  const { pricedFrom, ...fields } = values
  return { id, fields, ...(pricedFrom === null ? {} : { pricedFrom }) }
}
