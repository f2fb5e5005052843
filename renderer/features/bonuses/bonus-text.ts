import { type BonusStanding, openMinor } from '../../../shared/domain/bonuses/standing.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

type Words = { readonly m: AllMessages; readonly format: Format }

/** 'Bought for €12,400 · 2 % reached, that is €248 · €7,600 more by 31 Dec for 3 %'. */
export function bonusText(standing: BonusStanding, { m, format }: Words): string {
  const words = m.bonuses
  const { basis, boughtMinor, ppm, amountMinor, next, to, booked } = standing
  const money = (minor: number) => format.money(minor, standing.currency, { cents: 'auto' })
  return format.sentence([
    (basis === 'payments' ? words.paid : words.ordered)(money(boughtMinor)),
    amountMinor > 0
      ? words.reached(format.percent(ppm), money(amountMinor))
      : booked === null
        ? words.nothing
        : '',
    next === null
      ? ''
      : words.next(money(next.fromMinor - boughtMinor), format.day(to), format.percent(next.ppm)),
  ])
}

/** What is to be done with it: to be booked, owed, credited; empty while the period goes on. */
export function claimText(standing: BonusStanding, { m, format }: Words): string {
  const { booked, amountMinor, state, changedMinor } = standing
  const words = m.bonuses
  const money = (minor: number) => format.money(minor, standing.currency, { cents: 'auto' })
  if (booked === null) return state === 'due' ? words.toBook(money(amountMinor)) : ''
  const open = openMinor(booked)
  return format.sentence([
    open > 0 ? words.owed(money(open)) : '',
    booked.settledMinor > 0 ? words.settled(money(booked.settledMinor)) : '',
    changedMinor === 0 ? '' : words.changed(money(amountMinor)),
  ])
}

/** How far it is to the next step, 0–100; null: there is none. */
export function stepProgress({ boughtMinor, next }: BonusStanding): number | null {
  if (next === null || next.fromMinor <= 0) return null
  return Math.max(0, Math.min(100, (boughtMinor / next.fromMinor) * 100))
}
