import { type Db, from } from '../../db/db.ts'

type Draft = { readonly value: unknown; readonly at: string }

export function getDraft(db: Db, key: string): Draft | null {
  const row = db.get(from.selectFrom('draft').select(['value', 'at']).where('key', '=', key))
  return row === undefined ? null : { value: JSON.parse(row.value) as unknown, at: row.at }
}

export function putDraft(db: Db, key: string, draft: Draft): void {
  const row = { value: JSON.stringify(draft.value ?? null), at: draft.at }
  db.run(
    from
      .insertInto('draft')
      .values({ key, ...row })
      .onConflict((c) => c.column('key').doUpdateSet(row)),
  )
}

export function deleteDraft(db: Db, key: string): void {
  db.run(from.deleteFrom('draft').where('key', '=', key))
}
