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
  days,
  errors: {
    clientMissing: () => 'Choose who holds the tender.',
    titleEmpty: () => 'Say what the tender is for.',
    daysOutOfOrder: (p) => `“${dayName(p.later)}” lies before “${dayName(p.earlier)}”.`,
    noStepForward: () => 'The tender is at its last stage.',
    noStepBack: () => 'The tender is at its first stage.',
  } satisfies ErrorMessages<TendersErrors>,
}
