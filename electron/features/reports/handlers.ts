import type { Handlers } from '../../../shared/contract/define.ts'
import type { reports } from '../../../shared/contract/reports.ts'
import type { Ctx } from '../../core/context.ts'

/** In work. */
export const reportsHandlers = {} as unknown as Handlers<typeof reports, 'query' | 'command', Ctx>
