export const clients = {} as const

export type ClientsErrors = Record<never, never>
