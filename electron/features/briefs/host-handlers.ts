import type { briefs } from '../../../shared/contract/briefs.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { HostCtx } from '../../core/context.ts'
import { savePdf } from '../planner/save-pdf.ts'

export const briefsHostHandlers: Handlers<typeof briefs, 'host', HostCtx> = {
  'briefs.savePdf': async (ctx, which) => savePdf(ctx, await ctx.ask('briefs.page', which)),
}
