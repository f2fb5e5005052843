import type { Handlers } from '../../../shared/contract/define.ts'
import type { imports } from '../../../shared/contract/imports.ts'
import type { Ctx } from '../../core/context.ts'

/** In work. */
export const importsHandlers = {} as unknown as Handlers<typeof imports, 'query' | 'command', Ctx>
