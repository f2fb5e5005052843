export const planner = {} as const

export type PlannerErrors = Record<never, never>
