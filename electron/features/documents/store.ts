import { createHash } from 'node:crypto'
import type { Document } from '../../../shared/domain/documents/types.ts'
import type { Db } from '../../db/db.ts'
import { defineTable, plain } from '../../db/table.ts'

export const documentTable = defineTable<Document>({
  name: 'document',
  fields: {
    clientId: plain,
    personId: plain,
    name: plain,
    mediaType: plain,
    bytes: plain,
    sha256: plain,
    datedOn: plain,
    note: plain,
  },
  title: (d) => d.name,
  search: (d) => ({ kind: 'document', clientId: d.clientId, title: d.name, detail: d.note, text: d.note }),
})

/** Pieces small enough that SQLite never has to hold a file in one row. */
const chunkBytes = 256 * 1024

/** Stores a content unless the book has it; returns its SHA-256. */
export function keepContent(db: Db, content: Uint8Array): string {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const isNew =
    db
      .statement('INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING')
      .run(sha256, content.byteLength).changes === 1
  if (!isNew) return sha256
  const insert = db.statement('INSERT INTO content_chunk (sha256, position, data) VALUES (?, ?, ?)')
  for (let at = 0; at < content.byteLength; at += chunkBytes) {
    insert.run(sha256, at / chunkBytes, content.subarray(at, at + chunkBytes))
  }
  return sha256
}

/** A content as it was stored; null: it is gone or not what its name says. */
export function readContent(db: Db, sha256: string): Buffer | null {
  const chunks = db
    .statement('SELECT data FROM content_chunk WHERE sha256 = ? ORDER BY position')
    .pluck()
    .all(sha256) as Uint8Array[]
  const content = Buffer.concat(chunks)
  const isWhole = createHash('sha256').update(content).digest('hex') === sha256
  return isWhole ? content : null
}

/**
 * Gives up contents that no document has any more, those in the trash counted. Only within an ordinary command:
 * after it nothing can be redone, so no document can come back that needs one of them.
 */
export function dropUnusedContents(db: Db): void {
  db.statement('DELETE FROM content WHERE sha256 NOT IN (SELECT sha256 FROM document)').run()
}

export function contentUsage(db: Db): { readonly documents: number; readonly bytes: number } {
  return db
    .statement(
      `SELECT (SELECT count(*) FROM document WHERE deleted_at IS NULL) AS documents,
              (SELECT coalesce(sum(bytes), 0) FROM content) AS bytes`,
    )
    .get() as { documents: number; bytes: number }
}
