import type { Job } from '../people/types.ts'
import type { Relation } from './types.ts'

/** Ties that held on a day (YYYY-MM-DD); a tie without dates always did. */
export function relationsOn<T extends Pick<Relation, 'sinceOn' | 'untilOn'>>(
  ties: readonly T[],
  day: string,
): readonly T[] {
  return ties.filter(
    (tie) => (tie.sinceOn === null || tie.sinceOn <= day) && (tie.untilOn === null || tie.untilOn >= day),
  )
}

/** Whether somebody held their place on a day. */
export function wasThere(job: Pick<Job, 'startedOn' | 'endedOn'>, day: string): boolean {
  return (job.startedOn === null || job.startedOn <= day) && (job.endedOn === null || job.endedOn >= day)
}
