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
    notes: 'Notes',
  },
  errors: {
    nameEmpty: () => 'Give the product a name.',
  } satisfies ErrorMessages<ProductsErrors>,
}
