import { plural } from '../plural.ts'

const visits = (n: number) => plural('en', n, { one: `${n} visit`, other: `${n} visits` })

export const week = {
  more: 'More for this week',
  verbs: { suggest: 'Suggest my week' },
  suggest: {
    label: 'Suggested visits',
    reckoning: 'Looking for the best week…',
    stop: 'Stop',
    found: (n: number) => `${visits(n)} would fit. Nothing is planned yet.`,
    none: 'Nothing to suggest: whoever is waiting has a date, or the free time is too short.',
    taken: 'All suggestions are dealt with.',
    left: (n: number) => `No time for ${n} more`,
    acceptAll: 'Accept all',
    another: 'Another suggestion',
    dismissAll: 'Dismiss',
    accepted: (n: number) => `${visits(n)} planned.`,
    accept: (client: string, day: string, from: string, to: string, reason: string) =>
      `Accept the suggestion: ${client}, ${day}, ${from} to ${to}, ${reason}`,
    dismiss: (client: string) => `Not this one: ${client}`,
    dueSoon: (due: string) => `due ${due}`,
  },
}
