import type { BookedBonus } from '../../../shared/domain/bonuses/standing.ts'
import type { ClientBonus } from '../../../shared/domain/bonuses/types.ts'
import type { Db, SqlValue } from '../../db/db.ts'
import { defineTable, plain, toRecord } from '../../db/table.ts'

export const clientBonusTable = defineTable<ClientBonus>({
  name: 'client_bonus',
  fields: {
    clientId: plain,
    promotionId: plain,
    name: plain,
    period: plain,
    periodFrom: plain,
    periodTo: plain,
    currency: plain,
    boughtMinor: plain,
    ppm: plain,
    amountMinor: plain,
    bookedOn: plain,
  },
  title: (b) => [b.name, b.period].join(' ').trim(),
})

/** Booked bonuses with what credit notes have settled of them, the oldest first; clientId null: of everybody. */
export function bookedBonuses(db: Db, clientId: string | null): BookedBonus[] {
  const rows = db
    .statement(
      `SELECT b.*, (SELECT coalesce(sum(c.bonus_minor), 0) FROM credit_note c
                     WHERE c.client_bonus_id = b.id AND c.deleted_at IS NULL) AS settled
         FROM client_bonus b JOIN client ON client.id = b.client_id
        WHERE b.deleted_at IS NULL AND client.deleted_at IS NULL AND (@clientId IS NULL OR b.client_id = @clientId)
        ORDER BY b.period_to, b.id`,
    )
    .all({ clientId }) as (Record<string, SqlValue> & { readonly settled: number })[]
  return rows.map((row) => ({ ...toRecord(clientBonusTable, row), settledMinor: row.settled }))
}
