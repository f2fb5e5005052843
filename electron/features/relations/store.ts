import type { NewRecord } from '../../../shared/base/record.ts'
import type {
  MapPlace,
  OpenStep,
  Relation,
  RelationProject,
  RelationStep,
} from '../../../shared/domain/relations/types.ts'
import type { Db } from '../../db/db.ts'
import { defineTable, plain } from '../../db/table.ts'

export const relationTable = defineTable<Relation>({
  name: 'relation',
  fields: {
    fromId: plain,
    toId: plain,
    kind: plain,
    strength: plain,
    note: plain,
    sinceOn: plain,
    untilOn: plain,
  },
  title: (r) => r.note,
})

export const mapPlaceTable = defineTable<MapPlace>({
  name: 'map_place',
  fields: { clientId: plain, personId: plain, x: plain, y: plain },
  title: () => '',
})

export const projectTable = defineTable<RelationProject>({
  name: 'relation_project',
  fields: {
    personId: plain,
    clientId: plain,
    title: plain,
    goal: plain,
    wantedStage: plain,
    state: plain,
    startsOn: plain,
    dueOn: plain,
    currency: plain,
    budgetMinor: plain,
    notes: plain,
  },
  title: (p) => p.title,
})

export const stepTable = defineTable<RelationStep>({
  name: 'relation_step',
  fields: {
    projectId: plain,
    title: plain,
    kind: plain,
    dueOn: plain,
    doneOn: plain,
    spentMinor: plain,
    note: plain,
  },
  title: (s) => s.title,
})

export const blankRelation: Omit<NewRecord<Relation>, 'fromId' | 'toId'> = {
  kind: 'reportsTo',
  strength: 2,
  note: '',
  sinceOn: null,
  untilOn: null,
}

export function blankProject(currency: string): Omit<NewRecord<RelationProject>, 'personId'> {
  return {
    clientId: null,
    title: '',
    goal: '',
    wantedStage: null,
    state: 'open',
    startsOn: null,
    dueOn: null,
    currency,
    budgetMinor: null,
    notes: '',
  }
}

export const blankStep: Omit<NewRecord<RelationStep>, 'projectId'> = {
  title: '',
  kind: 'visit',
  dueOn: null,
  doneOn: null,
  spentMinor: null,
  note: '',
}

/**
 * Steps not yet done of projects that are open, for people in use: what a plan of contacts may take up (K-24).
 * A project without a client counts for the client where its person is turned to first.
 */
export function listOpenSteps(db: Db): readonly OpenStep[] {
  return db
    .statement(
      `SELECT s.id, s.title, s.kind, s.due_on AS dueOn, p.id AS projectId, p.title AS projectTitle,
              w.id AS personId, w.name AS personName,
              coalesce(p.client_id, (SELECT j.client_id FROM job j
                WHERE j.person_id = w.id AND j.deleted_at IS NULL AND j.ended_on IS NULL
                ORDER BY j.is_main DESC, j.power DESC LIMIT 1)) AS clientId
         FROM relation_step s
         JOIN relation_project p ON p.id = s.project_id
         JOIN person w ON w.id = p.person_id
        WHERE s.deleted_at IS NULL AND s.done_on IS NULL AND p.deleted_at IS NULL AND p.state = 'open'
          AND w.deleted_at IS NULL
        ORDER BY s.due_on IS NULL, s.due_on, s.id`,
    )
    .all() as OpenStep[]
}
