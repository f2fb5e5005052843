import type { InfluenceMap, MapPerson } from '../../../shared/contract/relations.ts'
import { attitudeOn } from '../../../shared/domain/people/attitude-on.ts'
import type { Attitude, Job } from '../../../shared/domain/people/types.ts'
import { relationsOn, wasThere } from '../../../shared/domain/relations/on-day.ts'
import type { Relation } from '../../../shared/domain/relations/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { attitudeTable, jobTable, personTable } from '../people/store.ts'
import { mapPlaceTable, relationTable } from './store.ts'

const atClient = 'SELECT person_id FROM job WHERE client_id = ? AND deleted_at IS NULL'

/** Everybody at a client and the ties between them, as on a day (YYYY-MM-DD). */
export function influenceMap(ctx: Ctx, clientId: string, onDay: string | null): InfluenceMap {
  const { db } = ctx
  getRecord(db, clientTable, clientId)
  const day = onDay ?? ctx.today
  const names = new Map(
    listRecords(db, personTable, `id IN (${atClient})`, [clientId]).map((p) => [p.id, p.name]),
  )
  const jobs = listRecords(db, jobTable, 'client_id = ?', [clientId])
  const attitudes = listRecords(
    db,
    attitudeTable,
    'job_id IN (SELECT id FROM job WHERE client_id = ? AND deleted_at IS NULL)',
    [clientId],
  )
  const histories = byJob(attitudes)
  const people = jobs.flatMap((job) => {
    const name = names.get(job.personId)
    if (name === undefined || !wasThere(job, day)) return []
    return [mapPerson(job, name, histories.get(job.id) ?? [], day)]
  })
  const ids = new Set(people.map((person) => person.id))
  const ties = listRecords(db, relationTable, `from_id IN (${atClient}) AND to_id IN (${atClient})`, [
    clientId,
    clientId,
  ])
  const places = listRecords(db, mapPlaceTable, 'client_id = ? ORDER BY changed_at', [clientId])
  return {
    people,
    relations: relationsOn(ties, day).filter((tie) => ids.has(tie.fromId) && ids.has(tie.toId)),
    places: places.filter((p) => ids.has(p.personId)).map(({ personId, x, y }) => ({ personId, x, y })),
    changedOn: daysOfChange(attitudes, ties, ctx.today),
  }
}

function byJob(attitudes: readonly Attitude[]): ReadonlyMap<string, readonly Attitude[]> {
  const found = new Map<string, Attitude[]>()
  for (const attitude of attitudes) {
    const known = found.get(attitude.jobId)
    if (known === undefined) found.set(attitude.jobId, [attitude])
    else known.push(attitude)
  }
  return found
}

function mapPerson(job: Job, name: string, history: readonly Attitude[], day: string): MapPerson {
  const { personId, id, title, role, wantedStage } = job
  return { id: personId, jobId: id, name, title, role, wantedStage, ...attitudeOn(job, history, day) }
}

function daysOfChange(
  attitudes: readonly Attitude[],
  ties: readonly Relation[],
  today: string,
): readonly string[] {
  const days = [
    ...attitudes.map((attitude) => attitude.onDay),
    ...ties.flatMap((tie) => [tie.sinceOn, tie.untilOn]),
  ].filter((day): day is string => day !== null && day <= today)
  return [...new Set(days)].sort().reverse()
}
