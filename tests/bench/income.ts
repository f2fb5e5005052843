import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dayNumber } from '../../shared/base/local-date.ts'
import { learnCalibration } from '../../shared/domain/forecast/calibration.ts'
import { monthLaws } from '../../shared/domain/forecast/income-band.ts'
import type { IncomeDeal, IncomeStep, PlanEffect } from '../../shared/domain/forecast/income-model.ts'
import { monthNumberOf, quarterStart } from '../../shared/domain/forecast/month-number.ts'
import {
  bookedByQuarter,
  planFromHistory,
  planOfUsualQuarters,
} from '../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../shared/domain/forecast/simulate-income.ts'
import { madeUpEarner } from './made-up-earners.ts'

/**
 * `npm run bench:income -- --deals <csv> --out <csv> [--history <csv>]`: the income engine over made-up earners,
 * 18 months ahead from the deals known at a cut-off. A quarter below four fifths of its plan halves commissions;
 * the plan itself is in no column. What each earner received up to the cut-off (the training part of --history,
 * or of the file …_monthly.csv beside …_deals_at_cutoff.csv) shows it; without that a usual quarter stands for it.
 */
const horizon = 18
const simulations = 5000
const { values: options } = parseArgs({
  options: {
    deals: { type: 'string' },
    out: { type: 'string' },
    history: { type: 'string' },
    cutoff: { type: 'string', default: '2025-01-01' },
  },
})
if (options.deals === undefined || options.out === undefined) {
  console.error(
    'usage: npm run bench:income -- --deals <csv> --out <csv> [--history <csv>|none] [--cutoff <day>]',
  )
  process.exit(2)
}
const todayDay = dayNumber(options.cutoff)
const planShare = 0.8
const halved = { below: 0.5, above: 1 }

type Row = Readonly<Record<string, string>>
function readRows(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean)
  const columns = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])))
}

const day = (text: string | undefined) => (text === undefined || text === '' ? null : dayNumber(text))
const minor = (text: string | undefined) => Math.round(Number(text) * 100)

function dealOf(row: Row): IncomeDeal {
  const base = Number(row.base === 'margin' ? row.margin : row.amount)
  return {
    id: row.deal_id ?? '',
    clientId: row.client ?? '',
    step: row.state as IncomeStep,
    createdDay: dayNumber(row.created ?? ''),
    closedDay: day(row.close),
    invoicedDay: day(row.invoice),
    dueDay: day(row.due),
    paidDay: day(row.paid),
    commissionMinor: Math.round(base * Number(row.rate) * 100),
    bookedMinor: minor(row.amount),
    chance: null,
    expectedDay: null,
    payoutDays: 0,
  }
}

/** Whether each quarter was halved, as receipts show it: least squares of months on the quarters' commissions. */
function multipliersOf(
  deals: readonly IncomeDeal[],
  received: ReadonlyMap<number, number>,
): Map<number, number> {
  const byQuarter = new Map<number, Map<number, number>>()
  for (const deal of deals) {
    if (deal.paidDay === null || deal.closedDay === null) continue
    const month = monthNumberOf(deal.paidDay) + 1
    if (!received.has(month)) continue
    const quarter = quarterStart(monthNumberOf(deal.closedDay))
    const months = byQuarter.get(quarter) ?? new Map<number, number>()
    byQuarter.set(quarter, months.set(month, (months.get(month) ?? 0) + deal.commissionMinor))
  }
  const found = new Map([...byQuarter.keys()].map((quarter) => [quarter, 0.75]))
  for (let pass = 0; pass < 400; pass++)
    for (const [quarter, months] of byQuarter) {
      let [across, along] = [0, 0]
      for (const [month, sum] of months) {
        let left = received.get(month) ?? 0
        for (const [other, own] of byQuarter)
          if (other !== quarter) left -= (own.get(month) ?? 0) * (found.get(other) ?? 0)
        across += sum * left
        along += sum * sum
      }
      if (along > 0) found.set(quarter, Math.min(1.5, Math.max(0, across / along)))
    }
  const middle = (halved.below + halved.above) / 2
  return new Map([...found].map(([quarter, m]) => [quarter, m < middle ? halved.below : halved.above]))
}

