import { type Migration, recordColumns } from '../migration.ts'

const places = `
CREATE TABLE place (${recordColumns},
  name TEXT NOT NULL, address TEXT NOT NULL, is_base INTEGER NOT NULL, within_minutes INTEGER NOT NULL,
  parking_minutes INTEGER
) STRICT;
CREATE TABLE travel_time (${recordColumns},
  from_id TEXT NOT NULL REFERENCES place (id), to_id TEXT NOT NULL REFERENCES place (id),
  minutes INTEGER NOT NULL, source TEXT NOT NULL, corrections INTEGER NOT NULL
) STRICT;
CREATE INDEX travel_time_ends ON travel_time (from_id, to_id);
`

/** Travel, moves and the pool at the visit; SQLite adds a column at a time. */
const visits = `
ALTER TABLE visit ADD COLUMN place_id TEXT REFERENCES place (id);
ALTER TABLE visit ADD COLUMN travel_before INTEGER;
ALTER TABLE visit ADD COLUMN travel_after INTEGER;
ALTER TABLE visit ADD COLUMN planned_at TEXT;
ALTER TABLE visit ADD COLUMN is_call_block INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN pool_key TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN next_step_done_on TEXT;
CREATE INDEX visit_pool ON visit (pool_key) WHERE pool_key <> '';
`

const planning = `
CREATE TABLE client_plan (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), snoozed_until TEXT, opening TEXT NOT NULL,
  visit_minutes INTEGER, place_id TEXT REFERENCES place (id)
) STRICT;
CREATE INDEX client_plan_client ON client_plan (client_id);
CREATE TABLE week_template (${recordColumns}, name TEXT NOT NULL, items TEXT NOT NULL) STRICT;
CREATE TABLE pool_pause (${recordColumns}, key TEXT NOT NULL, until TEXT) STRICT;
CREATE INDEX pool_pause_key ON pool_pause (key);
CREATE TABLE reminder_shown (key TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE brief (${recordColumns},
  visit_id TEXT NOT NULL REFERENCES visit (id), points TEXT NOT NULL
) STRICT;
CREATE INDEX brief_visit ON brief (visit_id);
CREATE TABLE brief_read (
  visit_id TEXT NOT NULL, section TEXT NOT NULL, print TEXT NOT NULL, PRIMARY KEY (visit_id, section)
) STRICT, WITHOUT ROWID;
`

export const plannerTables: Migration = {
  version: 45,
  up: (db) => {
    db.exec(places + visits + planning)
  },
}
