import type { Migration } from '../migration.ts'
import { foundation } from './0010-foundation.ts'
import { recurrence } from './0040-recurrence.ts'

/** All steps in order. */
export const migrations: readonly Migration[] = [foundation, recurrence]
