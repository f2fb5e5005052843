import type { TimelineErrors } from '../../contract/timeline.ts'
import type { ErrorMessages } from '../messages.ts'

export const timeline = {
  title: 'What happened',
  empty: 'Nothing has happened yet. Contacts, orders, payments and notes will stand here by day.',
  more: 'Show more',
  kinds: {
    visit: 'Contacts',
    order: 'Orders',
    proposal: 'Proposals',
    payment: 'Payments',
    claim: 'Claims',
    promise: 'Promises',
    occasion: 'Training and events',
    note: 'Notes',
    document: 'Documents',
    change: 'Changes',
  },
  errors: {} satisfies ErrorMessages<TimelineErrors>,
}
