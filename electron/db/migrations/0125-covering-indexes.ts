import type { Migration } from '../migration.ts'

/** Sums and last days by client, invoice or month are read from these alone: the rows themselves stay untouched. */
export const coveringIndexes: Migration = {
  version: 125,
  up: (db) => {
    db.exec(`
CREATE INDEX payment_taken ON payment (invoice_id, amount_minor) WHERE deleted_at IS NULL;
CREATE INDEX credit_note_taken ON credit_note (invoice_id, amount_minor) WHERE deleted_at IS NULL;
CREATE INDEX invoice_amount ON invoice (id, amount_minor) WHERE deleted_at IS NULL;
CREATE INDEX visit_contact ON visit (client_id, state, starts_at) WHERE deleted_at IS NULL;
CREATE INDEX sales_order_sold ON sales_order (ordered_on, stage, client_id, currency, amount_minor)
  WHERE deleted_at IS NULL;
DROP INDEX commission_entry_received;
CREATE INDEX commission_entry_income ON commission_entry (received_on, currency, amount_minor)
  WHERE deleted_at IS NULL AND state = 'received';
CREATE INDEX commission_entry_coming ON commission_entry (due_on) WHERE deleted_at IS NULL AND state <> 'received';
`)
  },
}
