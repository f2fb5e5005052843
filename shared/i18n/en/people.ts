import type { PeopleErrors } from '../../contract/people.ts'
import type { ErrorMessages } from '../messages.ts'

export const people = {
  new: 'New person',
  edit: 'Edit person',
  open: (name: string) => `Edit ${name}`,
  trash: 'Move to trash',
  trashed: (name: string) => `${name} is in the trash.`,
  saved: (name: string) => `${name} is saved.`,
  fields: {
    name: 'Name',
    title: 'Position',
    department: 'Department',
    phone: 'Phone',
    email: 'E-mail',
    birthday: 'Birthday',
    birthdayHint: 'Day and month are enough: 24.11',
    badBirthday: 'This is not a day in the calendar.',
    isMain: 'First person to turn to',
    power: 'Say in decisions',
    support: 'Attitude to us',
    stage: 'Relation',
    howToDeal: 'How to deal with them',
    notes: 'Notes',
    tags: 'Tags',
  },
  main: 'First contact',
  power: { '1': 'hardly any', '2': 'little', '3': 'is asked', '4': 'weighs heavily', '5': 'decides' },
  support: { '-2': 'against us', '-1': 'sceptical', '0': 'neutral', '1': 'for us', '2': 'fights for us' },
  stage: { none: 'not met', contact: 'in contact', known: 'know each other', loyal: 'loyal', close: 'close' },
  notJudged: 'not judged',
  errors: {
    nameEmpty: () => 'Give the person a name.',
    endsBeforeStart: () => 'The place would end before it began. Look at the two days.',
    dayAhead: () => 'How somebody will stand to us is not known yet: choose today or an earlier day.',
  } satisfies ErrorMessages<PeopleErrors>,
}
