export const orders = {} as const

export type OrdersErrors = Record<never, never>
