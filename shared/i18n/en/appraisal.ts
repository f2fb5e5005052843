import type { AppraisalErrors } from '../../contract/appraisal.ts'
import type { ErrorMessages } from '../messages.ts'

export const appraisal = {
  title: 'What the account is worth',
  card: 'Is it a key client?',
  of: (points: string, known: number) => `${points} of 5, from ${known} of 6 criteria`,
  verdicts: { key: 'A key client', promising: 'Could become one', ordinary: 'An ordinary client' },
  criteria: {
    size: 'Share of your sales',
    profit: 'Share of your margin',
    growth: 'Growth over the year before',
    leadsMarket: 'Leads its market',
    opensGrowth: 'Opens new ways to grow',
    reliesOnUs: 'Sees us as a reliable partner',
  },
  notKnown: 'not known',
  value: 'Value of the relation',
  noMargin: 'Enter a yearly margin: no sale of the last year has its cost.',
  valueText: (value: string, years: number) => `${value} in today’s money over ${years} years.`,
  inputs: {
    marginMinor: 'Margin of a year',
    growthPpm: 'Growth a year',
    stayPpm: 'Chance to stay a year',
    discountPpm: 'Cost of money a year',
    years: 'Years',
  },
  origins: { own: 'yours', reckoned: 'reckoned', assumed: 'assumed' },
  columns: {
    year: 'Year',
    margin: 'Margin',
    stay: 'Still there',
    discount: 'Worth today',
    present: 'Present value',
  },
  sway: (rows: string, columns: string) => `If it turns out otherwise: ${rows} (down), ${columns} (across)`,
  saved: 'Saved.',
  standing: {
    title: 'Status and reasons',
    change: 'Change the status',
    empty: 'No change of status is noted yet.',
    stage: 'Stage',
    since: 'Since',
    reason: 'Reason',
    stages: {
      spotted: 'spotted',
      studied: 'looked into',
      contacted: 'contacted',
      met: 'met',
      offered: 'has our offer',
      trial: 'tries us',
    },
  },
  errors: {
    reasonMissing: () => 'Say why the client was lost: the reason is worth more than the status.',
  } satisfies ErrorMessages<AppraisalErrors>,
}
