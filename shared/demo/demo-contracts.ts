import { addDays, addMonths } from '../base/local-date.ts'
import type { Input } from '../contract/index.ts'
import type { CashWords } from './words/cash/cash-words.ts'
import type { DemoWords } from './words/demo-words.ts'

export type DemoContract = {
  readonly client: number
  readonly fields: Omit<Input<'contracts.save'>['fields'], 'clientId'>
  readonly obligations: readonly Input<'contracts.saveObligation'>['fields'][]
}

export type DemoTender = {
  readonly client: number
  readonly fields: Omit<Input<'tenders.save'>['fields'], 'clientId'>
}

/** Days from today to the end, and how it goes on: notice is near, it renews, is to be talked about, is over, runs. */
const plan = [
  { ends: 78, renewal: 'automatic', stage: 'signed' },
  { ends: 14, renewal: 'automatic', stage: 'signed' },
  { ends: 39, renewal: 'talk', stage: 'signed' },
  { ends: -5, renewal: 'none', stage: 'signed' },
  { ends: 365, renewal: 'talk', stage: 'draft' },
  { ends: 350, renewal: 'automatic', stage: 'agreed' },
  { ends: 200, renewal: 'automatic', stage: 'signed' },
] as const

/** Contracts with the key clients, in every state, and what both sides owe by them. today: YYYY-MM-DD. */
export function demoContracts(today: string, words: DemoWords, own: CashWords): readonly DemoContract[] {
  return plan.map(({ ends, renewal, stage }, client) => {
    const endsOn = addDays(today, ends)
    const startsOn = addMonths(endsOn, -12)
    return {
      client,
      fields: {
        number: `${startsOn.slice(0, 4)}-${String(client + 1).padStart(2, '0')}`,
        title: own.contractTitles[client % own.contractTitles.length] ?? '',
        stage,
        signedOn: stage === 'signed' ? addDays(startsOn, -9) : null,
        startsOn,
        endsOn,
        renewal,
        renewalMonths: renewal === 'none' ? null : 12,
        noticeDays: renewal === 'automatic' ? 60 : null,
        currency: words.currency,
        amountMinor: (240_000 - client * 25_000) * words.minorPerEuro,
        terms: own.contractTerms,
        paperPlace: stage === 'signed' ? own.paperPlace : '',
      },
      obligations: obligations(today, own, client),
    }
  })
}

function obligations(today: string, own: CashWords, client: number): DemoContract['obligations'] {
  const ours = (place: number) => own.ours[(client + place) % own.ours.length] ?? ''
  const theirs = (place: number) => own.theirs[(client + place) % own.theirs.length] ?? ''
  const doneOn = addDays(today, -40 - client)
  return [
    {
      side: 'ours',
      kind: 'service',
      text: ours(0),
      dueOn: addDays(today, client === 0 ? -4 : 6 + client * 9),
    },
    { side: 'ours', kind: 'report', text: ours(1), dueOn: doneOn, doneOn },
    {
      side: 'theirs',
      kind: 'report',
      text: theirs(0),
      dueOn: addDays(today, client === 2 ? -3 : 12 + client * 7),
    },
    { side: 'theirs', kind: 'stage', text: theirs(1), dueOn: addDays(doneOn, 3), doneOn },
  ]
}

/** A tender that is watched, one that is being prepared, one handed in. today: YYYY-MM-DD. */
export function demoTenders(today: string, words: DemoWords, own: CashWords): readonly DemoTender[] {
  const stages = ['preparing', 'watching', 'submitted'] as const
  return own.tenders.map(({ title, place, deciders }, i) => {
    const submitBy = addDays(today, [9, 41, -12][i] ?? 20)
    return {
      client: [3, 6, 11][i] ?? 0,
      fields: {
        title,
        place,
        deciders,
        stage: stages[i] ?? 'watching',
        number: `T-${204 + i * 17}`,
        currency: words.currency,
        budgetMinor: ([180_000, 96_000, 42_000][i] ?? 50_000) * words.minorPerEuro,
        securityMinor: i === 0 ? 5_000 * words.minorPerEuro : null,
        announcedOn: addDays(submitBy, -35),
        questionsUntil: addDays(submitBy, -7),
        submitBy,
        opensOn: addDays(submitBy, 1),
        decidesOn: addDays(submitBy, 24),
        criteria: own.criteria,
      },
    }
  })
}
