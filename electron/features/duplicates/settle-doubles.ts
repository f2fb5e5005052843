import { isBlank } from '../../../shared/domain/duplicates/merge-fields.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import type { Job } from '../../../shared/domain/people/types.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { tableNamed } from '../../db/table.ts'
import { takeNewest } from '../people/judge.ts'
import { attitudeTable, jobTable } from '../people/store.ts'

/** Tables of which a client, or a person at a client, has one record only, or one that begins on a day. */
const onlyOne = [
  { table: 'map_place', columns: ['client_id', 'person_id'] },
  { table: 'client_plan', columns: ['client_id'] },
  { table: 'appraisal', columns: ['client_id'] },
  { table: 'client_terms', columns: ['client_id', 'valid_from'] },
] as const

/** After a merge the kept record may have two of what there is one of: places at a client, positions on its map. */
export function settleDoubles(ctx: Ctx, kind: MergedKind, id: string): void {
  settleJobs(ctx, kind, id)
  for (const { table: name, columns } of onlyOne) {
    const table = tableNamed(name)
    const own = `${kind}_id`
    if (table === undefined || !(columns as readonly string[]).includes(own)) continue
    const rows = ctx.db
      .statement(`SELECT * FROM ${name} WHERE ${own} = ? AND deleted_at IS NULL ORDER BY created_at, id`)
      .all(id) as Record<string, string | null>[]
    const seen = new Set<string>()
    for (const row of rows) {
      const key = columns.map((column) => row[column]).join(' ')
      if (seen.has(key)) trashRecord(ctx.db, table, row.id ?? '')
      seen.add(key)
    }
  }
}

/** Two places of one person at one client become one: the first keeps what it knows and takes the rest. */
function settleJobs(ctx: Ctx, kind: MergedKind, id: string): void {
  const jobs = listRecords(ctx.db, jobTable, `${kind}_id = ? ORDER BY created_at, id`, [id])
  const firsts = new Map<string, Job>()
  for (const job of jobs) {
    const key = `${job.personId} ${job.clientId}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, job)
    else firsts.set(key, mergeJobs(ctx, first, job))
  }
}

function mergeJobs(ctx: Ctx, first: Job, second: Job): Job {
  const fields = ['title', 'department', 'role', 'power', 'support', 'wantedStage', 'startedOn'] as const
  const missing = fields.filter((field) => isBlank(first[field]) && !isBlank(second[field]))
  const patch = Object.fromEntries(missing.map((field) => [field, second[field]]))
  const stage = first.stage === 'none' ? second.stage : first.stage
  for (const attitude of listRecords(ctx.db, attitudeTable, 'job_id = ?', [second.id])) {
    updateRecord(ctx.db, attitudeTable, attitude.id, { jobId: first.id })
  }
  trashRecord(ctx.db, jobTable, second.id)
  const merged = updateRecord(ctx.db, jobTable, first.id, {
    ...patch,
    stage,
    isMain: first.isMain || second.isMain,
  })
  takeNewest(ctx, first.id)
  return merged
}
