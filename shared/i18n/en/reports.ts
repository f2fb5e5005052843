import type { ReportsErrors } from '../../contract/reports.ts'
import type { ErrorMessages } from '../messages.ts'

export const reports = {
  title: 'Reports',
  fileName: 'Keybook report',
  bookFileName: 'Keybook',
  period: 'Period',
  periods: {
    year: 'Last 12 months',
    thisYear: 'This year',
    lastYear: 'Last year',
    all: 'Everything',
    own: 'Days of your own',
  },
  from: 'From',
  to: 'To',
  pareto: 'Who brings the revenue',
  paretoText: (vital: number, all: number) =>
    vital === 1 ? `1 of ${all} clients brings 80 %.` : `${vital} of ${all} clients bring 80 %.`,
  byRevenue: 'Revenue',
  byMargin: 'Margin',
  measure: 'Measured by',
  concentration: (clients: number, share: string) =>
    clients === 1 ? `One client brings ${share}.` : `${clients} clients bring ${share}.`,
  risky: 'much hangs on few',
  offerKey: 'Brings more than a tenth',
  makeKey: 'Make it a key client',
  madeKey: (name: string) => `${name} is a key client now.`,
  keyReason: (share: string) => `Brings ${share} of the revenue`,
  noMargin: 'No sale of this period has its cost entered.',
  withoutCost: (sales: number, amount: string) =>
    sales === 1
      ? `1 sale of ${amount} is left out: its cost is not entered.`
      : `${sales} sales of ${amount} together are left out: their cost is not entered.`,
  line: (clients: number, share: string) =>
    clients === 1
      ? `80 % line: the client above brings ${share}`
      : `80 % line: the ${clients} clients above bring ${share}`,
  shown: (shown: number, all: number) => `The first ${shown} of ${all} clients are shown.`,
  showMore: (more: number) => `Show ${more} more`,
  years: 'Year by year',
  winRate: 'Deals won',
  winRateText: (percent: string, decided: number) => `${percent} of ${decided} decided deals`,
  noDecided: 'No deal was decided in this period.',
  empty: 'Nothing was sold in this period.',
  columns: {
    client: 'Client',
    sales: 'Sales',
    share: 'Share',
    cumulative: 'Together',
    year: 'Year',
    received: 'Commission received',
    wonDeals: 'Deals won',
    won: 'Won amount',
    visits: 'Contacts',
  },
  saveCsv: 'Save as spreadsheet',
  saveJson: 'Save the whole book as JSON',
  jsonHint: 'Readable by any program and not encrypted: keep it where nobody else reads.',
  saveDocuments: 'Save all documents',
  documentsHint: 'Copies of all documents in a folder of yours, one folder a client. They are not encrypted.',
  documentsSaved: (n: number, path: string) =>
    n === 1 ? `1 document is saved: ${path}` : `${n} documents are saved: ${path}`,
  documentsDamaged: (names: string) => `Not readable whole, and left out: ${names}`,
  savedJson: (path: string) =>
    `Saved: ${path}. The contents of documents are not in it: “Save all documents” saves them.`,
  saved: (path: string) => `Saved: ${path}`,
  sheet: {
    client: 'Client',
    sales: (currency: string) => `Sales, ${currency}`,
    share: 'Share, %',
    cumulative: 'Together, %',
    year: 'Year',
    received: (currency: string) => `Commission received, ${currency}`,
    wonDeals: 'Deals won',
    won: (currency: string) => `Won amount, ${currency}`,
    visits: 'Contacts',
  },
  errors: {} satisfies ErrorMessages<ReportsErrors>,
}
