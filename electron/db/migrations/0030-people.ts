import { type Migration, recordColumns } from '../migration.ts'

/** What is known of a person, and how each stood to us over time (K-22, K-23). */
const persons = `
ALTER TABLE person ADD COLUMN personal_facts TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN motives TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN rivals TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job ADD COLUMN role TEXT NOT NULL DEFAULT 'none';
ALTER TABLE job ADD COLUMN wanted_stage TEXT;
CREATE TABLE attitude (${recordColumns},
  job_id TEXT NOT NULL REFERENCES job (id), on_day TEXT NOT NULL, power INTEGER, support INTEGER,
  stage TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX attitude_job ON attitude (job_id, on_day);
`

/** Who people are to each other, where they stand on the map, and relations as projects (K-24). */
const relations = `
CREATE TABLE relation (${recordColumns},
  from_id TEXT NOT NULL REFERENCES person (id), to_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL, strength INTEGER NOT NULL, note TEXT NOT NULL, since_on TEXT, until_on TEXT
) STRICT;
CREATE INDEX relation_from ON relation (from_id);
CREATE INDEX relation_to ON relation (to_id);
CREATE TABLE map_place (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), person_id TEXT NOT NULL REFERENCES person (id),
  x INTEGER NOT NULL, y INTEGER NOT NULL
) STRICT;
CREATE INDEX map_place_client ON map_place (client_id, person_id);
CREATE INDEX map_place_person ON map_place (person_id);
CREATE TABLE relation_project (${recordColumns},
  person_id TEXT NOT NULL REFERENCES person (id), client_id TEXT REFERENCES client (id),
  title TEXT NOT NULL, goal TEXT NOT NULL, wanted_stage TEXT, state TEXT NOT NULL,
  starts_on TEXT, due_on TEXT, currency TEXT NOT NULL, budget_minor INTEGER, notes TEXT NOT NULL
) STRICT;
CREATE INDEX relation_project_person ON relation_project (person_id);
CREATE INDEX relation_project_client ON relation_project (client_id);
CREATE TABLE relation_step (${recordColumns},
  project_id TEXT NOT NULL REFERENCES relation_project (id), title TEXT NOT NULL, kind TEXT NOT NULL,
  due_on TEXT, done_on TEXT, spent_minor INTEGER, note TEXT NOT NULL
) STRICT;
CREATE INDEX relation_step_project ON relation_step (project_id);
CREATE INDEX relation_step_due ON relation_step (due_on) WHERE done_on IS NULL AND deleted_at IS NULL;
`

const lists = `
CREATE TABLE saved_view (${recordColumns},
  list TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE TABLE distinct_pair (${recordColumns},
  kind TEXT NOT NULL, one_id TEXT NOT NULL, other_id TEXT NOT NULL
) STRICT;
CREATE INDEX distinct_pair_ids ON distinct_pair (one_id, other_id);
`

export const people: Migration = {
  version: 30,
  up: (db) => {
    db.exec(persons + relations + lists)
  },
}
