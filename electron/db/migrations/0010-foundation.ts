import { type Migration, recordColumns } from '../migration.ts'

/** Settings, drafts, the change log and the search index. */
const housekeeping = `
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE command (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  call TEXT NOT NULL,
  title TEXT NOT NULL,
  reverses TEXT,
  reversed_by TEXT
) STRICT;
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL REFERENCES command (id),
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_command ON change (command_id);
CREATE INDEX change_record ON change (table_name, record_id);
CREATE TABLE search_doc (
  rowid INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  client_id TEXT,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (table_name, record_id)
) STRICT;
CREATE VIRTUAL TABLE search_fts USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1', detail = 'full'
);
CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_fts, 'row');
`

const accounts = `
CREATE TABLE client (${recordColumns},
  name TEXT NOT NULL, legal_name TEXT NOT NULL, status TEXT NOT NULL, is_key INTEGER NOT NULL,
  industry TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL, address TEXT NOT NULL,
  phone TEXT NOT NULL, email TEXT NOT NULL, website TEXT NOT NULL, tax_id TEXT NOT NULL,
  currency TEXT NOT NULL, ideal_days INTEGER, longest_days INTEGER, payment_days INTEGER,
  credit_limit_minor INTEGER, lost_reason TEXT NOT NULL, tags TEXT NOT NULL, custom TEXT NOT NULL,
  notes TEXT NOT NULL, external_ref TEXT NOT NULL
) STRICT;
CREATE INDEX client_name ON client (name) WHERE deleted_at IS NULL;
CREATE INDEX client_external ON client (external_ref) WHERE external_ref <> '';
CREATE TABLE person (${recordColumns},
  name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, birthday TEXT, how_to_deal TEXT NOT NULL,
  notes TEXT NOT NULL, tags TEXT NOT NULL, external_ref TEXT NOT NULL
) STRICT;
CREATE TABLE job (${recordColumns},
  person_id TEXT NOT NULL REFERENCES person (id), client_id TEXT NOT NULL REFERENCES client (id),
  title TEXT NOT NULL, department TEXT NOT NULL, is_main INTEGER NOT NULL, power INTEGER, support INTEGER,
  stage TEXT NOT NULL, started_on TEXT, ended_on TEXT
) STRICT;
CREATE INDEX job_client ON job (client_id);
CREATE INDEX job_person ON job (person_id);
CREATE TABLE visit (${recordColumns},
  client_id TEXT REFERENCES client (id), person_ids TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  starts_at TEXT NOT NULL, ends_at TEXT NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL,
  state TEXT NOT NULL, outcome TEXT NOT NULL, satisfaction INTEGER, next_step TEXT NOT NULL,
  next_step_on TEXT, is_off_plan INTEGER NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE INDEX visit_starts ON visit (starts_at) WHERE deleted_at IS NULL;
CREATE INDEX visit_client ON visit (client_id, starts_at);
`

const offers = `
CREATE TABLE product (${recordColumns},
  sku TEXT NOT NULL, name TEXT NOT NULL, group_name TEXT NOT NULL, unit TEXT NOT NULL, currency TEXT NOT NULL,
  price_minor INTEGER NOT NULL, cost_minor INTEGER, vat_ppm INTEGER NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE TABLE proposal (${recordColumns},
  number TEXT NOT NULL, client_id TEXT NOT NULL REFERENCES client (id), person_id TEXT REFERENCES person (id),
  title TEXT NOT NULL, language TEXT NOT NULL, currency TEXT NOT NULL, state TEXT NOT NULL,
  issued_on TEXT NOT NULL, valid_until TEXT NOT NULL, decided_on TEXT, reason TEXT NOT NULL,
  introduction TEXT NOT NULL, terms TEXT NOT NULL, discount_ppm INTEGER NOT NULL,
  is_vat_per_line INTEGER NOT NULL, frozen TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_client ON proposal (client_id);
CREATE TABLE proposal_line (${recordColumns},
  proposal_id TEXT NOT NULL REFERENCES proposal (id), position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id), name TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  unit TEXT NOT NULL, unit_price_minor INTEGER NOT NULL, unit_cost_minor INTEGER,
  discount_ppm INTEGER NOT NULL, vat_ppm INTEGER NOT NULL, is_optional INTEGER NOT NULL
) STRICT;
CREATE INDEX proposal_line_proposal ON proposal_line (proposal_id, position);
`

const money = `
CREATE TABLE company (${recordColumns},
  name TEXT NOT NULL, currency TEXT NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE TABLE deal (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), company_id TEXT REFERENCES company (id),
  person_id TEXT REFERENCES person (id), proposal_id TEXT REFERENCES proposal (id),
  title TEXT NOT NULL, stage TEXT NOT NULL, currency TEXT NOT NULL, amount_minor INTEGER NOT NULL,
  cost_minor INTEGER, chance_ppm INTEGER NOT NULL, expected_on TEXT, closed_on TEXT,
  lost_reason TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE INDEX deal_client ON deal (client_id);
CREATE TABLE sales_order (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), deal_id TEXT REFERENCES deal (id), number TEXT NOT NULL,
  ordered_on TEXT NOT NULL, promised_on TEXT, delivered_on TEXT, currency TEXT NOT NULL,
  amount_minor INTEGER NOT NULL, cost_minor INTEGER
) STRICT;
CREATE INDEX sales_order_client ON sales_order (client_id, ordered_on);
CREATE INDEX sales_order_deal ON sales_order (deal_id);
CREATE TABLE invoice (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), order_id TEXT REFERENCES sales_order (id),
  deal_id TEXT REFERENCES deal (id), number TEXT NOT NULL, issued_on TEXT NOT NULL, due_on TEXT NOT NULL,
  currency TEXT NOT NULL, amount_minor INTEGER NOT NULL
) STRICT;
CREATE INDEX invoice_client ON invoice (client_id);
CREATE INDEX invoice_deal ON invoice (deal_id);
CREATE TABLE payment (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), invoice_id TEXT NOT NULL REFERENCES invoice (id),
  paid_on TEXT NOT NULL, currency TEXT NOT NULL, amount_minor INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX payment_invoice ON payment (invoice_id);
CREATE TABLE commission_rule (${recordColumns},
  company_id TEXT REFERENCES company (id), name TEXT NOT NULL, basis TEXT NOT NULL, rate_ppm INTEGER NOT NULL,
  earned_at TEXT NOT NULL, payout_days INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT
) STRICT;
CREATE TABLE commission_entry (${recordColumns},
  company_id TEXT REFERENCES company (id), client_id TEXT REFERENCES client (id),
  deal_id TEXT REFERENCES deal (id), invoice_id TEXT REFERENCES invoice (id),
  payment_id TEXT REFERENCES payment (id), rule_id TEXT REFERENCES commission_rule (id),
  source TEXT NOT NULL, state TEXT NOT NULL, earned_on TEXT, due_on TEXT, received_on TEXT,
  currency TEXT NOT NULL, base_minor INTEGER, rate_ppm INTEGER, amount_minor INTEGER NOT NULL,
  note TEXT NOT NULL, steps TEXT NOT NULL, external_ref TEXT NOT NULL
) STRICT;
CREATE INDEX commission_entry_received ON commission_entry (received_on);
CREATE INDEX commission_entry_deal ON commission_entry (deal_id);
CREATE INDEX commission_entry_client ON commission_entry (client_id);
CREATE INDEX commission_entry_external ON commission_entry (external_ref) WHERE external_ref <> '';
`

export const foundation: Migration = {
  version: 10,
  up: (db) => {
    db.exec(housekeeping + accounts + offers + money)
  },
}
