import type { BookRecord } from '../../../shared/base/record.ts'
import type { FieldChange } from '../../../shared/contract/history.ts'
import type { RawRow } from '../../db/journal.ts'
import type { Table } from '../../db/table.ts'

/** What a change changed, field by field, as it lies in the columns; the times of the record itself left out. */
export function fieldChanges(
  table: Table<BookRecord>,
  before: RawRow | null,
  after: RawRow | null,
): readonly FieldChange[] {
  const fieldOf = new Map(Object.entries(table.columns).map(([field, column]) => [column, field]))
  return Object.keys(after ?? {})
    .filter((column) => column !== 'changed_at' && column !== 'deleted_at')
    .map((column) => ({
      field: fieldOf.get(column) ?? column,
      before: before?.[column] ?? null,
      after: after?.[column] ?? null,
    }))
}
