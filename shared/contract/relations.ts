import { z } from 'zod'
import type { BuyingRole, Judgement, RelationStage } from '../domain/people/types.ts'
import { relationStages } from '../domain/people/types.ts'
import { visitKinds } from '../domain/planner/types.ts'
import {
  projectStates,
  type Relation,
  type RelationProject,
  type RelationStep,
  relationKinds,
} from '../domain/relations/types.ts'
import { command, hostCall, query, returns } from './define.ts'
import { currency, id, localDate, longText, minor, text } from './fields.ts'

const relationFields = z.object({
  fromId: id,
  toId: id,
  kind: z.enum(relationKinds),
  strength: z.number().int().min(1).max(3),
  note: text(2000),
  sinceOn: localDate.nullable(),
  untilOn: localDate.nullable(),
})

const projectFields = z.object({
  personId: id,
  clientId: id.nullable(),
  title: text(200),
  goal: longText,
  wantedStage: z.enum(relationStages).nullable(),
  state: z.enum(projectStates),
  startsOn: localDate.nullable(),
  dueOn: localDate.nullable(),
  currency,
  budgetMinor: minor.nullable(),
  notes: longText,
})

const stepFields = z.object({
  projectId: id,
  title: text(200),
  kind: z.enum(visitKinds),
  dueOn: localDate.nullable(),
  doneOn: localDate.nullable(),
  spentMinor: minor.nullable(),
  note: text(2000),
})

/** Somebody on a client's map, as they stood on the day that is shown. */
export type MapPerson = Judgement & {
  readonly id: string
  readonly jobId: string
  readonly name: string
  readonly title: string
  readonly role: BuyingRole
  readonly wantedStage: RelationStage | null
}

export type InfluenceMap = {
  readonly people: readonly MapPerson[]
  readonly relations: readonly Relation[]
  /** Where the user put them; the others are laid out. */
  readonly places: readonly { readonly personId: string; readonly x: number; readonly y: number }[]
  /** Days on which anything on the map changed, the newest first. */
  readonly changedOn: readonly string[]
}

export type NamedRelation = Relation & { readonly fromName: string; readonly toName: string }

export type ProjectDetail = {
  readonly project: RelationProject
  readonly personName: string
  readonly clientName: string
  /** By the day they are due. */
  readonly steps: readonly RelationStep[]
  readonly spentMinor: number
}

const pixels = z.number().int().min(-100_000).max(100_000)

export const relations = {
  /** onDay null: as it is now. */
  'relations.map': query(z.object({ clientId: id, onDay: localDate.nullable() }), returns<InfluenceMap>(), [
    'relations',
    'people',
    'clients',
  ]),
  'relations.ofPerson': query(z.object({ personId: id }), returns<readonly NamedRelation[]>(), [
    'relations',
    'people',
  ]),
  'relations.save': command(
    z.object({ id: id.nullable(), fields: relationFields.partial() }),
    returns<Relation>(),
    ['relations'],
  ),
  'relations.trash': command(z.object({ id }), returns<null>(), ['relations']),
  /** Remembers where people were moved to on a client's map. */
  'relations.place': command(
    z.object({
      clientId: id,
      places: z
        .array(z.object({ personId: id, x: pixels, y: pixels }))
        .min(1)
        .max(500),
    }),
    returns<null>(),
    ['relations'],
  ),
  /** Lays the map out afresh. */
  'relations.resetPlaces': command(z.object({ clientId: id }), returns<null>(), ['relations']),
  /** Of one person, of one client, or all that are open. */
  'relations.projects': query(
    z.object({ personId: id.optional(), clientId: id.optional() }),
    returns<readonly ProjectDetail[]>(),
    ['relations', 'people', 'clients'],
  ),
  'relations.saveProject': command(
    z.object({ id: id.nullable(), fields: projectFields.partial() }),
    returns<RelationProject>(),
    ['relations'],
  ),
  'relations.trashProject': command(z.object({ id }), returns<null>(), ['relations']),
  'relations.saveStep': command(
    z.object({ id: id.nullable(), fields: stepFields.partial() }),
    returns<RelationStep>(),
    ['relations'],
  ),
  'relations.trashStep': command(z.object({ id }), returns<null>(), ['relations']),
  /** Asks for a place and writes the picture of a map there; path null: the user thought better of it. */
  'relations.savePicture': hostCall(
    z.object({
      name: text(200),
      format: z.enum(['png', 'svg']),
      /** PNG in base64, SVG as text. */
      content: z.string().min(1).max(40_000_000),
    }),
    returns<{ readonly path: string | null }>(),
  ),
} as const

export type RelationsErrors = {
  'relations.withOneself': Record<string, never>
  'relations.endsBeforeStart': Record<string, never>
  'relations.circle': { readonly name: string }
  'relations.titleEmpty': Record<string, never>
}
