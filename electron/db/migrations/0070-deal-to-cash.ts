import { type Migration, recordColumns } from '../migration.ts'

const deals = `
ALTER TABLE deal ADD COLUMN agency_fee_minor INTEGER;
ALTER TABLE deal ADD COLUMN lost_cause TEXT;
ALTER TABLE deal ADD COLUMN lost_to TEXT NOT NULL DEFAULT '';
ALTER TABLE deal ADD COLUMN person_ids TEXT NOT NULL DEFAULT '[]';
ALTER TABLE deal ADD COLUMN rivals TEXT NOT NULL DEFAULT '[]';
CREATE INDEX deal_stage ON deal (stage) WHERE deleted_at IS NULL;
CREATE TABLE deal_line (${recordColumns},
  deal_id TEXT NOT NULL REFERENCES deal (id), position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id), name TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  unit TEXT NOT NULL, unit_price_minor INTEGER NOT NULL, unit_cost_minor INTEGER
) STRICT;
CREATE INDEX deal_line_deal ON deal_line (deal_id, position);
CREATE TABLE deal_stage_change (${recordColumns},
  deal_id TEXT NOT NULL REFERENCES deal (id), from_stage TEXT, stage TEXT NOT NULL, changed_on TEXT NOT NULL,
  amount_minor INTEGER NOT NULL, chance_ppm INTEGER NOT NULL
) STRICT;
CREATE INDEX deal_stage_change_deal ON deal_stage_change (deal_id, changed_on);
CREATE TABLE tender (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), deal_id TEXT REFERENCES deal (id),
  number TEXT NOT NULL, title TEXT NOT NULL, stage TEXT NOT NULL, place TEXT NOT NULL, currency TEXT NOT NULL,
  budget_minor INTEGER, security_minor INTEGER, announced_on TEXT, questions_until TEXT, submit_by TEXT,
  opens_on TEXT, decides_on TEXT, decider_ids TEXT NOT NULL, deciders TEXT NOT NULL, criteria TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX tender_client ON tender (client_id);
CREATE INDEX tender_deal ON tender (deal_id);
`

const contracts = `
CREATE TABLE contract (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), deal_id TEXT REFERENCES deal (id),
  company_id TEXT REFERENCES company (id), number TEXT NOT NULL, title TEXT NOT NULL, stage TEXT NOT NULL,
  version INTEGER NOT NULL, signed_on TEXT, starts_on TEXT, ends_on TEXT, renewal TEXT NOT NULL,
  renewal_months INTEGER, notice_days INTEGER, currency TEXT NOT NULL, amount_minor INTEGER,
  payment_days INTEGER, terms TEXT NOT NULL, document_ids TEXT NOT NULL, paper_place TEXT NOT NULL
) STRICT;
CREATE INDEX contract_client ON contract (client_id);
CREATE INDEX contract_deal ON contract (deal_id);
CREATE TABLE contract_version (${recordColumns},
  contract_id TEXT NOT NULL REFERENCES contract (id), version INTEGER NOT NULL, replaced_on TEXT NOT NULL,
  note TEXT NOT NULL, frozen TEXT NOT NULL
) STRICT;
CREATE INDEX contract_version_contract ON contract_version (contract_id, version);
CREATE TABLE obligation (${recordColumns},
  contract_id TEXT NOT NULL REFERENCES contract (id), client_id TEXT NOT NULL REFERENCES client (id),
  side TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, due_on TEXT, done_on TEXT,
  remind_days INTEGER NOT NULL, amount_minor INTEGER
) STRICT;
CREATE INDEX obligation_contract ON obligation (contract_id);
CREATE INDEX obligation_open ON obligation (due_on) WHERE done_on IS NULL AND deleted_at IS NULL;
`

