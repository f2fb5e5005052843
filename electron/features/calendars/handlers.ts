import type { calendars } from '../../../shared/contract/calendars.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { Ctx } from '../../core/context.ts'
import { compose, note, phone } from './export.ts'
import { importCalendar } from './import.ts'

export const calendarsHandlers: Handlers<typeof calendars, 'query' | 'command', Ctx> = {
  'calendars.compose': (ctx, wish) => compose(ctx, wish),
  'calendars.note': (ctx, { marks }) => note(ctx, marks),
  'calendars.phone': (ctx, wish) => phone(ctx, wish),
  'calendars.preview': (ctx, file) => importCalendar(ctx, file, false),
  'calendars.import': (ctx, file) => importCalendar(ctx, file, true),
}
