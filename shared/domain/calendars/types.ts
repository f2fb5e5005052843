import type { BookRecord } from '../../base/record.ts'

/** What other calendars know of a contact, so that a second export or import changes it instead of doubling it. */
export type CalendarLink = BookRecord & {
  readonly visitId: string
  /** UID of the event (RFC 5545, 3.8.4.7). */
  readonly uid: string
  /** RECURRENCE-ID of one of several under the same UID; '' for a single one. */
  readonly occurrence: string
  /** own: made here and handed out; imported: came from another calendar. */
  readonly origin: 'own' | 'imported'
  readonly sequence: number
  /** Fingerprint of what was last handed out or taken in. */
  readonly digest: string
  /** ISO instant of the last export; null: not handed out. */
  readonly exportedAt: string | null
}
