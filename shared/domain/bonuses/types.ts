import type { BookRecord } from '../../base/record.ts'

/**
 * A bonus a client has reached, booked as owed to it (K-42): settled by credit notes. Programme, period and sums stay
 * as they were booked, whatever becomes of the programme.
 */
export type ClientBonus = BookRecord & {
  readonly clientId: string
  readonly promotionId: string
  /** Of the programme. */
  readonly name: string
  /** '2026-11', '2026-Q4' or '2026'. */
  readonly period: string
  readonly periodFrom: string
  readonly periodTo: string
  readonly currency: string
  /** What was bought in the period, without tax; minor units. */
  readonly boughtMinor: number
  /** The share reached, in millionths. */
  readonly ppm: number
  /** What is owed, without tax. */
  readonly amountMinor: number
  readonly bookedOn: string
}
