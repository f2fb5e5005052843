import { Fault } from '../../../shared/contract/errors.ts'
import { type BookedBonus, openMinor, settledBy } from '../../../shared/domain/bonuses/standing.ts'
import type { Invoice } from '../../../shared/domain/orders/types.ts'
import type { Db } from '../../db/db.ts'
import { bookedBonuses } from '../bonuses/store.ts'

type Owner = Pick<Invoice, 'clientId' | 'currency'>

/** Bonuses owed to the client of an invoice, in its currency, the oldest first. */
export function openBonusesOf(db: Db, { clientId, currency }: Owner): BookedBonus[] {
  return bookedBonuses(db, clientId).filter((bonus) => bonus.currency === currency && openMinor(bonus) > 0)
}

/**
 * What a credit note settles of a bonus, without tax. Faults: receivables.bonusCredited when the bonus is not one that
 * is owed to the client in this currency; receivables.bonusTooLarge when less of it is open.
 */
export function bonusSettled(
  db: Db,
  invoice: Owner & Pick<Invoice, 'amountMinor' | 'vatMinor'>,
  { bonusId, creditMinor }: { readonly bonusId: string; readonly creditMinor: number },
): number {
  const bonus = openBonusesOf(db, invoice).find(({ id }) => id === bonusId)
  if (bonus === undefined) throw new Fault('receivables.bonusCredited', {})
  const open = openMinor(bonus)
  const settled = settledBy(creditMinor, invoice, open)
  if (settled > open)
    throw new Fault('receivables.bonusTooLarge', { openMinor: open, currency: invoice.currency })
  return settled
}
