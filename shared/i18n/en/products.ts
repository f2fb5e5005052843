import type { ProductsErrors } from '../../contract/products.ts'
import type { ErrorMessages } from '../messages.ts'

export const products = {
  errors: {
    nameEmpty: () => 'Give the product a name.',
  } satisfies ErrorMessages<ProductsErrors>,
}
