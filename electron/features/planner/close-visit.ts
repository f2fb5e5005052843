import { addMinutes, datePart, minutesBetween } from '../../../shared/base/local-date.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Fact, Promised } from '../../../shared/domain/dossier/types.ts'
import type { Visit, VisitKind } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { factTable, promiseTable } from '../dossier/store.ts'
import { copyVisit } from './save-visit.ts'
import { visitTable } from './store.ts'

type Closing = { readonly state: 'planned' | 'done' | 'cancelled'; readonly kind?: VisitKind | undefined }

/** Closes a contact with one tap, or opens it again; informal: it took place, but otherwise than planned (K-35). */
export function closeVisit(ctx: Ctx, id: string, { state, kind }: Closing): Visit {
  const visit = updateRecord(ctx.db, visitTable, id, kind === undefined ? { state } : { state, kind })
  if (state === 'done') takeStep(ctx, visit)
  return visit
}

type Outcome = Pick<Visit, 'state' | 'outcome' | 'satisfaction' | 'nextStep' | 'nextStepOn'> & {
  readonly learnt?: readonly Pick<Fact, 'topic' | 'text'>[] | undefined
  readonly promises?: readonly Pick<Promised, 'side' | 'text' | 'dueOn'>[] | undefined
}

/**
 * Records what came of a contact. What was learnt becomes facts of the dossier, known from that day; what was promised
 * becomes promises made at this contact. A next step that was taken is open again where it is worded anew.
 */
export function finishVisit(ctx: Ctx, id: string, outcome: Outcome): Visit {
  const { learnt = [], promises = [], ...fields } = outcome
  const before = getRecord(ctx.db, visitTable, id)
  const reopened = before.nextStep === fields.nextStep ? {} : { nextStepDoneOn: null }
  const visit = updateRecord(ctx.db, visitTable, id, { ...fields, ...reopened })
  if (visit.state === 'done') takeStep(ctx, visit)
  if (visit.clientId === null) return visit
  const { clientId } = visit
  const onDay = datePart(visit.startsAt)
  const personId = visit.personIds.length === 1 ? (visit.personIds[0] ?? null) : null
  for (const { topic, text } of learnt) {
    const source = visit.title === '' ? visit.place : visit.title
    const fact = { clientId, personId, topic, text, knownOn: onDay, source, confidence: 'sure' as const }
    insertRecord(ctx.db, factTable, ctx.newId(), fact)
  }
  for (const promise of promises) {
    const made = { clientId, personId, visitId: id, madeOn: onDay, doneOn: null }
    insertRecord(ctx.db, promiseTable, ctx.newId(), { ...promise, ...made })
  }
  return visit
}

/** A contact that was planned for the next step of another takes that step by taking place. */
export function takeStep(ctx: Ctx, visit: Visit): void {
  const from = /^nextStep:(.+)$/.exec(visit.poolKey)?.[1]
  if (from === undefined) return
  const source = ctx.db.statement('SELECT 1 FROM visit WHERE id = ? AND deleted_at IS NULL').get(from)
  if (source !== undefined) tickStep(ctx, from, true)
}

/** Says of the step agreed at a contact that it was taken today, or that it is open again. */
export function tickStep(ctx: Ctx, id: string, isTaken: boolean): Visit {
  return updateRecord(ctx.db, visitTable, id, { nextStepDoneOn: isTaken ? ctx.today : null })
}

/** Puts a contact off: it stays as moved, and is planned anew where a time is given. Fault planner.notOpen. */
export function putOff(ctx: Ctx, id: string, startsAt: string | null): Visit {
  const visit = getRecord(ctx.db, visitTable, id)
  if (visit.state !== 'planned') throw new Fault('planner.notOpen', {})
  const moved = updateRecord(ctx.db, visitTable, id, { state: 'moved' })
  if (startsAt === null) return moved
  const endsAt = addMinutes(startsAt, minutesBetween(visit.startsAt, visit.endsAt))
  const planned = visit.plannedAt ?? visit.startsAt
  return copyVisit(ctx, visit, { startsAt, endsAt }, { plannedAt: planned, poolKey: visit.poolKey })
}
