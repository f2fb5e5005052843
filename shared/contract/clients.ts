import { z } from 'zod'
import { type Client, clientStatuses, prospectStages } from '../domain/clients/types.ts'
import type { Deal } from '../domain/deals/types.ts'
import type { Job, Person } from '../domain/people/types.ts'
import type { Visit } from '../domain/planner/types.ts'
import type { Proposal } from '../domain/proposals/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, longText, minor, text } from './fields.ts'

/** Fields of a client that the user fills in; limits are the same for forms and imports. */
export const clientFields = z.object({
  name: z.string().trim().max(200),
  legalName: text(300),
  status: z.enum(clientStatuses),
  prospectStage: z.enum(prospectStages),
  isKey: z.boolean(),
  keyReason: text(2000),
  parentId: id.nullable(),
  industry: text(200),
  city: text(200),
  country: text(100),
  address: text(1000),
  phone: text(200),
  email: text(200),
  website: text(300),
  taxId: text(100),
  currency,
  idealDays: z.number().int().min(1).max(3650).nullable(),
  longestDays: z.number().int().min(1).max(3650).nullable(),
  paymentDays: z.number().int().min(0).max(3650).nullable(),
  creditLimitMinor: minor.nullable(),
  lostReason: text(2000),
  tags: z.array(z.string().trim().min(1).max(60)).max(50),
  custom: z.record(z.string().max(60), z.string().max(2000)),
  notes: longText,
  externalRef: text(100),
})

export type ClientRow = Pick<
  Client,
  | 'id'
  | 'name'
  | 'status'
  | 'isKey'
  | 'industry'
  | 'city'
  | 'country'
  | 'phone'
  | 'email'
  | 'taxId'
  | 'idealDays'
  | 'longestDays'
  | 'paymentDays'
  | 'tags'
  | 'custom'
  | 'currency'
  | 'createdAt'
> & {
  /** Days: last contact made, next one planned. */
  readonly lastContactOn: string | null
  readonly nextContactOn: string | null
  /** Amount of won deals and orders of the last 365 days in the client's currency. */
  readonly yearMinor: number
}

export type ClientDetail = {
  readonly client: Client
  readonly people: readonly { readonly person: Person; readonly job: Job }[]
  readonly visits: readonly Visit[]
  readonly deals: readonly Deal[]
  readonly proposals: readonly Proposal[]
  readonly yearMinor: number
}

export const clients = {
  'clients.list': query(empty, returns<readonly ClientRow[]>(), ['clients', 'planner', 'deals', 'orders']),
  'clients.get': query(z.object({ id }), returns<ClientDetail>(), [
    'clients',
    'people',
    'planner',
    'deals',
    'orders',
    'proposals',
  ]),
  /** id null: a new client. Only the given fields change. */
  'clients.save': command(
    z.object({ id: id.nullable(), fields: clientFields.partial() }),
    returns<Client>(),
    ['clients'],
  ),
  /** The same change to many at once, as one step to take back. */
  'clients.change': command(
    z.object({
      ids: z.array(id).min(1).max(5000),
      fields: clientFields
        .pick({
          status: true,
          prospectStage: true,
          isKey: true,
          industry: true,
          city: true,
          country: true,
          idealDays: true,
          longestDays: true,
          paymentDays: true,
        })
        .partial(),
      /** Why the status, the stage or the mark of a key client changes; who gets lost is not lost without one. */
      reason: text(2000).default(''),
      addTags: clientFields.shape.tags.default([]),
      removeTags: clientFields.shape.tags.default([]),
      /** Own fields by name; an empty content takes the field away, the others stay. */
      custom: clientFields.shape.custom.default({}),
    }),
    returns<{ readonly changed: number }>(),
    ['clients'],
  ),
  'clients.trash': command(z.object({ ids: z.array(id).min(1).max(5000) }), returns<null>(), ['clients']),
} as const

export type ClientsErrors = {
  'clients.nameEmpty': Record<string, never>
  'clients.idealAfterLongest': Record<string, never>
  'clients.ownerLoop': { readonly name: string }
  'clients.idealAfterLongestOf': { readonly name: string }
  'clients.tooManyTags': { readonly name: string; readonly limit: number }
}