function receivedBy(path: string): Map<string, Map<number, number>> {
  const rows = readRows(path).filter((row) => row.split === 'train')
  const lasts = new Map<string, number>()
  for (const row of rows)
    lasts.set(row.series_id ?? '', Math.max(lasts.get(row.series_id ?? '') ?? 0, Number(row.t)))
  const byEarner = new Map<string, Map<number, number>>()
  for (const { series_id: id = '', t, value } of rows) {
    const months = byEarner.get(id) ?? new Map<number, number>()
    const month = monthNumberOf(todayDay) - 1 - ((lasts.get(id) ?? 0) - Number(t))
    byEarner.set(id, months.set(month, minor(value)))
  }
  return byEarner
}

function planOf(deals: readonly IncomeDeal[], received: ReadonlyMap<number, number> | undefined): PlanEffect {
  const booked = bookedByQuarter(deals)
  const current = quarterStart(monthNumberOf(todayDay))
  return received === undefined
    ? planOfUsualQuarters(booked, current, planShare, halved)
    : planFromHistory(booked, multipliersOf(deals, received), current, planShare)
}

const beside = options.deals.replace('_deals_at_cutoff', '_monthly')
const historyPath = options.history ?? (beside !== options.deals && existsSync(beside) ? beside : 'none')
const received = historyPath === 'none' ? new Map<string, Map<number, number>>() : receivedBy(historyPath)
const earners = new Map<string, Row[]>()
for (const row of readRows(options.deals)) {
  const rows = earners.get(row.rep ?? '') ?? []
  rows.push(row)
  earners.set(row.rep ?? '', rows)
}
const lines: string[] = []
let slowest = 0
for (const [earner, rows] of earners) {
  const deals = rows.map(dealOf)
  const started = performance.now()
  const facts = {
    todayDay,
    horizon,
    deals,
    payoutMonths: 1,
    plan: planOf(deals, received.get(earner)),
    salaryMinor: 0,
    otherIncome: null,
  }
  const calibration = learnCalibration(facts, 1)
  const laws = monthLaws(simulateIncome(facts, { simulations, seed: 1 }), 0, calibration)
  slowest = Math.max(slowest, performance.now() - started)
  laws.forEach(({ middle, low, high }, h) => {
    lines.push([earner, h + 1, middle / 100, low / 100, high / 100].join(','))
  })
}
writeFileSync(options.out, `series_id,h,mean,lo80,hi80\n${lines.join('\n')}\n`)
console.log(`${earners.size} earners, the slowest ${slowest.toFixed(0)} ms for ${simulations} simulations`)

/** The deals of many made-up earners as one book of so many. */
function bookOf(count: number): { readonly deals: IncomeDeal[]; readonly todayDay: number } {
  const deals: IncomeDeal[] = []
  let lastDay = 0
  for (let i = 0; deals.length < count; i++) {
    const earner = madeUpEarner(`book ${i}`, 48)
    lastDay = earner.todayDay
    deals.push(...earner.deals.map((d) => ({ ...d, id: `${i}-${d.id}`, clientId: `${i}-${d.clientId}` })))
  }
  return { deals: deals.slice(0, count), todayDay: lastDay }
}

const many = bookOf(2000)
const current = quarterStart(monthNumberOf(many.todayDay))
const facts = {
  ...many,
  horizon,
  payoutMonths: 1,
  plan: planOfUsualQuarters(bookedByQuarter(many.deals), current, planShare, halved),
  salaryMinor: 0,
  otherIncome: null,
}
const timed = <T>(work: () => T): { readonly answer: T; readonly ms: number } => {
  const before = performance.now()
  const answer = work()
  return { answer, ms: performance.now() - before }
}
const learnt = timed(() => learnCalibration(facts, 1))
const run = timed(() => monthLaws(simulateIncome(facts, { simulations, seed: 1 }), 0, learnt.answer))
console.log(
  `${horizon} months, ${many.deals.length} deals, ${simulations} simulations: ${run.ms.toFixed(0)} ms, ` +
    `calibration once a history ${learnt.ms.toFixed(0)} ms`,
)
