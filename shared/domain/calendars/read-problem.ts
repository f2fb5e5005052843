export const problemKinds = [
  'no-line',
  'no-begin',
  'not-ended',
  'too-large',
  'too-many',
  'no-start',
  'time',
  'zone',
  'duration',
  'order',
  'too-long',
  'rule',
  'rule-by-hours',
  'rules',
  'rule-too-many',
  'rule-never',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** What could not be read in a calendar file. */
export type ReadProblem = {
  readonly kind: ProblemKind
  /** Where in the file, from 1. */
  readonly line: number
  /** The words in question: a value, or a title. */
  readonly what: string
  /** The entry it belongs to is left out; otherwise it was read without this part. */
  readonly isLeftOut: boolean
}
