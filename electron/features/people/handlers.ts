import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { PersonDetail, people } from '../../../shared/contract/people.ts'
import { newestFirst } from '../../../shared/domain/people/attitude-on.ts'
import type { Job, Person } from '../../../shared/domain/people/types.ts'
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
import { noteAttitude, takeNewest, unjudged } from './judge.ts'
import { listPeople, neighbourOf } from './list.ts'
import { attitudeTable, blankJob, blankPerson, type JobFields, jobTable, personTable } from './store.ts'

function detail(ctx: Ctx, id: string): PersonDetail {
  const jobs = listRecords(ctx.db, jobTable, 'person_id = ? ORDER BY is_main DESC, power DESC', [id])
  const ofJobs = 'job_id IN (SELECT id FROM job WHERE person_id = ? AND deleted_at IS NULL)'
  return {
    person: getRecord(ctx.db, personTable, id),
    jobs: jobs.flatMap((job) => {
      const client = findRecord(ctx.db, clientTable, job.clientId)
      return client === undefined ? [] : [{ ...job, clientName: client.name }]
    }),
    attitudes: newestFirst(listRecords(ctx.db, attitudeTable, ofJobs, [id])),
  }
}

function savePerson(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Person>>): Person {
  const before = id === null ? blankPerson : getRecord(ctx.db, personTable, id)
  if ({ ...before, ...fields }.name.trim() === '') throw new Fault('people.nameEmpty', {})
  return id === null
    ? insertRecord(ctx.db, personTable, ctx.newId(), { ...blankPerson, ...fields })
    : updateRecord(ctx.db, personTable, id, fields)
}

function saveJob(ctx: Ctx, personId: string, clientId: string, fields: Partial<JobFields>): void {
  const [before] = listRecords(ctx.db, jobTable, 'person_id = ? AND client_id = ?', [personId, clientId])
  const { startedOn, endedOn } = { ...(before ?? blankJob), ...fields }
  if (startedOn !== null && endedOn !== null && startedOn > endedOn)
    throw new Fault('people.endsBeforeStart', {})
  const job: Job =
    before === undefined
      ? insertRecord(ctx.db, jobTable, ctx.newId(), { ...blankJob, ...fields, personId, clientId })
      : updateRecord(ctx.db, jobTable, before.id, fields)
  noteAttitude(ctx, job, before ?? unjudged)
}

export const peopleHandlers: Handlers<typeof people, 'query' | 'command', Ctx> = {
  'people.list': (ctx, window) => listPeople(ctx.db, window),
  'people.neighbour': (ctx, { id, by, ...arrangement }) => neighbourOf(ctx.db, arrangement, id, by),
  'people.get': (ctx, { id }) => detail(ctx, id),
  'people.save': (ctx, { id, clientId, person, job }) => {
    if (clientId !== null) getRecord(ctx.db, clientTable, clientId)
    const saved = savePerson(ctx, id, person)
    if (clientId !== null) saveJob(ctx, saved.id, clientId, job)
    return saved
  },
  'people.trash': (ctx, { id }) => {
    trashRecord(ctx.db, personTable, id)
    return null
  },
  'people.trashJob': (ctx, { id }) => {
    const job = getRecord(ctx.db, jobTable, id)
    ctx.db.journal?.name(getRecord(ctx.db, personTable, job.personId).name)
    trashRecord(ctx.db, jobTable, id)
    return null
  },
  'people.judge': (ctx, { id, jobId, fields }) => {
    if (fields.onDay > ctx.today) throw new Fault('people.dayAhead', {})
    const job = getRecord(ctx.db, jobTable, jobId)
    ctx.db.journal?.name(getRecord(ctx.db, personTable, job.personId).name)
    const attitude =
      id === null
        ? insertRecord(ctx.db, attitudeTable, ctx.newId(), { jobId, ...fields })
        : updateRecord(ctx.db, attitudeTable, id, fields)
    takeNewest(ctx, jobId)
    return attitude
  },
  'people.trashAttitude': (ctx, { id }) => {
    const { jobId } = trashRecord(ctx.db, attitudeTable, id)
    takeNewest(ctx, jobId)
    return null
  },
}