const orders = `
ALTER TABLE sales_order ADD COLUMN contract_id TEXT REFERENCES contract (id);
ALTER TABLE sales_order ADD COLUMN stage TEXT NOT NULL DEFAULT 'placed';
ALTER TABLE sales_order ADD COLUMN notes TEXT NOT NULL DEFAULT '';
UPDATE sales_order SET stage = 'delivered' WHERE delivered_on IS NOT NULL;
CREATE INDEX sales_order_day ON sales_order (ordered_on) WHERE deleted_at IS NULL;
CREATE INDEX sales_order_open ON sales_order (promised_on)
  WHERE deleted_at IS NULL AND stage NOT IN ('delivered', 'cancelled');
CREATE INDEX sales_order_contract ON sales_order (contract_id);
CREATE TABLE order_line (${recordColumns},
  order_id TEXT NOT NULL REFERENCES sales_order (id), position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id), name TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  unit TEXT NOT NULL, unit_price_minor INTEGER NOT NULL, unit_cost_minor INTEGER,
  discount_ppm INTEGER NOT NULL, promised_on TEXT
) STRICT;
CREATE INDEX order_line_order ON order_line (order_id, position);
CREATE INDEX order_line_product ON order_line (product_id);
CREATE TABLE delivery (${recordColumns},
  order_id TEXT NOT NULL REFERENCES sales_order (id), order_line_id TEXT NOT NULL REFERENCES order_line (id),
  delivered_on TEXT NOT NULL, number TEXT NOT NULL, quantity_milli INTEGER NOT NULL
) STRICT;
CREATE INDEX delivery_order ON delivery (order_id);
CREATE INDEX delivery_line ON delivery (order_line_id);
CREATE TABLE order_act (${recordColumns},
  order_id TEXT NOT NULL REFERENCES sales_order (id), client_id TEXT NOT NULL REFERENCES client (id),
  order_line_id TEXT REFERENCES order_line (id), product_id TEXT REFERENCES product (id),
  kind TEXT NOT NULL, number TEXT NOT NULL, happened_on TEXT NOT NULL, quantity_milli INTEGER NOT NULL,
  amount_minor INTEGER NOT NULL, cause TEXT NOT NULL, note TEXT NOT NULL, remedy TEXT NOT NULL, settled_on TEXT
) STRICT;
CREATE INDEX order_act_order ON order_act (order_id);
CREATE INDEX order_act_line ON order_act (order_line_id);
CREATE INDEX order_act_client ON order_act (client_id, happened_on);
`

const owed = `
ALTER TABLE invoice ADD COLUMN vat_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invoice ADD COLUMN dispute TEXT NOT NULL DEFAULT '';
CREATE INDEX invoice_order ON invoice (order_id);
CREATE INDEX invoice_due ON invoice (due_on) WHERE deleted_at IS NULL;
ALTER TABLE payment ADD COLUMN received_currency TEXT;
ALTER TABLE payment ADD COLUMN received_minor INTEGER;
ALTER TABLE payment ADD COLUMN rate TEXT;
CREATE INDEX payment_client ON payment (client_id, paid_on);
CREATE TABLE credit_note (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), invoice_id TEXT NOT NULL REFERENCES invoice (id),
  order_act_id TEXT REFERENCES order_act (id), number TEXT NOT NULL, issued_on TEXT NOT NULL,
  currency TEXT NOT NULL, amount_minor INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX credit_note_invoice ON credit_note (invoice_id);
CREATE INDEX credit_note_act ON credit_note (order_act_id);
CREATE TABLE collection_note (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), invoice_id TEXT REFERENCES invoice (id), kind TEXT NOT NULL,
  happened_on TEXT NOT NULL, note TEXT NOT NULL, tone TEXT, promised_on TEXT, promised_minor INTEGER,
  currency TEXT NOT NULL
) STRICT;
CREATE INDEX collection_note_client ON collection_note (client_id, happened_on);
CREATE INDEX collection_note_invoice ON collection_note (invoice_id);
`

/** From deal to cash (K-43, K-44, K-50, K-51). */
export const dealToCash: Migration = {
  version: 70,
  up: (db) => {
    db.exec(deals + contracts + orders + owed)
  },
}
