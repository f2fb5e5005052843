import type { Handlers } from '../../../shared/contract/define.ts'
import type { drafts } from '../../../shared/contract/drafts.ts'
import type { Ctx } from '../../core/context.ts'
import { deleteDraft, getDraft, putDraft } from './store.ts'

export const draftsHandlers: Handlers<typeof drafts, 'query' | 'command', Ctx> = {
  'drafts.get': (ctx, { key }) => getDraft(ctx.db, key),
  'drafts.save': (ctx, { key, value }) => {
    putDraft(ctx.db, key, { value, at: ctx.now })
    return null
  },
  'drafts.discard': (ctx, { key }) => {
    deleteDraft(ctx.db, key)
    return null
  },
}
