export const deals = {} as const

export type DealsErrors = Record<never, never>
