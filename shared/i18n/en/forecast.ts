import type { ForecastErrors } from '../../contract/forecast.ts'
import type { ErrorMessages } from '../messages.ts'

export const forecast = {
  title: 'Forecast',
  seasons: { harvest: 'harvest', lean: 'lean', usual: 'usual' },
  headline: (month: string, mean: string, low: string, high: string) =>
    `${month}: about ${mean}, 4 of 5 times between ${low} and ${high}.`,
  nextLean: (month: string, mean: string) => `The next lean month is ${month}, about ${mean}.`,
  noLean: 'No lean month is in sight.',
  basis: (months: number, seasonal: string) =>
    `Reckoned from ${months} months of your own income${seasonal}.`,
  seasonal: ', with the seasons found in them',
  chart: 'Income by month: what was, and what is likely',
  band: '4 of 5 times between',
  expected: 'most likely',
  received: 'received',
  needs: 'what you need',
  table: 'Forecast by month',
  columns: {
    month: 'Month',
    season: 'Season',
    mean: 'Most likely',
    low: 'From',
    high: 'To',
    known: 'Earned already',
    needs: 'Against needs',
  },
  below: 'below what you need',
  enough: 'enough',
  patterns: 'Your own seasons',
  pattern: (month: string, season: string, times: number, years: number) =>
    `${month}: ${season} in ${times} of ${years} years`,
  empty: {
    title: 'The forecast needs a history',
    text: 'Six months of received commissions give a first one, two years show your seasons. Import them, or enter them month by month.',
  },
  setNeeds: 'Say what you need each month',
  errors: {} satisfies ErrorMessages<ForecastErrors>,
}
