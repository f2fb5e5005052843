import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = []
