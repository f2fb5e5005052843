import type { CommissionErrors } from '../../contract/commission.ts'
import type { ErrorMessages } from '../messages.ts'

export const commission = {
  title: 'Commissions',
  new: 'New entry',
  edit: 'Entry',
  views: { label: 'What is shown', coming: 'Still to come', received: 'Received', months: 'Months' },
  states: { expected: 'Expected', earned: 'Earned', due: 'Due', received: 'Received' },
  late: 'late',
  columns: {
    note: 'For',
    client: 'Client',
    company: 'Company',
    state: 'State',
    due: 'Due on',
    received: 'Received on',
    amount: 'Amount',
  },
  label: 'Commission entries',
  month: 'Month',
  sum: (state: string, amount: string) => `${state} ${amount}`,
  totals: 'Sums',
  emptyComing: {
    title: 'Nothing is outstanding',
    text: 'Won deals with a rule appear here by themselves. What else you are owed you can enter.',
  },
  emptyMonth: 'Nothing was received in this month.',
  emptyHistory: {
    title: 'No income yet',
    text: 'Enter what you received, or import the history from a spreadsheet.',
  },
  import: 'Import a history',
  markReceived: 'Received',
  receivedToday: (amount: string) => `${amount} is entered as received today.`,
  fields: {
    amount: 'Amount',
    currency: 'Currency',
    state: 'State',
    earnedOn: 'Earned on',
    dueOn: 'Due on',
    receivedOn: 'Received on',
    client: 'Client',
    noClient: 'None',
    company: 'Company',
    note: 'For',
  },
  why: 'Why this amount?',
  quarter: (n: string, year: string) => `quarter ${n} of ${year}`,
  steps: {
    plan: (plan: string, day: string, rule: string) =>
      rule === '' || rule === plan
        ? `By the plan “${plan}”, in force since ${day}`
        : `By the plan “${plan}”, in force since ${day}: rule “${rule}”`,
    amount: (sum: string) => `The sale’s amount: ${sum}`,
    returnedBefore: (sum: string) => `Credited before anything was earned: ${sum}`,
    margin: (amount: string, cost: string, sum: string) => `The margin: ${amount} − ${cost} = ${sum}`,
    feeOfAmount: (percent: string, sum: string) => `The agency fee, ${percent} of the amount: ${sum}`,
    feeOnNet: (percent: string, sum: string) =>
      `The agency fee inside the amount, ${percent} on the net price: ${sum}`,
    ownFee: (sum: string) => `The agency fee agreed for this deal: ${sum}`,
    credit: (percent: string, sum: string) => `Your share of the credit, ${percent}: ${sum}`,
    fixed: (sum: string) => `A fixed sum for each sale: ${sum}`,
    units: (units: string, each: string, sum: string) => `${units} units at ${each}: ${sum}`,
    rate: (rule: string, percent: string, sum: string) =>
      rule === '' ? `${percent} of it: ${sum}` : `${percent} by the rule “${rule}”: ${sum}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    above: (from: string) => `from ${from} on`,
    band: (range: string, part: string, percent: string, sum: string) =>
      `Band ${range}: ${part} at ${percent} = ${sum}`,
    wholeTotal: (percent: string, sum: string) => `The band reached pays for everything: ${percent}, ${sum}`,
    marginalTotal: (percent: string, sum: string) =>
      `The bands together: ${sum}, that is ${percent} of it all`,
    interpolated: (size: string, percent: string, sum: string) =>
      `At a size of ${size} the rate between the points is ${percent}: ${sum}`,
    marginOfPrice: (margin: string, percent: string, sum: string) =>
      `A margin of ${margin} of the price pays ${percent}: ${sum}`,
    marginOfCost: (margin: string, percent: string, sum: string) =>
      `A margin of ${margin} of the cost pays ${percent}: ${sum}`,
    scopes: { rule: 'for a sale under this rule', invoice: 'for an invoice', period: 'for the period' },
    cap: (scope: string, sum: string) => `No more ${scope} than ${sum}`,
    floor: (scope: string, sum: string) => `At least ${sum} ${scope}`,
    share: (percent: string, sum: string) => `Your share of the commission, ${percent}: ${sum}`,
    parts: { signing: 'Signed', delivery: 'Delivered', invoice: 'Invoiced', payment: 'Paid' },
    part: (what: string, part: string, whole: string, sum: string) =>
      `${what}: ${part} of ${whole}; for this part ${sum}`,
    periodBefore: (period: string, before: string, after: string) =>
      `This sale takes the total of ${period} from ${before} to ${after}`,
    late: (days: string, percent: string, after: string, left: string) =>
      `Paid ${days} days late: ${percent} off from day ${after}; ${left} left`,
    tooLate: (days: string, longest: string) =>
      `Paid ${days} days after the invoice, later than the ${longest} allowed: nothing`,
    converted: (sum: string, rate: string, day: string, result: string) =>
      `${sum} at ${rate}, the rate of ${day}: ${result}`,
    noRate: (from: string, to: string, day: string) =>
      `No rate from ${from} to ${to} for ${day} is known: the sum stays in ${from} until one is entered`,
    heldNow: (percent: string, days: string, sum: string) =>
      `${percent} is held back for ${days} days; paid now: ${sum}`,
    held: (percent: string, days: string, sum: string) => `Held back, ${percent} for ${days} days: ${sum}`,
    clawbackModes: { 'pro-rata': 'in proportion', full: 'all of it', share: 'a share' },
    clawback: (day: string, returned: string, mode: string, earned: string, sum: string) =>
      `Returned on ${day}: ${returned}. Of the ${earned} earned, ${mode} goes back: ${sum}`,
    earned: (event: string, day: string) => `Earned at ${event}: ${day}`,
    notEarned: (event: string) => `Will be earned at ${event}`,
    payout: (days: string, day: string) => `Paid ${days} days later: ${day}`,
    payoutOpen: (days: string) => `Paid ${days} days later`,
    safety: (days: string, day: string) => `Not before ${days} days after the invoice was due: ${day}`,
    expected: (day: string) => `Not earned yet; expected about ${day}`,
    expectedSometime: 'Not earned yet',
    periodSum: (period: string, volume: string, sum: string) =>
      `Sales of ${period}: ${volume}; commission on them: ${sum}`,
    trueUp: (period: string, volume: string, percent: string, whole: string, soFar: string, sum: string) =>
      `The total of ${period}, ${volume}, earns ${percent} for everything: ${whole}; ${soFar} of it was reckoned sale by sale, ${sum} is added`,
    attainment: (volume: string, target: string, percent: string) =>
      `${volume} against a target of ${target}: ${percent} of plan`,
    multiplier: (percent: string, of: string, sum: string) =>
      `Plan fulfilment pays ${percent} of the variable ${of}: ${sum}`,
    bonusFixed: (at: string, sum: string) => `Bonus for reaching ${at} of plan: ${sum}`,
    bonusCurve: (percent: string, target: string, sum: string) =>
      `The payout curve pays ${percent} of ${target}: ${sum}`,
    bonusCommission: (at: string, percent: string, of: string, sum: string) =>
      `Bonus from ${at} of plan: ${percent} on the commission ${of} = ${sum}`,
    draw: (draw: string, earned: string, before: string, after: string) =>
      `Advance of ${draw} a month, earned ${earned}; owed before ${before}, owed now ${after}`,
    salary: (month: string, sum: string) => `Base salary for ${month}: ${sum}`,
    already: (sum: string) => `Already settled: ${sum}`,
    correction: (month: string, whole: string, sum: string) =>
      `${month} is closed. It would be ${whole} today; the difference is booked here: ${sum}`,
    typed: 'Entered by hand.',
    imported: 'From an imported file.',
  },
  events: {
    signing: 'signing',
    delivery: 'delivery',
    invoice: 'the invoice',
    payment: 'payment by the client',
  },
  bases: { amount: 'the amount', margin: 'the margin' },
  saved: 'Saved.',
  trash: 'Move to trash',
  trashed: 'The entry is in the trash.',
  other: (amount: string) => `In another currency: ${amount}`,
  allCompanies: 'All companies',
  print: 'Print',
  printed: 'The page is saved.',
  paper: { title: 'Commission, explained', printedOn: 'Printed on' },
  closing: {
    text: 'Close a month once it is settled with a company. Its entries then stay as they are; whatever changes later is booked as a correction in an open month.',
    month: 'Month',
    company: 'Company',
    everyCompany: 'every company',
    close: 'Close the month',
    closed: 'Closed months',
    none: 'No month is closed yet.',
    reopen: 'Reopen',
    reopened: 'The month is open again.',
    done: (month: string) => `${month} is closed.`,
  },
  kinds: {
    sale: 'sale',
    held: 'holdback',
    clawback: 'taken back',
    correction: 'correction',
    'true-up': 'unlocked',
    multiplier: 'fulfilment',
    bonus: 'bonus',
    limit: 'limit',
    draw: 'advance',
    salary: 'salary',
  },
  errors: {
    dayMissing: () => 'Give the day that belongs to this state.',
    monthClosed: (p) => `${p.month} is closed. Reopen the month, or enter a correction in an open one.`,
    monthNotOver: (p) => `${p.month} is not over yet. A month is closed once its last day has passed.`,
    alreadyClosed: (p) => `${p.month} is closed already.`,
    reckonedEntry: () => 'This line is reckoned from a sale and can’t be typed over.',
  } satisfies ErrorMessages<CommissionErrors>,
}
