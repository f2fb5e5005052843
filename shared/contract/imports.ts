export const imports = {} as const

export type ImportsErrors = Record<never, never>
