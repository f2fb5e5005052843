import type { BookRecord } from '../../base/record.ts'

/** A spot or a part of town that clients share: what the table of travel reckons with. */
export type Place = BookRecord & {
  readonly name: string
  readonly address: string
  /** Where the days begin and end. */
  readonly isBase: boolean
  /** Minutes between two clients at this place. */
  readonly withinMinutes: number
  /** Minutes for parking and the way in; null: as in Settings. */
  readonly parkingMinutes: number | null
}

/** Minutes of the way between two places, the same both ways unless both ways are given. */
export type TravelTime = BookRecord & {
  readonly fromId: string
  readonly toId: string
  readonly minutes: number
  /** typed: by the user; learnt: from corrections of single trips. */
  readonly source: 'typed' | 'learnt'
  /** Corrections it was learnt from. */
  readonly corrections: number
}
