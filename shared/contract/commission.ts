export const commission = {} as const

export type CommissionErrors = Record<never, never>
