-- Generated from the migrations; not edited by hand.
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

CREATE TABLE client (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, legal_name TEXT NOT NULL, status TEXT NOT NULL, is_key INTEGER NOT NULL,
  industry TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL, address TEXT NOT NULL,
  phone TEXT NOT NULL, email TEXT NOT NULL, website TEXT NOT NULL, tax_id TEXT NOT NULL,
  currency TEXT NOT NULL, ideal_days INTEGER, longest_days INTEGER, payment_days INTEGER,
  credit_limit_minor INTEGER, lost_reason TEXT NOT NULL, tags TEXT NOT NULL, custom TEXT NOT NULL,
  notes TEXT NOT NULL, external_ref TEXT NOT NULL
, parent_id TEXT REFERENCES client (id), prospect_stage TEXT NOT NULL DEFAULT 'spotted', key_reason TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX client_name ON client (name) WHERE deleted_at IS NULL;

CREATE INDEX client_external ON client (external_ref) WHERE external_ref <> '';

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, birthday TEXT, how_to_deal TEXT NOT NULL,
  notes TEXT NOT NULL, tags TEXT NOT NULL, external_ref TEXT NOT NULL
, personal_facts TEXT NOT NULL DEFAULT '', motives TEXT NOT NULL DEFAULT '', rivals TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE job (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  person_id TEXT NOT NULL REFERENCES person (id), client_id TEXT NOT NULL REFERENCES client (id),
  title TEXT NOT NULL, department TEXT NOT NULL, is_main INTEGER NOT NULL, power INTEGER, support INTEGER,
  stage TEXT NOT NULL, started_on TEXT, ended_on TEXT
, role TEXT NOT NULL DEFAULT 'none', wanted_stage TEXT) STRICT;

CREATE INDEX job_client ON job (client_id);

CREATE INDEX job_person ON job (person_id);

CREATE TABLE visit (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT REFERENCES client (id), person_ids TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  starts_at TEXT NOT NULL, ends_at TEXT NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL,
  state TEXT NOT NULL, outcome TEXT NOT NULL, satisfaction INTEGER, next_step TEXT NOT NULL,
  next_step_on TEXT, is_off_plan INTEGER NOT NULL, notes TEXT NOT NULL
, series_id TEXT REFERENCES visit_series (id), series_at TEXT, place_id TEXT REFERENCES place (id), travel_before INTEGER, travel_after INTEGER, planned_at TEXT, is_call_block INTEGER NOT NULL DEFAULT 0, pool_key TEXT NOT NULL DEFAULT '', next_step_done_on TEXT) STRICT;

CREATE INDEX visit_starts ON visit (starts_at) WHERE deleted_at IS NULL;

CREATE INDEX visit_client ON visit (client_id, starts_at);

CREATE TABLE product (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  sku TEXT NOT NULL, name TEXT NOT NULL, group_name TEXT NOT NULL, unit TEXT NOT NULL, currency TEXT NOT NULL,
  cost_minor INTEGER, vat_ppm INTEGER NOT NULL, notes TEXT NOT NULL
, ends_on TEXT) STRICT;

CREATE TABLE proposal (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  number TEXT NOT NULL, client_id TEXT NOT NULL REFERENCES client (id), person_id TEXT REFERENCES person (id),
  title TEXT NOT NULL, language TEXT NOT NULL, currency TEXT NOT NULL, state TEXT NOT NULL,
  issued_on TEXT NOT NULL, valid_until TEXT NOT NULL, decided_on TEXT, reason TEXT NOT NULL,
  is_vat_per_line INTEGER NOT NULL, deal_id TEXT REFERENCES deal (id), template_id TEXT REFERENCES template (id), based_on_id TEXT REFERENCES proposal (id), version INTEGER NOT NULL DEFAULT 1, sent_on TEXT, follow_up_on TEXT, body TEXT NOT NULL DEFAULT '{"type":"doc","content":[]}', adjustments TEXT NOT NULL DEFAULT '[]', filled TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE INDEX proposal_client ON proposal (client_id);

CREATE TABLE proposal_line (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  proposal_id TEXT NOT NULL REFERENCES proposal (id), position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id), name TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  unit TEXT NOT NULL, unit_price_minor INTEGER NOT NULL, unit_cost_minor INTEGER,
  discount_ppm INTEGER NOT NULL, vat_ppm INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT 'item', role TEXT NOT NULL DEFAULT 'counted', description TEXT NOT NULL DEFAULT '', price_base_milli INTEGER NOT NULL DEFAULT 1000, adjustments TEXT NOT NULL DEFAULT '[]', priced_in TEXT NOT NULL DEFAULT 'null') STRICT;

CREATE INDEX proposal_line_proposal ON proposal_line (proposal_id, position);

CREATE TABLE company (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, currency TEXT NOT NULL, notes TEXT NOT NULL
) STRICT;

CREATE TABLE deal (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), company_id TEXT REFERENCES company (id),
  person_id TEXT REFERENCES person (id), proposal_id TEXT REFERENCES proposal (id),
  title TEXT NOT NULL, stage TEXT NOT NULL, currency TEXT NOT NULL, amount_minor INTEGER NOT NULL,
  cost_minor INTEGER, chance_ppm INTEGER NOT NULL, expected_on TEXT, closed_on TEXT,
  lost_reason TEXT NOT NULL, source TEXT NOT NULL, notes TEXT NOT NULL
, agency_fee_minor INTEGER, lost_cause TEXT, lost_to TEXT NOT NULL DEFAULT '', person_ids TEXT NOT NULL DEFAULT '[]', rivals TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE INDEX deal_client ON deal (client_id);

CREATE TABLE sales_order (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), deal_id TEXT REFERENCES deal (id), number TEXT NOT NULL,
  ordered_on TEXT NOT NULL, promised_on TEXT, delivered_on TEXT, currency TEXT NOT NULL,
  amount_minor INTEGER NOT NULL, cost_minor INTEGER
, contract_id TEXT REFERENCES contract (id), stage TEXT NOT NULL DEFAULT 'placed', notes TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX sales_order_client ON sales_order (client_id, ordered_on);

CREATE INDEX sales_order_deal ON sales_order (deal_id);

CREATE TABLE invoice (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), order_id TEXT REFERENCES sales_order (id),
  deal_id TEXT REFERENCES deal (id), number TEXT NOT NULL, issued_on TEXT NOT NULL, due_on TEXT NOT NULL,
  currency TEXT NOT NULL, amount_minor INTEGER NOT NULL
, vat_minor INTEGER NOT NULL DEFAULT 0, dispute TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX invoice_client ON invoice (client_id);

CREATE INDEX invoice_deal ON invoice (deal_id);

CREATE TABLE payment (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), invoice_id TEXT NOT NULL REFERENCES invoice (id),
  paid_on TEXT NOT NULL, currency TEXT NOT NULL, amount_minor INTEGER NOT NULL, note TEXT NOT NULL
, received_currency TEXT, received_minor INTEGER, rate TEXT) STRICT;

