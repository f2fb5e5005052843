export const reports = {} as const

export type ReportsErrors = Record<never, never>
