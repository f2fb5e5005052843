export const proposals = {} as const

export type ProposalsErrors = Record<never, never>
