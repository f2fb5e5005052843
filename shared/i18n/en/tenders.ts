import type { TendersErrors } from '../../contract/tenders.ts'
import type { ErrorMessages } from '../messages.ts'

const days = {
  announcedOn: 'Announced',
  questionsUntil: 'Questions until',
  submitBy: 'Submit by',
  opensOn: 'Bids opened',
  decidesOn: 'Decision',
}

const dayName = (day: string) => (days as Readonly<Record<string, string>>)[day] ?? day

export const tenders = {
  title: 'Tenders',
  new: 'New tender',
  edit: 'Tender',
  change: 'Change',
  trash: 'Move to trash',
  trashed: 'The tender is in the trash.',
  saved: 'The tender is saved.',
  movedTo: (stage: string) => `The tender: ${stage}`,
  stages: {
    watching: 'Watching',
    preparing: 'Preparing',
    submitted: 'Submitted',
    won: 'Won',
    lost: 'Lost',
    dropped: 'Not taking part',
  },
  stage: 'Stage',
  next: 'Next',
  dates: 'Days of the tender',
  missed: 'missed',
  decides: 'Who decides',
  fields: {
    title: 'What is it for?',
    client: 'Held by',
    number: 'Number',
    place: 'Where it was announced',
    budget: 'Highest price',
    security: 'Security to pay in',
    deal: 'Deal',
    currency: 'Currency',
    deciders: 'Who else decides',
    criteria: 'What counts in the decision',
    notes: 'Notes',
  },
  empty: {
    title: 'No tenders yet',
    text: 'Keep where money moves: the days, the terms, and who decides. The next day that matters stands first.',
  },
  actions: { open: 'Open tenders' },
  days,
  errors: {
    clientMissing: () => 'Choose who holds the tender.',
    titleEmpty: () => 'Say what the tender is for.',
    daysOutOfOrder: (p) => `“${dayName(p.later)}” lies before “${dayName(p.earlier)}”.`,
    noStepForward: () => 'The tender is at its last stage.',
    noStepBack: () => 'The tender is at its first stage.',
  } satisfies ErrorMessages<TendersErrors>,
}
