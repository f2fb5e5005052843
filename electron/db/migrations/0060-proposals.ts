import type Database from 'better-sqlite3'
import { type Migration, recordColumns } from '../migration.ts'

const templates = `
CREATE TABLE template (${recordColumns},
  name TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, valid_days INTEGER NOT NULL,
  body TEXT NOT NULL, file_id TEXT REFERENCES template_file (id), is_default INTEGER NOT NULL
) STRICT;
CREATE TABLE template_file (${recordColumns},
  name TEXT NOT NULL, mime TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
  width INTEGER NOT NULL, height INTEGER NOT NULL, base64 TEXT NOT NULL
) STRICT;
CREATE INDEX template_file_sha ON template_file (sha256);
CREATE TABLE library_block (${recordColumns},
  name TEXT NOT NULL, language TEXT NOT NULL, topic TEXT NOT NULL, needs TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE TABLE exchange_rate (${recordColumns},
  from_currency TEXT NOT NULL, to_currency TEXT NOT NULL, rate TEXT NOT NULL, rated_on TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_rate_pair ON exchange_rate (from_currency, to_currency, rated_on);
`

const proposals = `
ALTER TABLE proposal ADD COLUMN deal_id TEXT REFERENCES deal (id);
ALTER TABLE proposal ADD COLUMN template_id TEXT REFERENCES template (id);
ALTER TABLE proposal ADD COLUMN based_on_id TEXT REFERENCES proposal (id);
ALTER TABLE proposal ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE proposal ADD COLUMN sent_on TEXT;
ALTER TABLE proposal ADD COLUMN follow_up_on TEXT;
ALTER TABLE proposal ADD COLUMN body TEXT NOT NULL DEFAULT '{"type":"doc","content":[]}';
ALTER TABLE proposal ADD COLUMN adjustments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE proposal ADD COLUMN filled TEXT NOT NULL DEFAULT '{}';
ALTER TABLE proposal_line ADD COLUMN kind TEXT NOT NULL DEFAULT 'item';
ALTER TABLE proposal_line ADD COLUMN role TEXT NOT NULL DEFAULT 'counted';
ALTER TABLE proposal_line ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE proposal_line ADD COLUMN price_base_milli INTEGER NOT NULL DEFAULT 1000;
ALTER TABLE proposal_line ADD COLUMN adjustments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE proposal_line ADD COLUMN priced_in TEXT NOT NULL DEFAULT 'null';
CREATE TABLE proposal_version (${recordColumns},
  proposal_id TEXT NOT NULL REFERENCES proposal (id), version INTEGER NOT NULL, hash TEXT NOT NULL,
  frozen_on TEXT NOT NULL, currency TEXT NOT NULL, total_minor INTEGER NOT NULL, offer TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_version_proposal ON proposal_version (proposal_id, version);
CREATE TABLE proposal_event (${recordColumns},
  proposal_id TEXT NOT NULL REFERENCES proposal (id), state TEXT NOT NULL, happened_on TEXT NOT NULL,
  version INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_event_proposal ON proposal_event (proposal_id);
`

const replaced = `
UPDATE proposal_line SET role = 'optional' WHERE is_optional = 1;
ALTER TABLE proposal_line DROP COLUMN is_optional;
ALTER TABLE proposal DROP COLUMN introduction;
ALTER TABLE proposal DROP COLUMN terms;
ALTER TABLE proposal DROP COLUMN discount_ppm;
ALTER TABLE proposal DROP COLUMN frozen;
`

type OldProposal = {
  readonly id: string
  readonly introduction: string
  readonly terms: string
  readonly discount_ppm: number
}

function paragraphs(text: string): readonly unknown[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] }))
}

/** Texts become a document around the price table, the one discount the first step of the sums. */
function carryOver(db: Database.Database): void {
  const update = db.prepare('UPDATE proposal SET body = ?, adjustments = ? WHERE id = ?')
  const rows = db.prepare('SELECT id, introduction, terms, discount_ppm FROM proposal').all() as OldProposal[]
  for (const row of rows) {
    const content = [...paragraphs(row.introduction), { type: 'priceTable' }, ...paragraphs(row.terms)]
    const discount = {
      kind: 'discount',
      label: '',
      amount: { type: 'share', ppm: row.discount_ppm },
      vatPpm: null,
    }
    const adjustments = row.discount_ppm === 0 ? [] : [discount]
    update.run(JSON.stringify({ type: 'doc', content }), JSON.stringify(adjustments), row.id)
  }
}

/** Proposals as documents with versions and a life; templates, blocks and files for them; dated rates. */
export const proposalLife: Migration = {
  version: 60,
  up: (db) => {
    db.exec(templates + proposals)
    carryOver(db)
    db.exec(replaced)
  },
}
