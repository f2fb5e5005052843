import type { Handlers } from '../../../shared/contract/define.ts'
import type { duplicates } from '../../../shared/contract/duplicates.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { personTable } from '../people/store.ts'
import { findPairs, sidesOf } from './candidates.ts'
import { comparison, mergeRecords } from './merge.ts'
import { distinctPairTable } from './store.ts'

/** Two different records in use; Faults duplicates.sameRecord, core.notFound. */
function assertPair(ctx: Ctx, kind: MergedKind, oneId: string, otherId: string): void {
  if (oneId === otherId) throw new Fault('duplicates.sameRecord', {})
  for (const id of [oneId, otherId]) {
    if (kind === 'client') getRecord(ctx.db, clientTable, id)
    else getRecord(ctx.db, personTable, id)
  }
}

export const duplicatesHandlers: Handlers<typeof duplicates, 'query' | 'command', Ctx> = {
  'duplicates.find': (ctx, { kind, limit }) => findPairs(ctx, kind, limit),
  'duplicates.compare': (ctx, { kind, keepId, otherId }) => {
    assertPair(ctx, kind, keepId, otherId)
    return comparison(ctx, kind, keepId, otherId)
  },
  'duplicates.merge': (ctx, { kind, keepId, otherId, choices }) => {
    assertPair(ctx, kind, keepId, otherId)
    return { moved: mergeRecords(ctx, kind, { keepId, otherId, choices }) }
  },
  'duplicates.dismiss': (ctx, { kind, oneId, otherId }) => {
    assertPair(ctx, kind, oneId, otherId)
    const [one] = sidesOf(ctx, kind, [oneId])
    ctx.db.journal?.name(one?.name ?? '')
    insertRecord(ctx.db, distinctPairTable, ctx.newId(), { kind, oneId, otherId })
    return null
  },
  'duplicates.dismissed': (ctx, { kind }) =>
    listRecords(ctx.db, distinctPairTable, 'kind = ? ORDER BY created_at DESC', [kind]).flatMap((pair) => {
      const [one, other] = sidesOf(ctx, kind, [pair.oneId, pair.otherId])
      return one === undefined || other === undefined ? [] : [{ id: pair.id, one, other }]
    }),
  'duplicates.reopen': (ctx, { id }) => {
    trashRecord(ctx.db, distinctPairTable, id)
    return null
  },
}
