import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ctx } from '../../electron/core/context.ts'
import { openConnection } from '../../electron/db/connection.ts'
import { Db } from '../../electron/db/db.ts'
import { hindsight } from '../../electron/features/forecast/hindsight.ts'
import { incomeForecast } from '../../electron/features/forecast/income.ts'
import { forecastActions } from '../../electron/features/forecast/month.ts'
import { deriveKey } from '../../electron/vault/key.ts'
import { createRng } from '../../shared/base/rng.ts'
import { monthLaws } from '../../shared/domain/forecast/income-band.ts'
import type { IncomeDeal, IncomeFacts } from '../../shared/domain/forecast/income-model.ts'
import { noPlan } from '../../shared/domain/forecast/plan-effect.ts'
import { simulateIncome } from '../../shared/domain/forecast/simulate-income.ts'
import { makeLargeBook } from './large-book.ts'
import { median } from './paint.ts'

/** `npm run bench:forecast`: what the forecast costs. Nothing here passes or fails. */
const today = 20_000
const simulations = 5_000
const rounds = 7

/** Three years of deals, won, invoiced, paid and lost, and those open now. */
function deals(count: number): IncomeDeal[] {
  const rng = createRng('bench')
  return Array.from({ length: count }, (_, i): IncomeDeal => {
    const createdDay = today - rng.int(0, 1_095)
    const closed = createdDay + rng.int(15, 120)
    const invoiced = closed + rng.int(5, 40)
    const paid = invoiced + 30 + rng.int(-5, 40)
    const commissionMinor = Math.round(Math.exp(rng.normal()) * 100_000)
    const base: IncomeDeal = {
      id: `d${i}`,
      clientId: `c${i % 60}`,
      step: 'open',
      createdDay,
      closedDay: null,
      invoicedDay: null,
      dueDay: null,
      paidDay: null,
      commissionMinor,
      bookedMinor: commissionMinor * 12,
      chance: null,
      expectedDay: null,
      payoutDays: 30,
    }
    if (closed >= today) return base
    if (i % 3 === 0) return { ...base, step: 'lost', closedDay: closed }
    const won: IncomeDeal = { ...base, step: 'won', closedDay: closed }
    if (invoiced >= today) return won
    const sent: IncomeDeal = { ...won, step: 'invoiced', invoicedDay: invoiced, dueDay: invoiced + 30 }
    return paid >= today ? sent : { ...sent, step: 'paid', paidDay: paid }
  })
}

/** Milliseconds of processor and by the clock. */
type Spent = { readonly processor: number; readonly clock: number }

function once(work: () => void): Spent {
  // Of this process alone: what else the machine does is not the forecast's.
  const [start, began] = [process.cpuUsage(), performance.now()]
  work()
  const { user, system } = process.cpuUsage(start)
  return { processor: (user + system) / 1_000, clock: performance.now() - began }
}

function middleOf(spent: readonly Spent[]): Spent {
  return { processor: median(spent.map((s) => s.processor)), clock: median(spent.map((s) => s.clock)) }
}

const middle = (work: () => void) => middleOf(Array.from({ length: rounds }, () => once(work)))

function print(what: string, { processor, clock }: Spent, aim = 500): void {
  const missed = processor > aim ? '   missed' : ''
  const [own, whole] = [processor, clock].map((ms) => `${ms.toFixed(0).padStart(6)} ms`)
  console.log(`${what.padEnd(64)}${own} of processor, ${whole} by the clock   aim ≤ ${aim} ms${missed}`)
}

const facts: IncomeFacts = {
  todayDay: today,
  horizon: 18,
  deals: deals(2_000),
  payoutMonths: 0,
  plan: noPlan,
  salaryMinor: 0,
  otherIncome: null,
}
const base = simulateIncome(facts, { simulations, seed: 1 })
print(
  `18 months, 2,000 deals (${base.active.length} still to come), 5,000 simulations`,
  middle(() => void monthLaws(simulateIncome(facts, { simulations, seed: 1 }), 0)),
)
const changes = [{ kind: 'clientLeaves', clientId: 'c1' }] as const
print(
  'a scenario of the same',
  middle(() => void monthLaws(simulateIncome(facts, { simulations, seed: 1, changes, learnt: base }), 0)),
)

const folder = mkdtempSync(join(tmpdir(), 'keybook-bench-'))
try {
  const path = join(folder, 'Large.keybook')
  const passphrase = 'granite lantern otter violet spindle'
  await makeLargeBook(path, passphrase, '2026-11-24')
  const db = openConnection(path, await deriveKey(passphrase, readFileSync(path).subarray(0, 16)))
  // A new connection keeps nothing yet.
  const opened = () =>
    ({
      db: new Db(db),
      today: '2026-11-24',
      now: '2026-11-24T07:00:00.000Z',
      zone: 'Europe/Moscow',
      progress: () => undefined,
    }) as unknown as Ctx
  print(
    'first reading of a book of 30,000 orders',
    middle(() => void incomeForecast(opened(), true)),
  )
  print(
    'the same with its bands corrected',
    middle(() => void incomeForecast(opened(), false)),
  )
  const ctx = opened()
  incomeForecast(ctx, true)
  print(
    'asked again: by Today, the forecast, the pay to oneself',
    middle(() => void incomeForecast(ctx, true)),
  )
  print(
    'what moves a month',
    middle(() => void forecastActions(ctx, '2027-02')),
  )
  print(
    'looking back: reading',
    once(() => void hindsight(ctx, 0)),
  )
  const months = Array.from({ length: 18 }, (_, i) => once(() => void hindsight(ctx, i + 1)))
  print('looking back: each of 18 months', middleOf(months), 100)
  db.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
