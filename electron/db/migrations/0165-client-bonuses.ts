import { type Migration, recordColumns } from '../migration.ts'

const tables = `
CREATE TABLE client_bonus (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), promotion_id TEXT NOT NULL REFERENCES promotion (id),
  name TEXT NOT NULL, period TEXT NOT NULL, period_from TEXT NOT NULL, period_to TEXT NOT NULL,
  currency TEXT NOT NULL, bought_minor INTEGER NOT NULL, ppm INTEGER NOT NULL, amount_minor INTEGER NOT NULL,
  booked_on TEXT NOT NULL
) STRICT;
CREATE INDEX client_bonus_client ON client_bonus (client_id, period_to);
CREATE INDEX client_bonus_promotion ON client_bonus (promotion_id);
ALTER TABLE credit_note ADD COLUMN client_bonus_id TEXT REFERENCES client_bonus (id);
ALTER TABLE credit_note ADD COLUMN bonus_minor INTEGER;
CREATE INDEX credit_note_bonus ON credit_note (client_bonus_id) WHERE client_bonus_id IS NOT NULL;
UPDATE promotion SET terms = json_set(terms, '$.basis', 'orders')
  WHERE json_extract(terms, '$.type') = 'bonus' AND json_type(terms, '$.basis') IS NULL;
`

/** Bonuses that clients have reached are booked as owed to them and settled by credit notes (K-42). */
export const clientBonuses: Migration = {
  version: 165,
  up: (db) => {
    db.exec(tables)
  },
}
