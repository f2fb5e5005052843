import type { TodayErrors } from '../../contract/today.ts'
import type { ErrorMessages } from '../messages.ts'

export const today = {
  missed: { title: 'While Keybook was closed', seen: 'Seen' },
  title: 'Today',
  plan: 'Plan a contact',
  visits: 'Today’s contacts',
  noVisits: 'Nothing is planned today.',
  unclosed: 'How did these go?',
  unclosedHint: 'Write down what came of it while you remember.',
  nextSteps: 'Agreed next steps',
  stepDone: (title: string) => `${title}: done`,
  stepTaken: 'Done.',
  promises: 'Promises due',
  promiseOf: { ours: 'we promised', theirs: 'they promised' },
  promiseKept: 'The promise is kept.',
  dueClients: 'Should hear from you',
  expiring: 'Proposals running out',
  lateDeals: 'Deals past their day',
  birthdays: 'Birthdays',
  nothing: 'Nothing presses. A good day to call somebody you have not heard from.',
  money: 'Money',
  due: (amount: string, entries: number) =>
    entries === 1
      ? `${amount} is due to you from 1 entry`
      : `${amount} is due to you from ${entries} entries`,
  nothingDue: 'No commission is overdue.',
  month: (month: string) => `Received in ${month}`,
  expected: (amount: string) => `about ${amount} expected`,
  setAside: (sum: string) => `A harvest month: lay by ${sum}`,
  nextLean: (month: string) => `Next lean month: ${month}`,
  sinceDays: (days: number) => (days === 1 ? 'last contact yesterday' : `last contact ${days} days ago`),
  never: 'never met',
  welcome: {
    title: 'Your book is empty, and yours alone',
    text: 'Three steps and it begins to work for you.',
    import: 'Bring in your clients',
    importText: 'From a spreadsheet, in a minute.',
    add: 'Add the first client',
    addText: 'By hand: a name is enough.',
    history: 'Bring in your commissions',
    historyText: 'The forecast shows your harvest and lean months.',
    settings: 'Say who you are',
    settingsText: 'Name, currency, working hours: for proposals and the week.',
  },
  errors: {} satisfies ErrorMessages<TodayErrors>,
}
