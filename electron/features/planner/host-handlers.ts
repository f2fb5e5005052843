import type { Handlers } from '../../../shared/contract/define.ts'
import type { planner } from '../../../shared/contract/planner.ts'
import type { HostCtx } from '../../core/context.ts'
import { savePdf } from './save-pdf.ts'

export const plannerHostHandlers: Handlers<typeof planner, 'host', HostCtx> = {
  'planner.savePdf': async (ctx, which) =>
    savePdf(ctx, await ctx.ask('planner.page', which), which.from !== which.to),
}
