import type { Handlers } from '../../../shared/contract/define.ts'
import type { today } from '../../../shared/contract/today.ts'
import type { Ctx } from '../../core/context.ts'

/** In work. */
export const todayHandlers = {} as unknown as Handlers<typeof today, 'query' | 'command', Ctx>
