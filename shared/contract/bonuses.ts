import { z } from 'zod'
import type { BonusStanding } from '../domain/bonuses/standing.ts'
import type { ClientBonus } from '../domain/bonuses/types.ts'
import { command, query, returns } from './define.ts'
import { empty, id } from './fields.ts'

export type BonusRow = BonusStanding & { readonly clientName: string }

const touched = ['bonuses', 'receivables'] as const

export const bonuses = {
  /** Where clients stand to bonus programmes (K-42), what is to be done first; clientId null: all of them. */
  'bonuses.list': query(z.object({ clientId: id.nullable() }), returns<readonly BonusRow[]>(), [
    'bonuses',
    'receivables',
    'orders',
    'products',
    'clients',
  ]),
  /** Books what is reached as owed to the client; again: corrects it by what came since. */
  'bonuses.book': command(
    z.object({ clientId: id, promotionId: id, period: z.string().regex(/^\d{4}(-(\d{2}|Q[1-4]))?$/) }),
    returns<ClientBonus>(),
    touched,
  ),
  /** Books every bonus of a period that is over; how many. */
  'bonuses.bookDue': command(empty, returns<number>(), touched),
  /** Takes a booking back; nothing of it may be credited. */
  'bonuses.unbook': command(z.object({ id }), returns<null>(), touched),
} as const

export type BonusesErrors = {
  'bonuses.notReached': Record<string, never>
  'bonuses.credited': Record<string, never>
  'bonuses.creditedMore': { readonly settledMinor: number; readonly currency: string }
  'bonuses.noneDue': Record<string, never>
}
