import type { TravelErrors } from '../../contract/travel.ts'
import type { ErrorMessages } from '../messages.ts'
import { plural } from '../plural.ts'

export const travel = {
  planning: {
    title: 'Planning the week',
    visitsPerDay: 'Most visits on site in a day',
    visitsPerDayHint: 'Suggestions keep to it; you are free to plan more.',
    lunchStart: 'Midday break from',
    lunchMinutes: 'Break, minutes',
    lunchHint: '0: no break is kept free.',
    travelMinutes: 'A way nobody knows yet, minutes',
    parkingMinutes: 'Parking and the way in, minutes',
    waitingMinutes: 'To spare before it begins, minutes',
  },
  places: {
    title: 'Places and travel',
    hint: 'A place is what several clients share: a part of town, an industrial park, a city. A client whose city bears its name belongs to it by itself.',
    none: 'No places yet. The first one is best the place where your days begin: home or office.',
    add: 'New place',
    edit: (name: string) => `Change ${name}`,
    name: 'Short name',
    address: 'Address',
    isBase: 'My days begin and end here',
    base: 'days begin and end here',
    within: 'Minutes between two clients here',
    parking: 'Parking here, minutes',
    parkingHint: 'Empty: as in Planning the week.',
    remove: 'Move to trash',
    removed: 'The place is in the trash.',
    saved: 'Saved.',
  },
  ways: {
    title: 'Minutes between places',
    one: (from: string, to: string) => `Minutes from ${from} to ${to}`,
    hint: 'The way back takes as long unless you give it too. Empty: the usual minutes.',
    learnt: (n: number) =>
      `learnt from ${plural('en', n, { one: `${n} correction`, other: `${n} corrections` })}`,
    from: 'From',
  },
  errors: {
    nameEmpty: () => 'Give the place a name.',
    samePlace: () => 'The way from a place to itself is set at the place.',
  } satisfies ErrorMessages<TravelErrors>,
}
