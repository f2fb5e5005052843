import { type Migration, recordColumns } from '../migration.ts'

const ofClient = `${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id)`

/** Of what day a statement is, who said so, how sure it is. */
const provenance = 'known_on TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL'

/** Who owns a client, how far a prospect is, why a client is key; and what was judged of the account (K-10…K-15). */
const standing = `
ALTER TABLE client ADD COLUMN parent_id TEXT REFERENCES client (id);
ALTER TABLE client ADD COLUMN prospect_stage TEXT NOT NULL DEFAULT 'spotted';
ALTER TABLE client ADD COLUMN key_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX client_parent ON client (parent_id) WHERE parent_id IS NOT NULL;
CREATE TABLE standing (${ofClient},
  status TEXT NOT NULL, prospect_stage TEXT NOT NULL, is_key INTEGER NOT NULL, since_on TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX standing_client ON standing (client_id, since_on);
CREATE TABLE appraisal (${ofClient},
  leads_market INTEGER, opens_growth INTEGER, relies_on_us INTEGER, margin_minor INTEGER, growth_ppm INTEGER,
  stay_ppm INTEGER, discount_ppm INTEGER, years INTEGER, note TEXT NOT NULL, judged_on TEXT NOT NULL
) STRICT;
CREATE INDEX appraisal_client ON appraisal (client_id);
`

/** What is known of a client, each statement with its provenance (K-20…K-27). */
const knowledge = `
CREATE TABLE fact (${ofClient},
  person_id TEXT REFERENCES person (id), topic TEXT NOT NULL, text TEXT NOT NULL, ${provenance}
) STRICT;
CREATE INDEX fact_client ON fact (client_id);
CREATE INDEX fact_person ON fact (person_id) WHERE person_id IS NOT NULL;
CREATE TABLE figure (${ofClient},
  year INTEGER NOT NULL, currency TEXT NOT NULL, revenue_minor INTEGER, margin_minor INTEGER,
  indicators TEXT NOT NULL, ${provenance}
) STRICT;
CREATE INDEX figure_client ON figure (client_id, year);
CREATE TABLE rival (${ofClient},
  name TEXT NOT NULL, offer TEXT NOT NULL, terms TEXT NOT NULL, strengths TEXT NOT NULL, weaknesses TEXT NOT NULL,
  ${provenance}
) STRICT;
CREATE INDEX rival_client ON rival (client_id);
CREATE TABLE purchase (${ofClient},
  rival_id TEXT REFERENCES rival (id), group_name TEXT NOT NULL, currency TEXT NOT NULL, year_minor INTEGER,
  note TEXT NOT NULL, ${provenance}
) STRICT;
CREATE INDEX purchase_client ON purchase (client_id);
CREATE INDEX purchase_rival ON purchase (rival_id) WHERE rival_id IS NOT NULL;
CREATE TABLE reliability (${ofClient},
  subject TEXT NOT NULL, result TEXT NOT NULL, text TEXT NOT NULL, ${provenance}
) STRICT;
CREATE INDEX reliability_client ON reliability (client_id);
`

/** What was promised, what went wrong, what was done together. */
const dealings = `
CREATE TABLE promise (${ofClient},
  person_id TEXT REFERENCES person (id), visit_id TEXT REFERENCES visit (id), side TEXT NOT NULL, text TEXT NOT NULL,
  made_on TEXT NOT NULL, due_on TEXT, done_on TEXT
) STRICT;
CREATE INDEX promise_client ON promise (client_id);
CREATE INDEX promise_person ON promise (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX promise_visit ON promise (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX promise_due ON promise (due_on) WHERE done_on IS NULL AND deleted_at IS NULL;
CREATE TABLE claim (${ofClient},
  person_id TEXT REFERENCES person (id), order_id TEXT REFERENCES sales_order (id), kind TEXT NOT NULL,
  text TEXT NOT NULL, opened_on TEXT NOT NULL, currency TEXT NOT NULL, amount_minor INTEGER, cause TEXT NOT NULL,
  settlement TEXT NOT NULL, settled_on TEXT, lesson TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;
CREATE INDEX claim_client ON claim (client_id);
CREATE INDEX claim_person ON claim (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX claim_order ON claim (order_id) WHERE order_id IS NOT NULL;
CREATE TABLE occasion (${ofClient},
  kind TEXT NOT NULL, title TEXT NOT NULL, held_on TEXT NOT NULL, place TEXT NOT NULL, currency TEXT NOT NULL,
  cost_minor INTEGER, guests TEXT NOT NULL, outcome TEXT NOT NULL
) STRICT;
CREATE INDEX occasion_client ON occasion (client_id);
`

/** Files: a record each, their content once, by its SHA-256, in pieces. */
const files = `
CREATE TABLE content (sha256 TEXT PRIMARY KEY NOT NULL, bytes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE content_chunk (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES content (sha256) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (sha256, position)
) STRICT;
CREATE TABLE document (${ofClient},
  person_id TEXT REFERENCES person (id), name TEXT NOT NULL, media_type TEXT NOT NULL, bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256), dated_on TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX document_client ON document (client_id);
CREATE INDEX document_person ON document (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX document_content ON document (sha256);
`

export const dossier: Migration = {
  version: 20,
  up: (db) => {
    db.exec(standing + knowledge + dealings + files)
  },
}
