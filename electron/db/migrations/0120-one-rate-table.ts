import type { Migration } from '../migration.ts'

/**
 * Rates typed in offers join those that money is reckoned by. Where both have one of the same pair and day, the one that
 * money was reckoned by stays in use and the other goes to the trash: offers keep the rates they were made with.
 */
const carryOver = `
INSERT INTO fx_rate (id, created_at, changed_at, deleted_at, day, from_currency, to_currency, rate)
  SELECT o.id, o.created_at, o.changed_at,
    CASE WHEN o.deleted_at IS NULL AND EXISTS (
        SELECT 1 FROM fx_rate r WHERE r.deleted_at IS NULL AND r.day = o.rated_on
          AND r.from_currency = o.from_currency AND r.to_currency = o.to_currency)
      THEN o.changed_at ELSE o.deleted_at END,
    o.rated_on, o.from_currency, o.to_currency, o.rate
  FROM exchange_rate o;
DROP TABLE exchange_rate;
CREATE INDEX fx_rate_pair ON fx_rate (from_currency, to_currency, day);
`

/** What the log says of them goes on being true. */
const renamed = (column: 'before' | 'after') => `
UPDATE change SET ${column} = json_set(json_remove(${column}, '$.rated_on'), '$.day', json_extract(${column}, '$.rated_on'))
  WHERE table_name = 'exchange_rate' AND json_type(${column}, '$.rated_on') IS NOT NULL;
`

/** One table of dated rates between currencies. */
export const oneRateTable: Migration = {
  version: 120,
  up: (db) => {
    db.exec(carryOver + renamed('before') + renamed('after'))
    db.exec(`UPDATE change SET table_name = 'fx_rate' WHERE table_name = 'exchange_rate'`)
  },
}
