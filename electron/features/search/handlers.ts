import type { Handlers } from '../../../shared/contract/define.ts'
import type { search } from '../../../shared/contract/search.ts'
import type { Ctx } from '../../core/context.ts'
import { findInBook, findResults } from './find.ts'

export const searchHandlers: Handlers<typeof search, 'query' | 'command', Ctx> = {
  'search.results': (ctx, { text, kind, limit }) => findResults(ctx.db, text, kind, limit),
  'search.find': (ctx, { text, limit }) => ({ hits: findInBook(ctx.db, text, limit) }),
}
