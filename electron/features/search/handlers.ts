import type { Handlers } from '../../../shared/contract/define.ts'
import type { search } from '../../../shared/contract/search.ts'
import type { Ctx } from '../../core/context.ts'
import { findInBook } from './find.ts'

export const searchHandlers: Handlers<typeof search, 'query' | 'command', Ctx> = {
  'search.find': (ctx, { text, limit }) => ({ hits: findInBook(ctx.db, text, limit) }),
}
