import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { views } from '../../../shared/contract/views.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { readListState, savedViewTable, writeListState } from './store.ts'

export const viewsHandlers: Handlers<typeof views, 'query' | 'command', Ctx> = {
  'views.list': (ctx, { list }) => listRecords(ctx.db, savedViewTable, 'list = ? ORDER BY name', [list]),
  'views.save': (ctx, { id, list, name, state }) => {
    if (name === '') throw new Fault('views.nameEmpty', {})
    return id === null
      ? insertRecord(ctx.db, savedViewTable, ctx.newId(), { list, name, state })
      : updateRecord(ctx.db, savedViewTable, id, { list, name, state })
  },
  'views.trash': (ctx, { id }) => {
    trashRecord(ctx.db, savedViewTable, id)
    return null
  },
  'views.remembered': (ctx, { list }) => readListState(ctx.db, list),
  'views.remember': (ctx, { list, state }) => {
    writeListState(ctx.db, list, state)
    return null
  },
}
