import { z } from 'zod'
import type { Reckoned } from '../domain/appraisal/scorecard.ts'
import type { Appraisal, Standing } from '../domain/appraisal/types.ts'
import { type Client, clientStatuses, prospectStages } from '../domain/clients/types.ts'
import { command, query, returns } from './define.ts'
import { empty, id, localDate, minor, ppm, text } from './fields.ts'

const judgement = z.number().int().min(1).max(5).nullable()

export const appraisalFields = z.object({
  leadsMarket: judgement,
  opensGrowth: judgement,
  reliesOnUs: judgement,
  marginMinor: minor.nullable(),
  growthPpm: ppm.min(-900_000).max(3_000_000).nullable(),
  stayPpm: ppm.min(0).max(1_000_000).nullable(),
  discountPpm: ppm.min(0).max(1_000_000).nullable(),
  years: z.number().int().min(1).max(30).nullable(),
  note: text(2000),
})

export type AppraisalDetail = {
  /** null: nothing was judged yet. */
  readonly appraisal: Appraisal | null
  /** How the client stood over time, the newest first. */
  readonly standings: readonly Standing[]
  readonly reckoned: Reckoned
}

type StandingRow = Pick<Client, 'id' | 'name' | 'city' | 'isKey' | 'prospectStage'>

export type ProspectRow = StandingRow & {
  readonly industry: string
  /** First day in this stage. */
  readonly sinceOn: string
  readonly nextContactOn: string | null
}

export type LostRow = StandingRow & {
  /** null: not noted. */
  readonly lostOn: string | null
  readonly reason: string
  /** All that was ever sold to it, in its currency. */
  readonly soldMinor: number
  readonly currency: string
}

export type StandingBoard = {
  /** Those who stand longest in their stage first. */
  readonly prospects: readonly ProspectRow[]
  /** The last lost first. */
  readonly lost: readonly LostRow[]
}

export const appraisal = {
  /** Prospects by stage and lost clients with their reasons (K-15). */
  'appraisal.board': query(empty, returns<StandingBoard>(), ['clients', 'planner', 'deals', 'orders']),
  'appraisal.get': query(z.object({ clientId: id }), returns<AppraisalDetail>(), [
    'clients',
    'deals',
    'orders',
    'settings',
  ]),
  'appraisal.save': command(
    z.object({ clientId: id, fields: appraisalFields.partial() }),
    returns<Appraisal>(),
    ['clients'],
  ),
  /** Status, stage and whether it is key, from a day on, with the reason; the reason is kept for good. */
  'appraisal.setStanding': command(
    z.object({
      clientId: id,
      status: z.enum(clientStatuses),
      prospectStage: z.enum(prospectStages),
      isKey: z.boolean(),
      sinceOn: localDate,
      reason: text(2000),
    }),
    returns<null>(),
    ['clients'],
  ),
} as const

export type AppraisalErrors = {
  'appraisal.reasonMissing': Record<string, never>
}
