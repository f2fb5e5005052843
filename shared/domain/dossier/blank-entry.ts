import type { NewRecord } from '../../base/record.ts'
import type { DossierEntries, EntryKind } from './types.ts'

type Blanks = { readonly [K in EntryKind]: Omit<NewRecord<DossierEntries[K]>, 'clientId'> }

/** What a new entry of each kind begins with. today: YYYY-MM-DD; currency: the client's. */
export function blankEntries(today: string, currency: string): Blanks {
  const provenance = { knownOn: today, source: '', confidence: 'likely' } as const
  return {
    fact: { personId: null, topic: 'observation', text: '', ...provenance },
    figure: {
      year: Number(today.slice(0, 4)) - 1,
      currency,
      revenueMinor: null,
      marginMinor: null,
      indicators: {},
      ...provenance,
    },
    rival: { name: '', offer: '', terms: '', strengths: '', weaknesses: '', ...provenance },
    purchase: { rivalId: null, groupName: '', currency, yearMinor: null, note: '', ...provenance },
    reliability: { subject: 'registry', result: 'good', text: '', ...provenance },
    promise: {
      personId: null,
      visitId: null,
      side: 'ours',
      text: '',
      madeOn: today,
      dueOn: null,
      doneOn: null,
    },
    claim: {
      personId: null,
      orderId: null,
      kind: 'claim',
      text: '',
      openedOn: today,
      currency,
      amountMinor: null,
      cause: '',
      settlement: '',
      settledOn: null,
      lesson: '',
      source: '',
      confidence: 'sure',
    },
    occasion: {
      kind: 'training',
      title: '',
      heldOn: today,
      place: '',
      currency,
      costMinor: null,
      guests: [],
      outcome: '',
    },
  }
}
