export const products = {} as const

export type ProductsErrors = Record<never, never>
