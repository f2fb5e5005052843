import type { ProductsErrors } from '../../contract/products.ts'
import type { ErrorMessages } from '../messages.ts'

export const products = {
  title: 'Price list',
  new: 'New product',
  edit: 'Edit product',
  label: 'Products',
  filter: 'Find by name, number or group',
  empty: { title: 'No products yet', text: 'What stands here can be put into a proposal with two keys.' },
  noMatch: 'No product matches that',
  saved: (name: string) => `${name} is saved.`,
  trash: 'Move to trash',
  trashed: (name: string) => `${name} is in the trash.`,
  fields: {
    name: 'Name',
    sku: 'Number',
    groupName: 'Group',
    unit: 'Unit',
    currency: 'Currency',
    priceMinor: 'Price',
    costMinor: 'Cost (never shown to a client)',
    vatPpm: 'VAT',
    notes: 'For the talk',
    endsOn: 'Sold until',
    pricedFrom: 'This price holds from',
  },
  notesHelp:
    'What it is good for, what clients object, what to answer. It stands in the brief before a meeting.',
  groups: 'All groups',
  import: 'Import prices',
  ended: (day: string) => `sold until ${day}`,
  tabs: { label: 'Parts of the product', product: 'Product', prices: 'Prices' },
  errors: {
    nameEmpty: () => 'Give the product a name.',
    priceNegative: () => 'A price can’t be below zero.',
  } satisfies ErrorMessages<ProductsErrors>,
}
