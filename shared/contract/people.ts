import { z } from 'zod'
import { type Attitude, buyingRoles, type Job, type Person, relationStages } from '../domain/people/types.ts'
import { command, query, returns } from './define.ts'
import { id, localDate, longText, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'

const power = z.number().int().min(1).max(5).nullable()
const support = z.number().int().min(-2).max(2).nullable()
const stage = z.enum(relationStages)

export const personFields = z.object({
  name: z.string().trim().max(200),
  phone: text(200),
  email: text(200),
  birthday: z
    .string()
    .regex(/^(\d{4}|-)-\d{2}-\d{2}$/)
    .nullable(),
  howToDeal: longText,
  motives: longText,
  personalFacts: longText,
  rivals: z.array(z.object({ name: z.string().trim().min(1).max(200), support })).max(20),
  notes: longText,
  tags: z.array(z.string().trim().min(1).max(60)).max(50),
})

export const jobFields = z.object({
  title: text(200),
  department: text(200),
  role: z.enum(buyingRoles),
  isMain: z.boolean(),
  power,
  support,
  stage,
  wantedStage: stage.nullable(),
  startedOn: localDate.nullable(),
  endedOn: localDate.nullable(),
})

const attitudeFields = z.object({ onDay: localDate, power, support, stage, note: text(2000) })

export type JobAt = Job & { readonly clientName: string }

export type PersonDetail = {
  readonly person: Person
  readonly jobs: readonly JobAt[]
  /** Of all jobs, the newest first. */
  readonly attitudes: readonly Attitude[]
}

/** A line of the list of people: somebody with the place that matters most. */
export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly birthday: string | null
  readonly tags: readonly string[]
  readonly clientId: string | null
  readonly clientName: string
  readonly title: string
  readonly role: Job['role']
  readonly power: number | null
  readonly support: number | null
  readonly stage: Job['stage']
  readonly wantedStage: Job['wantedStage']
  /** Places held at present, at all clients. */
  readonly jobCount: number
}

/** Filters of the list of people; absent: whatever. */
export const peopleFilter = z.object({
  text: text(200).optional(),
  clientId: id.optional(),
  role: z.enum(buyingRoles).optional(),
  stage: stage.optional(),
  support: z.number().int().min(-2).max(2).optional(),
  minPower: z.number().int().min(1).max(5).optional(),
  tag: text(60).optional(),
  onlyKeyClients: z.boolean().optional(),
})

/** What the list of people can be sorted by. */
export const peopleSorts = [
  'name',
  'title',
  'client',
  'power',
  'support',
  'stage',
  'wanted',
  'role',
  'phone',
  'email',
  'birthday',
  'tags',
] as const

/** Who is in the list, and in which order; sort null: by name. Texts are sorted as the language does. */
const arrangement = z.object({
  filter: peopleFilter.default({}),
  sort: z
    .object({ column: z.enum(peopleSorts), descending: z.boolean() })
    .nullable()
    .default(null),
  language: z.enum(languages).default('en'),
})

export type PeopleArrangement = z.output<typeof arrangement>

export const people = {
  /** A window on the list: so many rows from the offset on (0: the first); total says how many there are. */
  'people.list': query(
    arrangement.extend(windowFields(2000)),
    returns<{ readonly rows: readonly PersonRow[]; readonly total: number }>(),
    ['people', 'clients'],
  ),
  /** Who stands so many places on in the list; the first where id is null or not in it, the last stays; null: nobody. */
  'people.neighbour': query(
    arrangement.extend({ id: id.nullable(), by: z.union([z.literal(1), z.literal(-1)]) }),
    returns<string | null>(),
    ['people', 'clients'],
  ),
  'people.get': query(z.object({ id }), returns<PersonDetail>(), ['people', 'clients']),
  /** id null: a new person. clientId: where the job is held; null: the job is left alone. */
  'people.save': command(
    z.object({
      id: id.nullable(),
      clientId: id.nullable(),
      person: personFields.partial(),
      job: jobFields.partial(),
    }),
    returns<Person>(),
    ['people'],
  ),
  'people.trash': command(z.object({ id }), returns<null>(), ['people']),
  'people.trashJob': command(z.object({ id }), returns<null>(), ['people']),
  /** A judgement of a day; the newest one becomes the job's own. id null: a new one. */
  'people.judge': command(
    z.object({ id: id.nullable(), jobId: id, fields: attitudeFields }),
    returns<Attitude>(),
    ['people'],
  ),
  'people.trashAttitude': command(z.object({ id }), returns<null>(), ['people']),
} as const

export type PeopleErrors = {
  'people.nameEmpty': Record<string, never>
  'people.endsBeforeStart': Record<string, never>
  'people.dayAhead': Record<string, never>
}
