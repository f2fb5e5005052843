import type { products as source } from '../en/products.ts'
import type { Messages } from '../messages.ts'

export const products: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'Укажите название товара.',
  },
}
