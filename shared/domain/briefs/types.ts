import type { BookRecord } from '../../base/record.ts'

/** What the user adds to the brief of a visit (K-32). */
export type Brief = BookRecord & {
  readonly visitId: string
  /** The user's own points, one a line. */
  readonly points: string
}

/** By section, a print of the content that was read; another print: there is something new. */
export type ReadMarks = Readonly<Record<string, string>>
