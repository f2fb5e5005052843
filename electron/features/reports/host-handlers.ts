import type { Handlers } from '../../../shared/contract/define.ts'
import type { reports } from '../../../shared/contract/reports.ts'
import type { HostCtx } from '../../core/context.ts'

/** In work. */
export const reportsHostHandlers = {} as unknown as Handlers<typeof reports, 'host', HostCtx>
