import { isSameJudgement, newestFirst } from '../../../shared/domain/people/attitude-on.ts'
import type { Attitude, Job, Judgement } from '../../../shared/domain/people/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { attitudeTable, jobTable } from './store.ts'

export const unjudged: Judgement = { power: null, support: null, stage: 'none' }

export function attitudesOf(ctx: Ctx, jobId: string): readonly Attitude[] {
  return newestFirst(listRecords(ctx.db, attitudeTable, 'job_id = ?', [jobId]))
}

/** Gives the job the newest judgement of its history, if it has one. */
export function takeNewest(ctx: Ctx, jobId: string): void {
  const [newest] = attitudesOf(ctx, jobId)
  if (newest === undefined) return
  const { power, support, stage } = newest
  updateRecord(ctx.db, jobTable, jobId, { power, support, stage })
}

/** Notes today how somebody stands now, when that differs from before; the same day is noted once. */
export function noteAttitude(ctx: Ctx, job: Job, before: Judgement): void {
  const { power, support, stage } = job
  if (isSameJudgement(job, before)) return
  const today = attitudesOf(ctx, job.id).find((attitude) => attitude.onDay === ctx.today)
  if (today === undefined) {
    const fields = { jobId: job.id, onDay: ctx.today, power, support, stage, note: '' }
    insertRecord(ctx.db, attitudeTable, ctx.newId(), fields)
  } else updateRecord(ctx.db, attitudeTable, today.id, { power, support, stage })
}
