import { plural } from '../plural.ts'

const visits = (n: number) => plural('en', n, { one: `${n} visit`, other: `${n} visits` })

export const week = {
  more: 'More for this week',
  verbs: { suggest: 'Suggest my week' },
  clientPlan: {
    title: 'Rhythm, hours and place',
    states: {
      none: 'no rhythm agreed',
      snoozed: 'silenced for a while',
      never: 'never met',
      onTrack: 'on track',
      followUp: 'time to follow up',
      overdue: 'overdue',
    },
    last: (day: string) => `Last contact ${day}`,
    next: (day: string) => `next ${day}`,
    ideal: 'Contact every … days',
    idealHint: 'Advice, never a quota. Empty: no rhythm.',
    longest: 'At the latest after … days',
    snoozed: 'Silent until',
    place: 'Place for the way',
    placeHint: 'Places are kept in Settings.',
    byCity: 'by the client’s city',
    minutes: 'A visit takes, minutes',
    opening: 'Receives',
    always: 'Whenever you work.',
    weekday: (n: number) => `Weekday ${n}`,
    from: (n: number) => `Opens, ${n}`,
    to: (n: number) => `Closes, ${n}`,
    addHours: 'Add hours',
    removeHours: (n: number) => `Remove hours ${n}`,
    saved: 'Saved.',
  },
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
