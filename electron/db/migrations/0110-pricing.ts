import { type Migration, recordColumns } from '../migration.ts'

const prices = `
CREATE TABLE price_column (${recordColumns},
  name TEXT NOT NULL, currency TEXT NOT NULL, discount_ppm INTEGER, valid_from TEXT NOT NULL, valid_to TEXT,
  notes TEXT NOT NULL
) STRICT;
CREATE TABLE price (${recordColumns},
  product_id TEXT NOT NULL REFERENCES product (id), column_id TEXT REFERENCES price_column (id),
  currency TEXT NOT NULL, price_minor INTEGER, valid_from TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
CREATE INDEX price_product ON price (product_id, column_id, valid_from);
CREATE INDEX price_column_id ON price (column_id) WHERE column_id IS NOT NULL;
`

/** The one price a product had becomes the first row of its history, under the product's own id. */
const carriedOver = `
INSERT INTO price (id, created_at, changed_at, deleted_at, product_id, column_id, currency, price_minor, valid_from, source)
  SELECT id, created_at, changed_at, NULL, id, NULL, currency, price_minor, substr(created_at, 1, 10), 'typed'
  FROM product;
ALTER TABLE product DROP COLUMN price_minor;
ALTER TABLE product ADD COLUMN ends_on TEXT;
UPDATE change SET before = json_remove(before, '$.price_minor'), after = json_remove(after, '$.price_minor')
  WHERE table_name = 'product';
`

const agreements = `
CREATE TABLE promotion (${recordColumns},
  name TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, product_ids TEXT NOT NULL, group_names TEXT NOT NULL,
  column_ids TEXT NOT NULL, terms TEXT NOT NULL, conditions TEXT NOT NULL
) STRICT;
CREATE TABLE client_terms (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), column_id TEXT REFERENCES price_column (id),
  valid_to TEXT, terms TEXT NOT NULL
) STRICT;
CREATE INDEX client_terms_client ON client_terms (client_id);
CREATE INDEX client_terms_column ON client_terms (column_id);
CREATE TABLE price_exception (${recordColumns},
  client_id TEXT NOT NULL REFERENCES client (id), product_id TEXT REFERENCES product (id), group_name TEXT NOT NULL,
  terms TEXT NOT NULL, from_milli INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
  reason TEXT NOT NULL, agreed_with TEXT NOT NULL
) STRICT;
CREATE INDEX price_exception_client ON price_exception (client_id);
CREATE INDEX price_exception_product ON price_exception (product_id) WHERE product_id IS NOT NULL;
`

const limits = `
CREATE TABLE price_rule (${recordColumns},
  column_id TEXT REFERENCES price_column (id), group_name TEXT NOT NULL, currency TEXT NOT NULL,
  from_minor INTEGER NOT NULL, max_ppm INTEGER NOT NULL, near_ppm INTEGER NOT NULL, least_margin_ppm INTEGER,
  beyond TEXT NOT NULL
) STRICT;
CREATE INDEX price_rule_column ON price_rule (column_id) WHERE column_id IS NOT NULL;
CREATE TABLE approval (${recordColumns},
  proposal_id TEXT NOT NULL REFERENCES proposal (id), version INTEGER NOT NULL, version_hash TEXT NOT NULL,
  asked_on TEXT NOT NULL, to_name TEXT NOT NULL, to_email TEXT NOT NULL, reason TEXT NOT NULL,
  request TEXT NOT NULL, answer TEXT, up_to_ppm INTEGER, answered_on TEXT, answered_by TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX approval_proposal ON approval (proposal_id);
`

/** Price columns with dated prices, promotions, terms of clients, rules for discounts, approvals (K-41, K-42). */
export const pricing: Migration = {
  version: 110,
  up: (db) => {
    db.exec(prices + carriedOver + agreements + limits)
  },
}
