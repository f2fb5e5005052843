import type { CalendarsErrors } from '../../contract/calendars.ts'
import type { ErrorMessages } from '../messages.ts'

export const calendars = {
  errors: {} satisfies ErrorMessages<CalendarsErrors>,
}
