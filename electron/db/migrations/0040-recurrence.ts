import { type Migration, recordColumns } from '../migration.ts'

/** Contacts that recur, and what other calendars know of a contact. */
export const recurrence: Migration = {
  version: 40,
  up: (db) => {
    db.exec(`
CREATE TABLE visit_series (${recordColumns},
  client_id TEXT REFERENCES client (id), person_ids TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  starts_at TEXT NOT NULL, ends_at TEXT NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL, notes TEXT NOT NULL,
  rule TEXT NOT NULL, planned_until TEXT NOT NULL
) STRICT;
ALTER TABLE visit ADD COLUMN series_id TEXT REFERENCES visit_series (id);
ALTER TABLE visit ADD COLUMN series_at TEXT;
CREATE INDEX visit_series_visits ON visit (series_id, series_at) WHERE series_id IS NOT NULL;
CREATE TABLE calendar_link (${recordColumns},
  visit_id TEXT NOT NULL, uid TEXT NOT NULL, occurrence TEXT NOT NULL, origin TEXT NOT NULL,
  sequence INTEGER NOT NULL, digest TEXT NOT NULL, exported_at TEXT
) STRICT;
CREATE INDEX calendar_link_visit ON calendar_link (visit_id);
CREATE INDEX calendar_link_uid ON calendar_link (uid, occurrence);
`)
  },
}
