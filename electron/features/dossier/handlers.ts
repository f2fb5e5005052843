import type { BookRecord, NewRecord } from '../../../shared/base/record.ts'
import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts'
import type { DossierDetail, dossier, PromiseRow } from '../../../shared/contract/dossier.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { blankEntries } from '../../../shared/domain/dossier/blank-entry.ts'
import {
  type EntryDraft,
  type EntryProblem,
  entryProblem,
} from '../../../shared/domain/dossier/check-entry.ts'
import type { EntryKind } from '../../../shared/domain/dossier/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import type { Table } from '../../db/table.ts'
import { clientTable } from '../clients/store.ts'
import { clientDebt } from '../receivables/debt.ts'
import { readDossier } from './read-dossier.ts'
import { entryTables, figureTable, promiseTable, purchaseTable, rivalTable } from './store.ts'

type Entry = BookRecord & { readonly clientId: string }
type SaveInput = ParsedOf<(typeof dossier)['dossier.save']>

function tableOf(kind: EntryKind): Table<Entry> {
  return entryTables[kind] as unknown as Table<Entry>
}

function refuse(problem: EntryProblem): never {
  if (problem.kind === 'year-twice') throw new Fault('dossier.yearTwice', { year: problem.year })
  if (problem.kind === 'group-twice') throw new Fault('dossier.groupTwice', { group: problem.group })
  if (problem.kind === 'ends-before-start') throw new Fault('dossier.endsBeforeStart', {})
  throw new Fault('dossier.empty', {})
}

function save(ctx: Ctx, { kind, id, clientId, fields }: SaveInput): { readonly id: string } {
  const { db } = ctx
  const client = getRecord(db, clientTable, clientId)
  const table = tableOf(kind)
  const known = id === null ? null : getRecord(db, table, id)
  if (known !== null && known.clientId !== clientId) throw new Fault('dossier.otherClient', {})
  const blank = blankEntries(ctx.today, client.currency)[kind]
  const next = { ...(known ?? { ...blank, clientId }), ...fields } as NewRecord<Entry>
  assertRival(ctx, next)
  const problem = entryProblem({ kind, entry: next } as unknown as EntryDraft, id, {
    figures: kind === 'figure' ? listRecords(db, figureTable, 'client_id = ?', [clientId]) : [],
    purchases: kind === 'purchase' ? listRecords(db, purchaseTable, 'client_id = ?', [clientId]) : [],
  })
  if (problem !== null) refuse(problem)
  if (known !== null) return { id: updateRecord(db, table, known.id, fields as Partial<NewRecord<Entry>>).id }
  return { id: insertRecord(db, table, ctx.newId(), next).id }
}

/** A cell of the grid stands in the column of a rival at the same client. */
function assertRival(ctx: Ctx, entry: NewRecord<Entry> & { readonly rivalId?: string | null }): void {
  if (entry.rivalId === undefined || entry.rivalId === null) return
  if (findRecord(ctx.db, rivalTable, entry.rivalId)?.clientId !== entry.clientId) {
    throw new Fault('dossier.otherClient', {})
  }
}

function detail(ctx: Ctx, clientId: string): DossierDetail {
  const { db } = ctx
  const { parentId, currency } = getRecord(db, clientTable, clientId)
  const owner = parentId === null ? undefined : findRecord(db, clientTable, parentId)
  const owned = listRecords(db, clientTable, 'parent_id = ? ORDER BY name', [clientId])
  return {
    ...readDossier(db, clientId),
    debt: clientDebt(ctx, clientId, currency),
    owner: owner === undefined ? null : { id: owner.id, name: owner.name },
    owned: owned.map(({ id, name }) => ({ id, name })),
  }
}

function openPromises(ctx: Ctx): PromiseRow[] {
  const names = new Map(
    (
      ctx.db.statement('SELECT id, name FROM client WHERE deleted_at IS NULL').all() as {
        id: string
        name: string
      }[]
    ).map((row) => [row.id, row.name]),
  )
  const open = listRecords(ctx.db, promiseTable, 'done_on IS NULL ORDER BY due_on IS NULL, due_on, id')
  return open.flatMap((promise) => {
    const clientName = names.get(promise.clientId)
    return clientName === undefined ? [] : [{ ...promise, clientName }]
  })
}

export const dossierHandlers: Handlers<typeof dossier, 'query' | 'command', Ctx> = {
  'dossier.get': (ctx, { clientId }) => detail(ctx, clientId),
  'dossier.save': (ctx, input) => save(ctx, input),
  'dossier.trash': (ctx, { kind, id }) => {
    trashRecord(ctx.db, tableOf(kind), id)
    return null
  },
  'dossier.openPromises': (ctx) => openPromises(ctx),
}
