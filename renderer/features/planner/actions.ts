import {
  IconBolt,
  IconCopy,
  IconKeyboard,
  IconLayoutGrid,
  IconPrinter,
  IconSparkles,
} from '@tabler/icons-react'
import type { Action } from '../../api/registry.ts'
import type { WeekVerb } from './week-tools.ts'

/** The week that is shown stays; from elsewhere it is the one of today. */
function weekPath(path: string): string {
  return /^\/week(\/\d{4}-\d\d-\d\d)?$/.test(path) ? path : '/week'
}

function verb(name: WeekVerb, rest: Pick<Action, 'icon' | 'keys' | 'opensField'>): Action {
  return {
    id: `planner.${name}`,
    label: (m) => m.week.verbs[name],
    ...rest,
    perform: ({ navigate, path }) => navigate(`${weekPath(path)}?do=${name}`),
  }
}

export const actions: readonly Action[] = [
  verb('quick', { icon: IconKeyboard, keys: 'q', opensField: true }),
  verb('suggest', { icon: IconSparkles }),
  verb('offPlan', { icon: IconBolt }),
  verb('copy', { icon: IconCopy }),
  verb('templates', { icon: IconLayoutGrid }),
  verb('printWeek', { icon: IconPrinter }),
  verb('printDay', { icon: IconPrinter }),
]
