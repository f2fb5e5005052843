export const people = {} as const

export type PeopleErrors = Record<never, never>
