import type { ForecastErrors } from '../../contract/forecast.ts'
import type { ErrorMessages } from '../messages.ts'
import { plural } from '../plural.ts'

const months = (count: number) => `${count} ${plural('en', count, { one: 'month', other: 'months' })}`
const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`

export const forecast = {
  title: 'Forecast',
  seasons: { harvest: 'harvest', lean: 'lean', usual: 'usual' },
  headline: (month: string, mean: string, low: string, high: string) =>
    `${month}: about ${mean}, 4 of 5 times between ${low} and ${high}.`,
  made: (known: string, open: string, uncreated: string) =>
    `${known} of it is certain, ${open} hangs on open deals and ${uncreated} on business that is not there yet.`,
  nextLean: (month: string, mean: string) => `The next lean month is ${month}, about ${mean}.`,
  noLean: 'No lean month is in sight.',
  belowNeeds: (count: number, month: string) =>
    `${count === 1 ? '1 month' : `${count} months`} below what you need, the first in ${month}.`,
  basis: {
    none: '',
    pipeline:
      'From your plan and open business only: there is no history yet, so new business is not counted on.',
    series: (count: number) => `From ${months(count)} of your income, and what is earned and open now.`,
    deals: (count: number) =>
      `From how your own deals are won, delivered and paid, over ${months(count)} of income.`,
  },
  withoutRate: (currencies: string) =>
    `Sums in ${currencies} are left out: no exchange rate is known. Add one among the commission plans.`,
  windfall: (month: string, sum: string) =>
    `${month} brought ${sum}, more than the two years around it: it is taken for a one-off and not expected again.`,
  stale: (entries: number, sum: string) =>
    `${sum} in ${entries} ${plural('en', entries, { one: 'commission has', other: 'commissions have' })} been due for over half a year and ${entries === 1 ? 'is' : 'are'} not counted on.`,
  takenBack: (sum: string) =>
    `${sum} of the months ahead is likely to be taken back: by returns as often as the book has seen them, and by cuts where clients pay late.`,
  fewer: (count: string) =>
    `Reckoned in ${count} courses instead of 5,000, because this book holds so much: the bands are a little rougher.`,
  chart: 'Income by month: what was, and what is likely',
  chartHint: 'A month opens what makes it.',
  correcting: 'The bands are being set against what earlier forecasts held …',
  now: 'now',
  sources: { kept: 'kept at the time', afterwards: 'reckoned afterwards from what was known then' },
  band: '4 of 5 times between',
  expected: 'Expected',
  forecastThen: 'forecast then',
  layers: {
    received: 'received',
    salary: 'salary',
    earned: 'earned, not paid',
    pipeline: 'open deals',
    uncreated: 'not yet created',
    plan: 'on top by the plan',
    takenBack: 'taken back',
  },
  needs: 'what you need',
  table: 'Forecast by month',
  columns: {
    month: 'Month',
    season: 'Season',
    mean: 'Expected',
    low: 'From',
    high: 'To',
    known: 'Certain',
    pipeline: 'Open deals',
    uncreated: 'New business',
    plan: 'Plan',
    takenBack: 'Taken back',
    needs: 'Against needs',
  },
  below: (times: number) => `short ${times} of 10 times`,
  enough: 'enough',
  patterns: 'Your own seasons',
  pattern: (names: string, season: string, times: number, years: number) =>
    `${names}: ${season} in ${times} of ${years} years`,
  openMonth: (month: string) => `What makes ${month}`,
  month: {
    parts: 'What makes the month',
    client: 'Client',
    what: 'What',
    needs: 'What must happen',
    expected: 'Expected',
    whole: 'In full',
    other: 'Smaller ones together',
    none: 'Nothing that is known today falls into this month.',
    kinds: {
      payout: 'commission due',
      invoice: 'invoice',
      delivery: 'delivery',
      deal: 'deal',
      contract: 'contract renewal',
    },
    nothing: 'only the payout',
    won: (day: string) => `won by ${day}`,
    delivered: (day: string) => `delivered by ${day}`,
    paid: (day: string) => `paid by ${day}`,
    actions: 'What moves this month',
    noActions: 'Nothing open now can move this month: only new business can.',
    collect: (what: string) => `Collect: ${what}`,
    close: (what: string) => `Close: ${what}`,
    deliver: (what: string) => `Ask for delivery: ${what}`,
    create: (_what: string) => 'Win new business to fill the gap',
    by: (day: string) => `by ${day}`,
    adds: (sum: string) => `+${sum}`,
    intoWeek: 'Into the week',
    intoWeekOf: (what: string) => `Into the week: ${what}`,
    planned: 'In the week',
    taken: (when: string) => `Planned as a call, ${when}.`,
  },
  scenarios: {
    title: 'What if',
    hint: 'Each is reckoned with the same chance as the forecast, so only what you change differs.',
    kind: 'What happens',
    kinds: {
      slips: 'A deal slips',
      lost: 'A deal is lost',
      won: 'A deal is won',
      clientLeaves: 'A client leaves',
      rates: 'The rates change',
      planMissed: 'The plan is missed',
      deliveryLate: 'Deliveries are late',
      holiday: 'I take time off',
    },
    deal: 'Deal',
    client: 'Client',
    days: 'Days',
    percent: 'Of today’s rates',
    reached: 'Reached of the plan',
    on: 'Won on',
    from: 'From',
    add: 'Compare',
    remove: (name: string) => `Take away: ${name}`,
    table: 'The forecast and what may come instead',
    base: 'Forecast',
    total: '18 months',
    names: {
      slips: (what: string, count: number) => `${what} slips by ${days(count)}`,
      lost: (what: string) => `${what} is lost`,
      won: (what: string, day: string) => `${what} is won on ${day}`,
      clientLeaves: (what: string) => `${what} leaves`,
      rates: (percent: string) => `Rates at ${percent}`,
      planMissed: (percent: string) => `Plan reached to ${percent}`,
      deliveryLate: (count: number) => `Deliveries ${days(count)} late`,
      holiday: (day: string, count: number) => `${days(count)} off from ${day}`,
    },
  },
  honesty: {
    title: 'How past forecasts did',
    none: 'From now on each month’s forecast is kept. Once such a month is over, this says how it did.',
    inside: (inside: number, count: number) =>
      `${inside} of ${months(count)} forecast came out within the band; about 4 of 5 should.`,
    verdict: {
      right: 'That is about right.',
      narrow: 'The bands promised a little more than they kept.',
      wide: 'The bands were wider than they had to be.',
    },
    columns: { reach: 'How far ahead', inside: 'Within the band', off: 'Off on average', tends: 'Mostly' },
    ofMonths: (inside: number, count: number) => `${inside} of ${count}`,
    tends: { high: 'too high', low: 'too low', even: 'neither too high nor too low' },
    kept: (count: number) =>
      `${count} ${plural('en', count, { one: 'forecast was', other: 'forecasts were' })} kept at the time.`,
    afterwards: (count: number) =>
      `${count} ${plural('en', count, { one: 'forecast was', other: 'forecasts were' })} reckoned afterwards from what the book knew by then: the days of deals, invoices, payments and payouts. What you thought of each deal then is not known any more, and amounts are today’s.`,
    looking: (done: number, of: number) => `Looking back: ${done} of ${months(of)} …`,
    reach: {
      next: 'A month ahead',
      quarter: 'Two to three months ahead',
      half: 'Up to half a year ahead',
      far: 'Further ahead',
    },
  },
  empty: {
    title: 'The forecast needs something to go by',
    text: 'Open deals and a commission plan give a first one, six months of received commissions a better one, two years show your seasons.',
  },
  setNeeds: 'Say what you need each month',
  errors: {
    monthNotAhead: () => 'The forecast does not reach this month.',
    noSuchAction: () => 'This has been done or planned in the meantime.',
    noTime: ({ days: count }) => `No free half-hour was found in the next ${days(count)}.`,
  } satisfies ErrorMessages<ForecastErrors>,
}
