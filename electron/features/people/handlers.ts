import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { people } from '../../../shared/contract/people.ts'
import type { Person } from '../../../shared/domain/people/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { blankJob, blankPerson, type JobFields, jobTable, personTable } from './store.ts'

function savePerson(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Person>>): Person {
  const before = id === null ? blankPerson : getRecord(ctx.db, personTable, id)
  if ({ ...before, ...fields }.name.trim() === '') throw new Fault('people.nameEmpty', {})
  return id === null
    ? insertRecord(ctx.db, personTable, ctx.newId(), { ...blankPerson, ...fields })
    : updateRecord(ctx.db, personTable, id, fields)
}

function saveJob(ctx: Ctx, personId: string, clientId: string, fields: Partial<JobFields>): void {
  const [job] = listRecords(ctx.db, jobTable, 'person_id = ? AND client_id = ?', [personId, clientId])
  if (job !== undefined) updateRecord(ctx.db, jobTable, job.id, fields)
  else insertRecord(ctx.db, jobTable, ctx.newId(), { ...blankJob, ...fields, personId, clientId })
}

export const peopleHandlers: Handlers<typeof people, 'query' | 'command', Ctx> = {
  'people.get': (ctx, { id }) => ({
    person: getRecord(ctx.db, personTable, id),
    jobs: listRecords(ctx.db, jobTable, 'person_id = ?', [id]).map((job) => ({
      ...job,
      clientName: findRecord(ctx.db, clientTable, job.clientId)?.name ?? '',
    })),
  }),
  'people.save': (ctx, { id, clientId, person, job }) => {
    getRecord(ctx.db, clientTable, clientId)
    const saved = savePerson(ctx, id, person)
    saveJob(ctx, saved.id, clientId, job)
    return saved
  },
  'people.trash': (ctx, { id }) => {
    trashRecord(ctx.db, personTable, id)
    return null
  },
}
