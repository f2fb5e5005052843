import type { CalendarLink } from '../../../shared/domain/calendars/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const calendarLinkTable = defineTable<CalendarLink>({
  name: 'calendar_link',
  fields: {
    visitId: plain,
    uid: plain,
    occurrence: plain,
    origin: plain,
    sequence: plain,
    digest: plain,
    exportedAt: plain,
  },
  title: (link) => link.uid,
})
