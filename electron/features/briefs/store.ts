import type { Brief, ReadMarks } from '../../../shared/domain/briefs/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { defineTable, plain } from '../../db/table.ts'

export const briefTable = defineTable<Brief>({
  name: 'brief',
  fields: { visitId: plain, points: plain },
  title: () => '',
})

/** What the user added to a visit's brief; undefined: nothing yet. */
export function findBrief(db: Db, visitId: string): Brief | undefined {
  return listRecords(db, briefTable, 'visit_id = ? ORDER BY created_at LIMIT 1', [visitId])[0]
}

export function readMarks(db: Db, visitId: string): ReadMarks {
  const rows = db.statement('SELECT section, print FROM brief_read WHERE visit_id = ?').all(visitId)
  return Object.fromEntries((rows as { section: string; print: string }[]).map((r) => [r.section, r.print]))
}

/** Reading is no change of the book: it leaves no line in the log, and undo passes over it. */
export function markRead(db: Db, visitId: string, read: ReadMarks): void {
  const sql = `INSERT INTO brief_read (visit_id, section, print) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET print = excluded.print`
  for (const [section, print] of Object.entries(read)) db.statement(sql).run(visitId, section, print)
}
