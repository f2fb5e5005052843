import { z } from 'zod'
import { type Job, type Person, relationStages } from '../domain/people/types.ts'
import { command, query, returns } from './define.ts'
import { id, longText, text } from './fields.ts'

export const personFields = z.object({
  name: z.string().trim().max(200),
  phone: text(200),
  email: text(200),
  birthday: z
    .string()
    .regex(/^(\d{4}|-)-\d{2}-\d{2}$/)
    .nullable(),
  howToDeal: longText,
  notes: longText,
  tags: z.array(z.string().trim().min(1).max(60)).max(50),
})

export const jobFields = z.object({
  title: text(200),
  department: text(200),
  isMain: z.boolean(),
  power: z.number().int().min(1).max(5).nullable(),
  support: z.number().int().min(-2).max(2).nullable(),
  stage: z.enum(relationStages),
})

export const people = {
  'people.get': query(
    z.object({ id }),
    returns<{ readonly person: Person; readonly jobs: readonly (Job & { readonly clientName: string })[] }>(),
    ['people', 'clients'],
  ),
  /** id null: a new person at the client. */
  'people.save': command(
    z.object({ id: id.nullable(), clientId: id, person: personFields.partial(), job: jobFields.partial() }),
    returns<Person>(),
    ['people'],
  ),
  'people.trash': command(z.object({ id }), returns<null>(), ['people']),
} as const

export type PeopleErrors = { 'people.nameEmpty': Record<string, never> }
