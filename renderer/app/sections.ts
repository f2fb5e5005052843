import {
  type Icon,
  IconCalendarWeek,
  IconChartBar,
  IconCoins,
  IconFileText,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react'
import type { Section } from '../api/registry.ts'

export type SectionEntry = {
  readonly section: Section
  readonly path: string
  readonly icon: Icon
  /** Pressed after g. */
  readonly key: string
}

/** The navigation's seven words in their order. */
export const sections: readonly SectionEntry[] = [
  { section: 'today', path: '/today', icon: IconSun, key: 't' },
  { section: 'week', path: '/week', icon: IconCalendarWeek, key: 'w' },
  { section: 'clients', path: '/clients', icon: IconUsers, key: 'c' },
  { section: 'proposals', path: '/proposals', icon: IconFileText, key: 'p' },
  { section: 'money', path: '/money/deals', icon: IconCoins, key: 'm' },
  { section: 'reports', path: '/reports', icon: IconChartBar, key: 'r' },
  { section: 'settings', path: '/settings', icon: IconSettings, key: 's' },
]
