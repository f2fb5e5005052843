import { Fault } from '../../../shared/contract/errors.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { ProjectDetail } from '../../../shared/contract/relations.ts'
import type { RelationProject, RelationStep } from '../../../shared/domain/relations/types.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { personTable } from '../people/store.ts'
import { readSettings } from '../settings/store.ts'
import { blankProject, blankStep, projectTable, stepTable } from './store.ts'

const inOrder = 'project_id = ? ORDER BY due_on IS NULL, due_on, id'

/** Projects of one person or client, or all that are open; the earliest due first. */
export function listProjects(db: Db, filter: Input<'relations.projects'>): readonly ProjectDetail[] {
  const order = "ORDER BY state <> 'open', due_on IS NULL, due_on, id"
  const projects =
    filter.personId !== undefined
      ? listRecords(db, projectTable, `person_id = ? ${order}`, [filter.personId])
      : filter.clientId !== undefined
        ? listRecords(db, projectTable, `client_id = ? ${order}`, [filter.clientId])
        : listRecords(db, projectTable, `state = 'open' ${order}`)
  return projects.flatMap((project) => {
    const person = findRecord(db, personTable, project.personId)
    if (person === undefined) return []
    const steps = listRecords(db, stepTable, inOrder, [project.id])
    return [
      {
        project,
        personName: person.name,
        clientName:
          project.clientId === null ? '' : (findRecord(db, clientTable, project.clientId)?.name ?? ''),
        steps,
        spentMinor: steps.reduce((sum, step) => sum + (step.spentMinor ?? 0), 0),
      },
    ]
  })
}

/** Faults: relations.titleEmpty, relations.endsBeforeStart, core.notFound. */
export function saveProject(ctx: Ctx, { id, fields }: Input<'relations.saveProject'>): RelationProject {
  const { db } = ctx
  const before =
    id === null
      ? { ...blankProject(readSettings(db).currency), personId: '' }
      : getRecord(db, projectTable, id)
  const after = { ...before, ...fields }
  if (after.title.trim() === '') throw new Fault('relations.titleEmpty', {})
  if (after.startsOn !== null && after.dueOn !== null && after.startsOn > after.dueOn)
    throw new Fault('relations.endsBeforeStart', {})
  getRecord(db, personTable, after.personId)
  if (after.clientId !== null) getRecord(db, clientTable, after.clientId)
  return id === null
    ? insertRecord(db, projectTable, ctx.newId(), after)
    : updateRecord(db, projectTable, id, fields)
}

/** Faults: relations.titleEmpty, core.notFound. */
export function saveStep(ctx: Ctx, { id, fields }: Input<'relations.saveStep'>): RelationStep {
  const before = id === null ? { ...blankStep, projectId: '' } : getRecord(ctx.db, stepTable, id)
  const after = { ...before, ...fields }
  if (after.title.trim() === '') throw new Fault('relations.titleEmpty', {})
  getRecord(ctx.db, projectTable, after.projectId)
  return id === null
    ? insertRecord(ctx.db, stepTable, ctx.newId(), after)
    : updateRecord(ctx.db, stepTable, id, fields)
}

/** A project goes to the trash with its steps. */
export function trashProject(ctx: Ctx, id: string): void {
  trashRecord(ctx.db, projectTable, id)
  for (const step of listRecords(ctx.db, stepTable, 'project_id = ?', [id])) {
    trashRecord(ctx.db, stepTable, step.id)
  }
}
