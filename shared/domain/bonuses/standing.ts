import { applyRate, divideHalfAwayFromZero } from '../../base/money.ts'
import { periodDays, periodOf } from '../plans/versions.ts'
import type { BonusStep, Promotion } from '../pricing/types.ts'
import { isValidOn } from '../pricing/valid.ts'
import { countedMinor, type Purchase } from './bought.ts'
import { bonusReached, withinValidity } from './reached.ts'
import type { ClientBonus } from './types.ts'

type BonusTerms = Extract<Promotion['terms'], { readonly type: 'bonus' }>
export type BonusProgramme = Promotion & { readonly terms: BonusTerms }

/** Whether a promotion is a bonus programme. */
export function isBonus(promotion: Promotion): promotion is BonusProgramme {
  return promotion.terms.type === 'bonus'
}

/** A booked bonus with what credit notes have settled of it, without tax. */
export type BookedBonus = ClientBonus & { readonly settledMinor: number }

/** running: the period goes on; due: reached, not booked; open: booked, not credited in full; settled: credited. */
export const bonusStates = ['running', 'due', 'open', 'settled'] as const
export type BonusState = (typeof bonusStates)[number]

/** How a client stands to a programme in one period. Minor units without tax. */
export type BonusStanding = {
  readonly clientId: string
  readonly promotionId: string
  readonly name: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly currency: string
  readonly basis: BonusTerms['basis']
  readonly boughtMinor: number
  readonly ppm: number
  /** What the sum bought so far brings. */
  readonly amountMinor: number
  /** null: the highest step is reached, or the period is over. */
  readonly next: BonusStep | null
  readonly state: BonusState
  /** null: not booked. */
  readonly booked: BookedBonus | null
  /** What the book reckons now less what was booked: orders or returns came since; 0: nothing, or not booked. */
  readonly changedMinor: number
}

export type Reckoning = {
  readonly programmes: readonly BonusProgramme[]
  readonly purchases: (programme: BonusProgramme) => readonly Purchase[]
  readonly booked: readonly BookedBonus[]
  /** The price column of a client. */
  readonly columnOf: (clientId: string, day: string) => string | null
  /** Clients whose running periods are shown even where nothing is bought yet. */
  readonly clientIds: readonly string[]
  readonly today: string
}

const urgency: Readonly<Record<BonusState, number>> = { due: 0, open: 1, running: 2, settled: 3 }

/**
 * Every period of every programme in which a client bought something or a bonus was booked: what is to be done first,
 * then what goes on, the latest period first.
 */
export function bonusStandings(reckoning: Reckoning): readonly BonusStanding[] {
  const claims = new Map(reckoning.booked.map((claim) => [keyOf(claim), claim]))
  const reckoned = reckoning.programmes.flatMap((programme) => ofProgramme(reckoning, programme, claims))
  const known = new Set(reckoned.map(keyOf))
  const alone = reckoning.booked.filter((claim) => !known.has(keyOf(claim))).map(standingOfClaim)
  return [...reckoned, ...alone].sort(
    (a, b) =>
      urgency[a.state] - urgency[b.state] ||
      (a.to < b.to ? 1 : a.to > b.to ? -1 : 0) ||
      b.boughtMinor - a.boughtMinor ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

type Key = { readonly clientId: string; readonly promotionId: string; readonly period: string }

function keyOf({ clientId, promotionId, period }: Key): string {
  return `${clientId} ${promotionId} ${period}`
}

function ofProgramme(
  reckoning: Reckoning,
  programme: BonusProgramme,
  claims: ReadonlyMap<string, BookedBonus>,
): readonly BonusStanding[] {
  const { today, columnOf } = reckoning
  const current = periodOf(today, programme.terms.period)
  const sums = new Map<string, Key & { minor: number }>()
  const add = (clientId: string, period: string, minor: number) => {
    const key = { clientId, promotionId: programme.id, period }
    const found = sums.get(keyOf(key))
    if (found === undefined) sums.set(keyOf(key), { ...key, minor })
    else found.minor += minor
  }
  if (isValidOn(programme, today))
    for (const clientId of reckoning.clientIds)
      if (isOffered(programme, columnOf(clientId, today))) add(clientId, current, 0)
  for (const purchase of reckoning.purchases(programme))
    if (isValidOn(programme, purchase.on))
      add(
        purchase.clientId,
        periodOf(purchase.on, programme.terms.period),
        countedMinor(programme, purchase, columnOf(purchase.clientId, purchase.on)),
      )
  return [...sums.values()].flatMap((sum) => {
    const standing = standingOf(programme, sum, claims.get(keyOf(sum)) ?? null, today)
    return standing === null ? [] : [standing]
  })
}

function isOffered({ columnIds }: BonusProgramme, columnId: string | null): boolean {
  return columnIds.length === 0 || (columnId !== null && columnIds.includes(columnId))
}

function standingOf(
  programme: BonusProgramme,
  { clientId, period, minor }: Key & { readonly minor: number },
  booked: BookedBonus | null,
  today: string,
): BonusStanding | null {
  const { terms } = programme
  const { from, to } = withinValidity(periodDays(period), programme)
  const { ppm, next } = bonusReached(terms.steps, minor)
  const amountMinor = minor > 0 ? applyRate(minor, ppm) : 0
  const isOver = to < today
  if (isOver && amountMinor === 0 && booked === null) return null
  return {
    clientId,
    promotionId: programme.id,
    name: programme.name,
    period,
    from,
    to,
    currency: terms.currency,
    basis: terms.basis,
    boughtMinor: minor,
    ppm,
    amountMinor,
    next: isOver ? null : next,
    state: booked !== null ? settledState(booked) : isOver ? 'due' : 'running',
    booked,
    changedMinor: booked === null ? 0 : amountMinor - booked.amountMinor,
  }
}

/** A booked bonus whose programme is no longer there to be reckoned by: it stands as it was booked. */
function standingOfClaim(booked: BookedBonus): BonusStanding {
  const { clientId, promotionId, name, period, periodFrom, periodTo, currency } = booked
  const { boughtMinor, ppm, amountMinor } = booked
  const sums = { boughtMinor, ppm, amountMinor, next: null, changedMinor: 0 }
  const days = { period, from: periodFrom, to: periodTo }
  const state = settledState(booked)
  return { clientId, promotionId, name, ...days, currency, basis: 'orders', ...sums, state, booked }
}

function settledState({ amountMinor, settledMinor }: BookedBonus): BonusState {
  return settledMinor < amountMinor ? 'open' : 'settled'
}

/** What is still to be credited of a booked bonus; below zero: more was credited than is owed. */
export function openMinor({ amountMinor, settledMinor }: BookedBonus): number {
  return amountMinor - settledMinor
}

/**
 * What a credit note with tax settles of a bonus without it: freed of tax in the invoice's proportion; what is left
 * open by a rounded unit is settled too.
 */
export function settledBy(
  creditMinor: number,
  invoice: { readonly amountMinor: number; readonly vatMinor: number },
  open: number,
): number {
  const net = invoice.amountMinor - invoice.vatMinor
  const own =
    invoice.amountMinor === 0 || invoice.vatMinor === 0
      ? creditMinor
      : divideHalfAwayFromZero(BigInt(creditMinor) * BigInt(net), BigInt(invoice.amountMinor))
  return Math.abs(own - open) <= 1 ? open : own
}
