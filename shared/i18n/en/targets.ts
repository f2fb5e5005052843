import type { TargetsErrors } from '../../contract/targets.ts'
import type { ErrorMessages } from '../messages.ts'

export const targets = {
  tab: 'Targets',
  title: 'Targets',
  open: 'Open targets',
  label: 'Targets of the year',
  measures: {
    volume: 'Sales',
    commission: 'Commission earned',
    'active-clients': 'Clients that buy',
    'new-clients': 'New clients',
    contacts: 'Visits and calls',
  },
  measure: 'Goal',
  year: 'Year',
  quarter: (n: string) => `Quarter ${n}`,
  columns: { period: 'Period', target: 'Plan', done: 'Fact', share: 'Fulfilled', rate: 'Needed' },
  setTarget: (period: string) => `Plan for ${period}`,
  fromParts: 'from its months',
  needWeek: (needed: string, soFar: string) => `${needed} a week (so far ${soFar})`,
  needMonth: (needed: string, soFar: string) => `${needed} a month (so far ${soFar})`,
  reached: 'reached',
  saved: 'The target is saved.',
  pay: 'What fulfilment does to pay',
  payOf: (plan: string, period: string) => `${plan}, ${period}`,
  payRow: 'Fulfilled',
  paySum: 'Pay',
  payHint:
    'If sales go on to earn what they have earned so far. No plan of yours looks at a target where nothing is shown.',
  payNone:
    'No plan of yours looks at a target yet. A multiplier or a bonus by fulfilment is set in the plan.',
  errors: {} satisfies ErrorMessages<TargetsErrors>,
}