CREATE INDEX payment_invoice ON payment (invoice_id);

CREATE INDEX client_parent ON client (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE standing (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  status TEXT NOT NULL, prospect_stage TEXT NOT NULL, is_key INTEGER NOT NULL, since_on TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX standing_client ON standing (client_id, since_on);

CREATE TABLE appraisal (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  leads_market INTEGER, opens_growth INTEGER, relies_on_us INTEGER, margin_minor INTEGER, growth_ppm INTEGER,
  stay_ppm INTEGER, discount_ppm INTEGER, years INTEGER, note TEXT NOT NULL, judged_on TEXT NOT NULL
) STRICT;

CREATE INDEX appraisal_client ON appraisal (client_id);

CREATE TABLE fact (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  person_id TEXT REFERENCES person (id), topic TEXT NOT NULL, text TEXT NOT NULL, known_on TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;

CREATE INDEX fact_client ON fact (client_id);

CREATE INDEX fact_person ON fact (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE figure (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  year INTEGER NOT NULL, currency TEXT NOT NULL, revenue_minor INTEGER, margin_minor INTEGER,
  indicators TEXT NOT NULL, known_on TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;

CREATE INDEX figure_client ON figure (client_id, year);

CREATE TABLE rival (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  name TEXT NOT NULL, offer TEXT NOT NULL, terms TEXT NOT NULL, strengths TEXT NOT NULL, weaknesses TEXT NOT NULL,
  known_on TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;

CREATE INDEX rival_client ON rival (client_id);

CREATE TABLE purchase (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  rival_id TEXT REFERENCES rival (id), group_name TEXT NOT NULL, currency TEXT NOT NULL, year_minor INTEGER,
  note TEXT NOT NULL, known_on TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;

CREATE INDEX purchase_client ON purchase (client_id);

CREATE INDEX purchase_rival ON purchase (rival_id) WHERE rival_id IS NOT NULL;

CREATE TABLE reliability (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  subject TEXT NOT NULL, result TEXT NOT NULL, text TEXT NOT NULL, known_on TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;

CREATE INDEX reliability_client ON reliability (client_id);

CREATE TABLE promise (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  person_id TEXT REFERENCES person (id), visit_id TEXT REFERENCES visit (id), side TEXT NOT NULL, text TEXT NOT NULL,
  made_on TEXT NOT NULL, due_on TEXT, done_on TEXT
) STRICT;

CREATE INDEX promise_client ON promise (client_id);

CREATE INDEX promise_person ON promise (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX promise_visit ON promise (visit_id) WHERE visit_id IS NOT NULL;

CREATE INDEX promise_due ON promise (due_on) WHERE done_on IS NULL AND deleted_at IS NULL;

CREATE TABLE claim (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  person_id TEXT REFERENCES person (id), order_id TEXT REFERENCES sales_order (id), kind TEXT NOT NULL,
  text TEXT NOT NULL, opened_on TEXT NOT NULL, currency TEXT NOT NULL, amount_minor INTEGER, cause TEXT NOT NULL,
  settlement TEXT NOT NULL, settled_on TEXT, lesson TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL
) STRICT;

CREATE INDEX claim_client ON claim (client_id);

CREATE INDEX claim_person ON claim (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX claim_order ON claim (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE occasion (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL, title TEXT NOT NULL, held_on TEXT NOT NULL, place TEXT NOT NULL, currency TEXT NOT NULL,
  cost_minor INTEGER, guests TEXT NOT NULL, outcome TEXT NOT NULL
) STRICT;

CREATE INDEX occasion_client ON occasion (client_id);

CREATE TABLE content (sha256 TEXT PRIMARY KEY NOT NULL, bytes INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE content_chunk (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES content (sha256) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (sha256, position)
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id),
  person_id TEXT REFERENCES person (id), name TEXT NOT NULL, media_type TEXT NOT NULL, bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256), dated_on TEXT NOT NULL, note TEXT NOT NULL
) STRICT;

CREATE INDEX document_client ON document (client_id);

CREATE INDEX document_person ON document (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX document_content ON document (sha256);

CREATE TABLE attitude (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  job_id TEXT NOT NULL REFERENCES job (id), on_day TEXT NOT NULL, power INTEGER, support INTEGER,
  stage TEXT NOT NULL, note TEXT NOT NULL
) STRICT;

CREATE INDEX attitude_job ON attitude (job_id, on_day);

CREATE TABLE relation (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  from_id TEXT NOT NULL REFERENCES person (id), to_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL, strength INTEGER NOT NULL, note TEXT NOT NULL, since_on TEXT, until_on TEXT
) STRICT;

CREATE INDEX relation_from ON relation (from_id);

CREATE INDEX relation_to ON relation (to_id);

CREATE TABLE map_place (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), person_id TEXT NOT NULL REFERENCES person (id),
  x INTEGER NOT NULL, y INTEGER NOT NULL
) STRICT;

CREATE INDEX map_place_client ON map_place (client_id, person_id);

CREATE INDEX map_place_person ON map_place (person_id);

CREATE TABLE relation_project (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  person_id TEXT NOT NULL REFERENCES person (id), client_id TEXT REFERENCES client (id),
  title TEXT NOT NULL, goal TEXT NOT NULL, wanted_stage TEXT, state TEXT NOT NULL,
  starts_on TEXT, due_on TEXT, currency TEXT NOT NULL, budget_minor INTEGER, notes TEXT NOT NULL
) STRICT;

CREATE INDEX relation_project_person ON relation_project (person_id);

CREATE INDEX relation_project_client ON relation_project (client_id);

CREATE TABLE relation_step (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  project_id TEXT NOT NULL REFERENCES relation_project (id), title TEXT NOT NULL, kind TEXT NOT NULL,
  due_on TEXT, done_on TEXT, spent_minor INTEGER, note TEXT NOT NULL
) STRICT;

CREATE INDEX relation_step_project ON relation_step (project_id);

CREATE INDEX relation_step_due ON relation_step (due_on) WHERE done_on IS NULL AND deleted_at IS NULL;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  list TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL
) STRICT;

CREATE TABLE distinct_pair (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL, one_id TEXT NOT NULL, other_id TEXT NOT NULL
) STRICT;

CREATE INDEX distinct_pair_ids ON distinct_pair (one_id, other_id);

CREATE TABLE visit_series (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT REFERENCES client (id), person_ids TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  starts_at TEXT NOT NULL, ends_at TEXT NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL, notes TEXT NOT NULL,
  rule TEXT NOT NULL, planned_until TEXT NOT NULL
) STRICT;

CREATE INDEX visit_series_visits ON visit (series_id, series_at) WHERE series_id IS NOT NULL;

CREATE TABLE calendar_link (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  visit_id TEXT NOT NULL, uid TEXT NOT NULL, occurrence TEXT NOT NULL, origin TEXT NOT NULL,
  sequence INTEGER NOT NULL, digest TEXT NOT NULL, exported_at TEXT
) STRICT;

CREATE INDEX calendar_link_visit ON calendar_link (visit_id);

CREATE INDEX calendar_link_uid ON calendar_link (uid, occurrence);

CREATE TABLE place (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, address TEXT NOT NULL, is_base INTEGER NOT NULL, within_minutes INTEGER NOT NULL,
  parking_minutes INTEGER
) STRICT;

CREATE TABLE travel_time (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  from_id TEXT NOT NULL REFERENCES place (id), to_id TEXT NOT NULL REFERENCES place (id),
  minutes INTEGER NOT NULL, source TEXT NOT NULL, corrections INTEGER NOT NULL
) STRICT;

CREATE INDEX travel_time_ends ON travel_time (from_id, to_id);

CREATE INDEX visit_pool ON visit (pool_key) WHERE pool_key <> '';

CREATE TABLE client_plan (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), snoozed_until TEXT, opening TEXT NOT NULL,
  visit_minutes INTEGER, place_id TEXT REFERENCES place (id)
) STRICT;

CREATE INDEX client_plan_client ON client_plan (client_id);

CREATE TABLE week_template (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT, name TEXT NOT NULL, items TEXT NOT NULL) STRICT;

CREATE TABLE pool_pause (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT, key TEXT NOT NULL, until TEXT) STRICT;

CREATE INDEX pool_pause_key ON pool_pause (key);

CREATE TABLE reminder_shown (key TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE brief (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id), points TEXT NOT NULL
) STRICT;

CREATE INDEX brief_visit ON brief (visit_id);

CREATE TABLE brief_read (
  visit_id TEXT NOT NULL, section TEXT NOT NULL, print TEXT NOT NULL, PRIMARY KEY (visit_id, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, valid_days INTEGER NOT NULL,
  body TEXT NOT NULL, file_id TEXT REFERENCES template_file (id), is_default INTEGER NOT NULL
, word_keys TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE TABLE template_file (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, mime TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
  width INTEGER NOT NULL, height INTEGER NOT NULL, base64 TEXT NOT NULL
) STRICT;

CREATE INDEX template_file_sha ON template_file (sha256);

CREATE TABLE library_block (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, language TEXT NOT NULL, topic TEXT NOT NULL, needs TEXT NOT NULL, body TEXT NOT NULL
) STRICT;

CREATE TABLE proposal_version (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  proposal_id TEXT NOT NULL REFERENCES proposal (id), version INTEGER NOT NULL, hash TEXT NOT NULL,
  frozen_on TEXT NOT NULL, currency TEXT NOT NULL, total_minor INTEGER NOT NULL, offer TEXT NOT NULL
) STRICT;

CREATE INDEX proposal_version_proposal ON proposal_version (proposal_id, version);

CREATE TABLE proposal_event (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  proposal_id TEXT NOT NULL REFERENCES proposal (id), state TEXT NOT NULL, happened_on TEXT NOT NULL,
  version INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;

CREATE INDEX proposal_event_proposal ON proposal_event (proposal_id);

CREATE INDEX deal_stage ON deal (stage) WHERE deleted_at IS NULL;

CREATE TABLE deal_line (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  deal_id TEXT NOT NULL REFERENCES deal (id), position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id), name TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  unit TEXT NOT NULL, unit_price_minor INTEGER NOT NULL, unit_cost_minor INTEGER
, discount_ppm INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX deal_line_deal ON deal_line (deal_id, position);

CREATE TABLE deal_stage_change (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  deal_id TEXT NOT NULL REFERENCES deal (id), from_stage TEXT, stage TEXT NOT NULL, changed_on TEXT NOT NULL,
  amount_minor INTEGER NOT NULL, chance_ppm INTEGER NOT NULL
) STRICT;

CREATE INDEX deal_stage_change_deal ON deal_stage_change (deal_id, changed_on);

CREATE TABLE tender (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), deal_id TEXT REFERENCES deal (id),
  number TEXT NOT NULL, title TEXT NOT NULL, stage TEXT NOT NULL, place TEXT NOT NULL, currency TEXT NOT NULL,
  budget_minor INTEGER, security_minor INTEGER, announced_on TEXT, questions_until TEXT, submit_by TEXT,
  opens_on TEXT, decides_on TEXT, decider_ids TEXT NOT NULL, deciders TEXT NOT NULL, criteria TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;

CREATE INDEX tender_client ON tender (client_id);

CREATE INDEX tender_deal ON tender (deal_id);

CREATE TABLE contract (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), deal_id TEXT REFERENCES deal (id),
  company_id TEXT REFERENCES company (id), number TEXT NOT NULL, title TEXT NOT NULL, stage TEXT NOT NULL,
  version INTEGER NOT NULL, signed_on TEXT, starts_on TEXT, ends_on TEXT, renewal TEXT NOT NULL,
  renewal_months INTEGER, notice_days INTEGER, currency TEXT NOT NULL, amount_minor INTEGER,
  payment_days INTEGER, terms TEXT NOT NULL, document_ids TEXT NOT NULL, paper_place TEXT NOT NULL
) STRICT;

CREATE INDEX contract_client ON contract (client_id);

CREATE INDEX contract_deal ON contract (deal_id);

CREATE TABLE contract_version (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  contract_id TEXT NOT NULL REFERENCES contract (id), version INTEGER NOT NULL, replaced_on TEXT NOT NULL,
  note TEXT NOT NULL, frozen TEXT NOT NULL
) STRICT;

CREATE INDEX contract_version_contract ON contract_version (contract_id, version);

CREATE TABLE obligation (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  contract_id TEXT NOT NULL REFERENCES contract (id), client_id TEXT NOT NULL REFERENCES client (id),
  side TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, due_on TEXT, done_on TEXT,
  remind_days INTEGER NOT NULL, amount_minor INTEGER
) STRICT;

CREATE INDEX obligation_contract ON obligation (contract_id);

CREATE INDEX obligation_open ON obligation (due_on) WHERE done_on IS NULL AND deleted_at IS NULL;

CREATE INDEX sales_order_day ON sales_order (ordered_on) WHERE deleted_at IS NULL;

CREATE INDEX sales_order_open ON sales_order (promised_on)
  WHERE deleted_at IS NULL AND stage NOT IN ('delivered', 'cancelled');

CREATE INDEX sales_order_contract ON sales_order (contract_id);

CREATE TABLE order_line (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  order_id TEXT NOT NULL REFERENCES sales_order (id), position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id), name TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  unit TEXT NOT NULL, unit_price_minor INTEGER NOT NULL, unit_cost_minor INTEGER,
  discount_ppm INTEGER NOT NULL, promised_on TEXT
) STRICT;

CREATE INDEX order_line_order ON order_line (order_id, position);

CREATE INDEX order_line_product ON order_line (product_id);

CREATE TABLE delivery (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  order_id TEXT NOT NULL REFERENCES sales_order (id), order_line_id TEXT NOT NULL REFERENCES order_line (id),
  delivered_on TEXT NOT NULL, number TEXT NOT NULL, quantity_milli INTEGER NOT NULL
) STRICT;

CREATE INDEX delivery_order ON delivery (order_id);

CREATE INDEX delivery_line ON delivery (order_line_id);

CREATE TABLE order_act (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  order_id TEXT NOT NULL REFERENCES sales_order (id), client_id TEXT NOT NULL REFERENCES client (id),
  order_line_id TEXT REFERENCES order_line (id), product_id TEXT REFERENCES product (id),
  kind TEXT NOT NULL, number TEXT NOT NULL, happened_on TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  amount_minor INTEGER NOT NULL, cause TEXT NOT NULL, note TEXT NOT NULL, remedy TEXT NOT NULL, settled_on TEXT
) STRICT;

CREATE INDEX order_act_order ON order_act (order_id);

CREATE INDEX order_act_line ON order_act (order_line_id);

CREATE INDEX order_act_client ON order_act (client_id, happened_on);

CREATE INDEX invoice_order ON invoice (order_id);

CREATE INDEX invoice_due ON invoice (due_on) WHERE deleted_at IS NULL;

CREATE INDEX payment_client ON payment (client_id, paid_on);

CREATE TABLE credit_note (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), invoice_id TEXT NOT NULL REFERENCES invoice (id),
  order_act_id TEXT REFERENCES order_act (id), number TEXT NOT NULL, issued_on TEXT NOT NULL,
  currency TEXT NOT NULL, amount_minor INTEGER NOT NULL, reason TEXT NOT NULL
, client_bonus_id TEXT REFERENCES client_bonus (id), bonus_minor INTEGER) STRICT;

CREATE INDEX credit_note_invoice ON credit_note (invoice_id);

CREATE INDEX credit_note_act ON credit_note (order_act_id);

CREATE TABLE collection_note (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), invoice_id TEXT REFERENCES invoice (id), kind TEXT NOT NULL,
  happened_on TEXT NOT NULL, note TEXT NOT NULL, tone TEXT, promised_on TEXT, promised_minor INTEGER,
  currency TEXT NOT NULL
) STRICT;

CREATE INDEX collection_note_client ON collection_note (client_id, happened_on);

CREATE INDEX collection_note_invoice ON collection_note (invoice_id);

CREATE TABLE commission_plan (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  company_id TEXT REFERENCES company (id), name TEXT NOT NULL, priority INTEGER NOT NULL,
  is_overlay INTEGER NOT NULL, notes TEXT NOT NULL
) STRICT;

CREATE TABLE plan_version (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  plan_id TEXT NOT NULL REFERENCES commission_plan (id), valid_from TEXT NOT NULL, valid_to TEXT,
  terms TEXT NOT NULL
) STRICT;

CREATE INDEX plan_version_plan ON plan_version (plan_id, valid_from);

CREATE TABLE fx_rate (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  day TEXT NOT NULL, from_currency TEXT NOT NULL, to_currency TEXT NOT NULL, rate TEXT NOT NULL
) STRICT;

CREATE TABLE commission_entry (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  company_id TEXT REFERENCES company (id), client_id TEXT REFERENCES client (id),
  deal_id TEXT REFERENCES deal (id), order_id TEXT REFERENCES sales_order (id),
  invoice_id TEXT REFERENCES invoice (id), payment_id TEXT REFERENCES payment (id),
  plan_id TEXT REFERENCES commission_plan (id), version_id TEXT REFERENCES plan_version (id),
  source TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'sale', line_group TEXT NOT NULL DEFAULT '',
  line_key TEXT NOT NULL DEFAULT '', state TEXT NOT NULL, earned_on TEXT, due_on TEXT, received_on TEXT,
  currency TEXT NOT NULL, base_minor INTEGER, rate_ppm INTEGER, volume_minor INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL, note TEXT NOT NULL, steps TEXT NOT NULL, external_ref TEXT NOT NULL
) STRICT;

CREATE INDEX commission_entry_deal ON commission_entry (deal_id);

CREATE INDEX commission_entry_order ON commission_entry (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX commission_entry_client ON commission_entry (client_id);

CREATE INDEX commission_entry_external ON commission_entry (external_ref) WHERE external_ref <> '';

CREATE INDEX commission_entry_group ON commission_entry (line_group) WHERE line_group <> '';

CREATE INDEX commission_entry_plan ON commission_entry (plan_id, earned_on) WHERE plan_id IS NOT NULL;

CREATE TABLE closed_month (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  month TEXT NOT NULL, company_id TEXT REFERENCES company (id), note TEXT NOT NULL
) STRICT;

CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  company_id TEXT REFERENCES company (id), number TEXT NOT NULL, issued_on TEXT NOT NULL, paid_on TEXT,
  currency TEXT NOT NULL, total_minor INTEGER, file_name TEXT NOT NULL, notes TEXT NOT NULL
) STRICT;

CREATE TABLE statement_line (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  statement_id TEXT NOT NULL REFERENCES statement (id), position INTEGER NOT NULL, text TEXT NOT NULL,
  client_name TEXT NOT NULL, reference TEXT NOT NULL, happened_on TEXT, amount_minor INTEGER NOT NULL,
  entry_id TEXT REFERENCES commission_entry (id), expected_minor INTEGER, mark TEXT NOT NULL
) STRICT;

CREATE INDEX statement_line_statement ON statement_line (statement_id, position);

CREATE INDEX statement_line_entry ON statement_line (entry_id) WHERE entry_id IS NOT NULL;

CREATE TABLE target (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  period TEXT NOT NULL, measure TEXT NOT NULL, company_id TEXT REFERENCES company (id), currency TEXT NOT NULL,
  value INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;

CREATE INDEX target_period ON target (period);

CREATE TABLE forecast_snapshot (
  made_in TEXT NOT NULL, month TEXT NOT NULL, currency TEXT NOT NULL, mean_minor INTEGER NOT NULL,
  low_minor INTEGER NOT NULL, high_minor INTEGER NOT NULL, PRIMARY KEY (made_in, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE smoothing_plan (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  currency TEXT NOT NULL, pay_minor INTEGER, risk_ppm INTEGER NOT NULL, reserve TEXT NOT NULL
) STRICT;

CREATE TABLE tax_rule (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, currency TEXT NOT NULL, amount TEXT NOT NULL, period TEXT NOT NULL,
  due_months INTEGER NOT NULL, due_day INTEGER NOT NULL
) STRICT;

CREATE TABLE reserve_balance (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  month TEXT NOT NULL, currency TEXT NOT NULL, balance_minor INTEGER NOT NULL
) STRICT;

CREATE INDEX reserve_balance_month ON reserve_balance (month);

CREATE TABLE price_column (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, currency TEXT NOT NULL, discount_ppm INTEGER, valid_from TEXT NOT NULL, valid_to TEXT,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE price (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  product_id TEXT NOT NULL REFERENCES product (id), column_id TEXT REFERENCES price_column (id),
  currency TEXT NOT NULL, price_minor INTEGER, valid_from TEXT NOT NULL, source TEXT NOT NULL
) STRICT;

CREATE INDEX price_product ON price (product_id, column_id, valid_from);

CREATE INDEX price_column_id ON price (column_id) WHERE column_id IS NOT NULL;

CREATE TABLE promotion (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, product_ids TEXT NOT NULL, group_names TEXT NOT NULL,
  column_ids TEXT NOT NULL, terms TEXT NOT NULL, conditions TEXT NOT NULL
) STRICT;

CREATE TABLE client_terms (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), column_id TEXT REFERENCES price_column (id),
  valid_to TEXT, terms TEXT NOT NULL
, valid_from TEXT) STRICT;

CREATE INDEX client_terms_client ON client_terms (client_id);

CREATE INDEX client_terms_column ON client_terms (column_id);

CREATE TABLE price_exception (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), product_id TEXT REFERENCES product (id), group_name TEXT NOT NULL,
  terms TEXT NOT NULL, from_milli INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
  reason TEXT NOT NULL, agreed_with TEXT NOT NULL
) STRICT;

CREATE INDEX price_exception_client ON price_exception (client_id);

CREATE INDEX price_exception_product ON price_exception (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE price_rule (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  column_id TEXT REFERENCES price_column (id), group_name TEXT NOT NULL, currency TEXT NOT NULL,
  from_minor INTEGER NOT NULL, max_ppm INTEGER NOT NULL, near_ppm INTEGER NOT NULL, least_margin_ppm INTEGER,
  beyond TEXT NOT NULL
, valid_from TEXT NOT NULL DEFAULT '', valid_to TEXT) STRICT;

CREATE INDEX price_rule_column ON price_rule (column_id) WHERE column_id IS NOT NULL;

CREATE TABLE approval (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  proposal_id TEXT NOT NULL REFERENCES proposal (id), version INTEGER NOT NULL, version_hash TEXT NOT NULL,
  asked_on TEXT NOT NULL, to_name TEXT NOT NULL, to_email TEXT NOT NULL, reason TEXT NOT NULL,
  request TEXT NOT NULL, answer TEXT, up_to_ppm INTEGER, answered_on TEXT, answered_by TEXT NOT NULL, note TEXT NOT NULL
) STRICT;

CREATE INDEX approval_proposal ON approval (proposal_id);

CREATE INDEX fx_rate_pair ON fx_rate (from_currency, to_currency, day);

CREATE INDEX payment_taken ON payment (invoice_id, amount_minor) WHERE deleted_at IS NULL;

CREATE INDEX credit_note_taken ON credit_note (invoice_id, amount_minor) WHERE deleted_at IS NULL;

CREATE INDEX invoice_amount ON invoice (id, amount_minor) WHERE deleted_at IS NULL;

CREATE INDEX visit_contact ON visit (client_id, state, starts_at) WHERE deleted_at IS NULL;

CREATE INDEX sales_order_sold ON sales_order (ordered_on, stage, client_id, currency, amount_minor)
  WHERE deleted_at IS NULL;

CREATE INDEX commission_entry_income ON commission_entry (received_on, currency, amount_minor)
  WHERE deleted_at IS NULL AND state = 'received';

CREATE INDEX commission_entry_coming ON commission_entry (due_on) WHERE deleted_at IS NULL AND state <> 'received';

CREATE INDEX person_name ON person (name) WHERE deleted_at IS NULL;

CREATE TABLE client_bonus (
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_id TEXT NOT NULL REFERENCES client (id), promotion_id TEXT NOT NULL REFERENCES promotion (id),
  name TEXT NOT NULL, period TEXT NOT NULL, period_from TEXT NOT NULL, period_to TEXT NOT NULL,
  currency TEXT NOT NULL, bought_minor INTEGER NOT NULL, ppm INTEGER NOT NULL, amount_minor INTEGER NOT NULL,
  booked_on TEXT NOT NULL
) STRICT;

CREATE INDEX client_bonus_client ON client_bonus (client_id, period_to);

CREATE INDEX client_bonus_promotion ON client_bonus (promotion_id);

CREATE INDEX credit_note_bonus ON credit_note (client_bonus_id) WHERE client_bonus_id IS NOT NULL;

CREATE INDEX visit_trash ON visit (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX fact_trash ON fact (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX commission_entry_trash ON commission_entry (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX sales_order_trash ON sales_order (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX invoice_trash ON invoice (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX payment_trash ON payment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX order_line_trash ON order_line (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX delivery_trash ON delivery (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX person_trash ON person (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX job_trash ON job (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX statement_line_trash ON statement_line (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX proposal_line_trash ON proposal_line (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX price_trash ON price (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX visit_step ON visit (next_step_on)
  WHERE deleted_at IS NULL AND state = 'done' AND next_step <> '' AND next_step_done_on IS NULL;
