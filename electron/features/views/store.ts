import type { ArrangedList, ListState, SavedView } from '../../../shared/domain/views/types.ts'
import { type Db, from } from '../../db/db.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const savedViewTable = defineTable<SavedView>({
  name: 'saved_view',
  fields: { list: plain, name: plain, state: json<ListState>() },
  title: (view) => view.name,
})

const keyOf = (list: ArrangedList) => `list:${list}`

/** How a list was left; null: never arranged. */
export function readListState(db: Db, list: ArrangedList): ListState | null {
  const row = db.get(from.selectFrom('setting').select('value').where('key', '=', keyOf(list)))
  return row === undefined ? null : (JSON.parse(row.value) as ListState)
}

/** Leaving a list differently is no change to the book: it is kept outside the change log. */
export function writeListState(db: Db, list: ArrangedList, state: ListState): void {
  const value = JSON.stringify(state)
  db.run(
    from
      .insertInto('setting')
      .values({ key: keyOf(list), value })
      .onConflict((c) => c.column('key').doUpdateSet({ value })),
  )
}
