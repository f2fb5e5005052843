export const today = {} as const

export type TodayErrors = Record<never, never>
