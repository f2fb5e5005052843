import type { BookRecord, NewRecord } from '../../../shared/base/record.ts'
import type { ComparedField, Comparison } from '../../../shared/contract/duplicates.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import {
  type Choice,
  canKeepBoth,
  isSameValue,
  mergeFields,
} from '../../../shared/domain/duplicates/merge-fields.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import type { Table } from '../../db/table.ts'
import { assertClient } from '../clients/assert-client.ts'
import { clientTable } from '../clients/store.ts'
import { personTable } from '../people/store.ts'
import { sidesOf } from './candidates.ts'
import { countReferences, moveReferences } from './move-references.ts'
import { settleDoubles } from './settle-doubles.ts'
import { distinctPairTable } from './store.ts'

type Values = Readonly<Record<string, unknown>>

const ownOfRecords = ['id', 'createdAt', 'changedAt', 'deletedAt']

/** What the user filled in; what the book gave of itself is not merged. */
function valuesOf(ctx: Ctx, kind: MergedKind, id: string): Values {
  const record = kind === 'client' ? getRecord(ctx.db, clientTable, id) : getRecord(ctx.db, personTable, id)
  return Object.fromEntries(Object.entries(record).filter(([field]) => !ownOfRecords.includes(field)))
}

/** The fields in which two records differ, and what would move. */
export function comparison(ctx: Ctx, kind: MergedKind, keepId: string, otherId: string): Comparison {
  const keep = valuesOf(ctx, kind, keepId)
  const other = valuesOf(ctx, kind, otherId)
  const [one, two] = sidesOf(ctx, kind, [keepId, otherId])
  if (one === undefined || two === undefined) throw new Fault('core.notFound', {})
  const fields = Object.keys(keep).flatMap((field) =>
    field === 'custom'
      ? ownFields(keep.custom as Values, other.custom as Values)
      : compared(field, keep, other),
  )
  return { kind, one, other: two, fields, moves: countReferences(ctx, kind, otherId) }
}

function compared(field: string, keep: Values, other: Values): readonly ComparedField[] {
  const [a, b] = [keep[field], other[field]]
  return isSameValue(a, b) ? [] : [{ field, one: a, other: b, canKeepBoth: canKeepBoth(field, a) }]
}

function ownFields(keep: Values, other: Values): readonly ComparedField[] {
  const names = [...new Set([...Object.keys(keep), ...Object.keys(other)])]
  return names.flatMap((name) => {
    const [a, b] = [keep[name] ?? '', other[name] ?? '']
    return a === b ? [] : [{ field: `custom.${name}`, one: a, other: b, canKeepBoth: true }]
  })
}

type Merge = {
  readonly keepId: string
  readonly otherId: string
  readonly choices: Readonly<Record<string, Choice>>
}

/**
 * Makes one record of two: the kept one takes the chosen fields and everything that hangs on the other, which goes to
 * the trash. One command, so one undo parts them again. Gives the number of rows moved.
 */
export function mergeRecords(ctx: Ctx, kind: MergedKind, { keepId, otherId, choices }: Merge): number {
  const keep = valuesOf(ctx, kind, keepId)
  const patch = mergeFields(keep, valuesOf(ctx, kind, otherId), choices)
  if (patch.parentId === keepId) patch.parentId = keep.parentId === otherId ? null : keep.parentId
  ctx.db.journal?.name(String(keep.name))
  if (kind === 'client') {
    assertClient({ ...getRecord(ctx.db, clientTable, keepId), ...patch })
    update(ctx, clientTable, keepId, patch)
    trashRecord(ctx.db, clientTable, otherId)
  } else {
    update(ctx, personTable, keepId, patch)
    trashRecord(ctx.db, personTable, otherId)
  }
  const moved = moveReferences(ctx, kind, otherId, keepId)
  settleDoubles(ctx, kind, keepId)
  forgetPair(ctx, kind, otherId, keepId)
  return moved
}

function update<T extends BookRecord>(ctx: Ctx, table: Table<T>, id: string, patch: Values): void {
  updateRecord(ctx.db, table, id, patch as Partial<NewRecord<T>>)
}

/** What was said of the merged record ('not the same as a third') is said of the kept one. */
function forgetPair(ctx: Ctx, kind: MergedKind, otherId: string, keepId: string): void {
  const pairs = listRecords(ctx.db, distinctPairTable, 'kind = ? AND (one_id = ? OR other_id = ?)', [
    kind,
    otherId,
    otherId,
  ])
  for (const pair of pairs) {
    const next = [pair.oneId, pair.otherId].map((id) => (id === otherId ? keepId : id))
    const [oneId = '', third = ''] = next
    if (oneId === third) trashRecord(ctx.db, distinctPairTable, pair.id)
    else updateRecord(ctx.db, distinctPairTable, pair.id, { oneId, otherId: third })
  }
}
