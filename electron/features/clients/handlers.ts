import type { NewRecord } from '../../../shared/base/record.ts'
import type { ClientDetail, clients } from '../../../shared/contract/clients.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { wouldOwnItself } from '../../../shared/domain/clients/owner-chain.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { assertLostReason, noteStanding } from '../appraisal/note-standing.ts'
import { dealTable } from '../deals/store.ts'
import { jobTable, personTable } from '../people/store.ts'
import { visitTable } from '../planner/store.ts'
import { proposalTable } from '../proposals/store.ts'
import { readSettings } from '../settings/store.ts'
import { assertClient } from './assert-client.ts'
import { changeMany } from './change-many.ts'
import { listClients, yearSales } from './list.ts'
import { blankClient, clientTable } from './store.ts'

const shownVisits = 200

function detail(ctx: Ctx, id: string): ClientDetail {
  const { db } = ctx
  const client = getRecord(db, clientTable, id)
  const jobs = listRecords(db, jobTable, 'client_id = ? ORDER BY is_main DESC, power DESC', [id])
  const people = new Map(
    listRecords(db, personTable, 'id IN (SELECT person_id FROM job WHERE client_id = ?)', [id]).map((p) => [
      p.id,
      p,
    ]),
  )
  return {
    client,
    people: jobs.flatMap((job) => {
      const person = people.get(job.personId)
      return person === undefined ? [] : [{ person, job }]
    }),
    visits: listRecords(db, visitTable, `client_id = ? ORDER BY starts_at DESC LIMIT ${shownVisits}`, [id]),
    deals: listRecords(db, dealTable, 'client_id = ? ORDER BY created_at DESC LIMIT 200', [id]),
    proposals: listRecords(db, proposalTable, 'client_id = ? ORDER BY issued_on DESC LIMIT 100', [id]),
    yearMinor: yearSales(db, id, ctx.today),
  }
}

/** An owner is another client of the book, and nobody owns itself, not even through others. */
function assertOwner(ctx: Ctx, id: string, parentId: string | null): void {
  if (parentId === null) return
  const owner = getRecord(ctx.db, clientTable, parentId)
  const parentOf = (of: string) => findRecord(ctx.db, clientTable, of)?.parentId ?? null
  if (wouldOwnItself(id, parentId, parentOf)) throw new Fault('clients.ownerLoop', { name: owner.name })
}

function change(ctx: Ctx, id: string, fields: Partial<NewRecord<Client>>): Client {
  const before = getRecord(ctx.db, clientTable, id)
  assertClient({ ...before, ...fields })
  if (fields.parentId !== undefined) assertOwner(ctx, id, fields.parentId)
  const after = updateRecord(ctx.db, clientTable, id, fields)
  assertLostReason(before, after)
  noteStanding(ctx, before, after, { sinceOn: ctx.today, reason: null })
  return after
}

export const clientsHandlers: Handlers<typeof clients, 'query' | 'command', Ctx> = {
  'clients.list': (ctx) => listClients(ctx.db, ctx.today),
  'clients.get': (ctx, { id }) => detail(ctx, id),
  'clients.save': (ctx, { id, fields }) => {
    if (id === null) {
      const client = { ...blankClient(readSettings(ctx.db).currency), ...fields }
      assertClient(client)
      if (client.parentId !== null) getRecord(ctx.db, clientTable, client.parentId)
      return insertRecord(ctx.db, clientTable, ctx.newId(), client)
    }
    return change(ctx, id, fields)
  },
  'clients.change': (ctx, input) => ({ changed: changeMany(ctx, input) }),
  'clients.trash': (ctx, { ids }) => {
    for (const id of ids) trashRecord(ctx.db, clientTable, id)
    return null
  },
}
