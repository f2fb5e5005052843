import type { bonuses } from '../../../shared/contract/bonuses.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { Ctx } from '../../core/context.ts'
import { bonusList, bookBonus, bookDue, unbook } from './book.ts'

export const bonusesHandlers: Handlers<typeof bonuses, 'query' | 'command', Ctx> = {
  'bonuses.list': (ctx, { clientId }) => bonusList(ctx, clientId),
  'bonuses.book': (ctx, input) => bookBonus(ctx, input),
  'bonuses.bookDue': (ctx) => bookDue(ctx),
  'bonuses.unbook': (ctx, { id }) => unbook(ctx, id),
}
