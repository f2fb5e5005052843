import type { Migration } from '../migration.ts'

/** A line of a deal has a discount of its own, as that of an order has: the client's price is said in full. */
export const dealLineDiscount: Migration = {
  version: 155,
  up: (db) => {
    db.exec('ALTER TABLE deal_line ADD COLUMN discount_ppm INTEGER NOT NULL DEFAULT 0')
  },
}
