import { IconCalendarShare } from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'

export const actions: readonly Action[] = [
  {
    id: 'calendars.open',
    label: (m) => m.calendars.open,
    icon: IconCalendarShare,
    perform: ({ navigate }) => navigate('/calendars'),
  },
]
