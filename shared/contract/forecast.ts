export const forecast = {} as const

export type ForecastErrors = Record<never, never>
