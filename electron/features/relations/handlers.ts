import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { relations } from '../../../shared/contract/relations.ts'
import { closesCircle } from '../../../shared/domain/relations/circle.ts'
import type { Relation } from '../../../shared/domain/relations/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { personTable } from '../people/store.ts'
import { influenceMap } from './map.ts'
import { relationsOfPerson } from './of-person.ts'
import { placePeople, resetPlaces } from './places.ts'
import { listProjects, saveProject, saveStep, trashProject } from './projects.ts'
import { blankRelation, relationTable, stepTable } from './store.ts'

function saveRelation(ctx: Ctx, { id, fields }: Input<'relations.save'>): Relation {
  const { db } = ctx
  const before = id === null ? { ...blankRelation, fromId: '', toId: '' } : getRecord(db, relationTable, id)
  const after = { ...before, ...fields }
  if (after.fromId === after.toId) throw new Fault('relations.withOneself', {})
  if (after.sinceOn !== null && after.untilOn !== null && after.sinceOn > after.untilOn)
    throw new Fault('relations.endsBeforeStart', {})
  const from = getRecord(db, personTable, after.fromId)
  const to = getRecord(db, personTable, after.toId)
  if (after.kind === 'reportsTo' && after.untilOn === null) {
    const ties = listRecords(db, relationTable, `kind = 'reportsTo'`)
    if (closesCircle(ties, { id, fromId: from.id, toId: to.id }))
      throw new Fault('relations.circle', { name: from.name })
  }
  db.journal?.name(`${from.name} – ${to.name}`)
  return id === null
    ? insertRecord(db, relationTable, ctx.newId(), after)
    : updateRecord(db, relationTable, id, fields)
}

export const relationsHandlers: Handlers<typeof relations, 'query' | 'command', Ctx> = {
  'relations.map': (ctx, { clientId, onDay }) => influenceMap(ctx, clientId, onDay),
  'relations.ofPerson': (ctx, { personId }) => relationsOfPerson(ctx.db, personId),
  'relations.save': saveRelation,
  'relations.trash': (ctx, { id }) => {
    const { fromId, toId } = getRecord(ctx.db, relationTable, id)
    const names = [fromId, toId].map((personId) => getRecord(ctx.db, personTable, personId).name)
    ctx.db.journal?.name(names.join(' – '))
    trashRecord(ctx.db, relationTable, id)
    return null
  },
  'relations.place': (ctx, { clientId, places }) => {
    ctx.db.journal?.name(getRecord(ctx.db, clientTable, clientId).name)
    placePeople(ctx, clientId, places)
    return null
  },
  'relations.resetPlaces': (ctx, { clientId }) => {
    ctx.db.journal?.name(getRecord(ctx.db, clientTable, clientId).name)
    resetPlaces(ctx, clientId)
    return null
  },
  'relations.projects': (ctx, filter) => listProjects(ctx.db, filter),
  'relations.saveProject': saveProject,
  'relations.trashProject': (ctx, { id }) => {
    trashProject(ctx, id)
    return null
  },
  'relations.saveStep': saveStep,
  'relations.trashStep': (ctx, { id }) => {
    trashRecord(ctx.db, stepTable, id)
    return null
  },
}
