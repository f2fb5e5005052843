import type { BonusRow } from '../../../shared/contract/bonuses.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { type BonusStanding, bonusStandings, isBonus } from '../../../shared/domain/bonuses/standing.ts'
import type { ClientBonus } from '../../../shared/domain/bonuses/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { clientNames } from '../clients/names.ts'
import { clientTable } from '../clients/store.ts'
import { columnsOn } from '../pricing/book.ts'
import { promotionTable } from '../pricing/store.ts'
import { purchasesFor } from './purchases.ts'
import { bookedBonuses, clientBonusTable } from './store.ts'

/** Where clients stand to the bonus programmes, what is to be done first; null: all clients that bought anything. */
export function bonusList(ctx: Ctx, clientId: string | null): BonusRow[] {
  const standings = bonusStandings({
    programmes: listRecords(ctx.db, promotionTable).filter(isBonus),
    purchases: (programme) => purchasesFor(ctx, programme, clientId),
    booked: bookedBonuses(ctx.db, clientId),
    columnOf: columnsOn(ctx),
    clientIds: clientId === null ? [] : [clientId],
    today: ctx.today,
  })
  const names = clientNames(ctx.db)
  return standings.map((standing) => ({ ...standing, clientName: names.get(standing.clientId) ?? '' }))
}

type Which = { readonly clientId: string; readonly promotionId: string; readonly period: string }

/**
 * Books what a client has reached as owed to it, or corrects what was booked by the orders and returns that came since.
 * Faults: bonuses.notReached; bonuses.creditedMore where credit notes have settled more than it now comes to.
 */
export function bookBonus(ctx: Ctx, { clientId, promotionId, period }: Which): ClientBonus {
  const standing = bonusList(ctx, clientId).find(
    (row) => row.promotionId === promotionId && row.period === period,
  )
  ctx.db.journal?.name(getRecord(ctx.db, clientTable, clientId).name)
  if (standing === undefined) throw new Fault('bonuses.notReached', {})
  return bookStanding(ctx, standing)
}

function bookStanding(ctx: Ctx, standing: BonusStanding): ClientBonus {
  const { clientId, promotionId, name, period, from, to, currency, boughtMinor, ppm, amountMinor } = standing
  const { booked } = standing
  if (booked === null && amountMinor <= 0) throw new Fault('bonuses.notReached', {})
  if (booked !== null && amountMinor < booked.settledMinor)
    throw new Fault('bonuses.creditedMore', { settledMinor: booked.settledMinor, currency })
  const sums = { boughtMinor, ppm, amountMinor, bookedOn: ctx.today }
  if (booked !== null) return updateRecord(ctx.db, clientBonusTable, booked.id, sums)
  const which = { clientId, promotionId, name, period, periodFrom: from, periodTo: to, currency }
  return insertRecord(ctx.db, clientBonusTable, ctx.newId(), { ...which, ...sums })
}

/** Books every bonus of a period that is over; how many. Fault bonuses.noneDue. */
export function bookDue(ctx: Ctx): number {
  const due = bonusList(ctx, null).filter(({ state }) => state === 'due')
  if (due.length === 0) throw new Fault('bonuses.noneDue', {})
  for (const standing of due) bookStanding(ctx, standing)
  return due.length
}

/** Takes a booking back. Fault bonuses.credited where a credit note settles some of it. */
export function unbook(ctx: Ctx, id: string): null {
  const bonus = getRecord(ctx.db, clientBonusTable, id)
  const own = bookedBonuses(ctx.db, bonus.clientId).find((booked) => booked.id === id)
  if (own !== undefined && own.settledMinor !== 0) throw new Fault('bonuses.credited', {})
  trashRecord(ctx.db, clientBonusTable, id)
  return null
}
