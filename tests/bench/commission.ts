import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ctx } from '../../electron/core/context.ts'
import { Db } from '../../electron/db/db.ts'
import { Journal } from '../../electron/db/journal.ts'
import { insertRecord, updateRecord } from '../../electron/db/records.ts'
import { blankClient, clientTable } from '../../electron/features/clients/store.ts'
import { reckonAll, reckonDealById } from '../../electron/features/commission/reckon.ts'
import { blankDeal, companyTable, dealTable } from '../../electron/features/deals/store.ts'
import { blankOrder, orderTable } from '../../electron/features/orders/store.ts'
import { planTable, planVersionTable } from '../../electron/features/plans/store.ts'
import { createBook } from '../../electron/vault/book.ts'
import { deriveKey, newSalt } from '../../electron/vault/key.ts'
import { uuidv7 } from '../../shared/base/ids.ts'
import { addDays } from '../../shared/base/local-date.ts'
import { createRng } from '../../shared/base/rng.ts'
import { type Pay, type PlanTerms, simpleTerms } from '../../shared/domain/plans/terms.ts'

/** `node tests/bench/commission.ts`: reckoning 30 000 orders under five plans, and one deal's change. Nothing here passes or fails. */
const today = '2026-11-24'
const orders = 30_000

const share = (rate: Extract<Pay, { readonly kind: 'share' }>['rate']): Pay => ({
  kind: 'share',
  basis: { kind: 'amount' },
  rate,
})
const bands = (by: 'deal' | 'period', reading: 'whole' | 'marginal') =>
  share({
    kind: 'bands',
    by,
    reading,
    edge: 'from',
    bands: [
      { from: 0, to: 50_000_000, ppm: 120_000 },
      { from: 50_000_000, to: null, ppm: 50_000 },
    ],
  })

/** Flat, by deal size, by the period's total, unlocked backwards, and with a multiplier: every way of reckoning. */
const plans: readonly PlanTerms[] = [
  simpleTerms('flat', share({ kind: 'flat', ppm: 60_000 }), 'signing', 30),
  simpleTerms('by deal', bands('deal', 'marginal'), 'delivery', 30),
  simpleTerms('by period', bands('period', 'marginal'), 'signing', 30),
  simpleTerms(
    'unlock',
    share({ kind: 'unlock', thresholdMinor: 500_000_000, beforePpm: 30_000, afterPpm: 50_000 }),
    'signing',
    30,
  ),
  {
    ...simpleTerms('multiplier', share({ kind: 'flat', ppm: 50_000 }), 'delivery', 30),
    quota: { kind: 'fixed', minor: 900_000_000 },
    multiplier: {
      points: [
        { at: 0, ppm: 500_000 },
        { at: 1_000_000, ppm: 1_000_000 },
      ],
      beyondPpm: 0,
      capPpm: null,
    },
  },
]

type Book = { readonly ctx: Ctx; readonly dealIds: readonly string[]; readonly versionIds: readonly string[] }

function fill(ctx: Ctx): Omit<Book, 'ctx'> {
  const rng = createRng('bench')
  const client = insertRecord(ctx.db, clientTable, ctx.newId(), { ...blankClient('EUR'), name: 'Orion' })
  const made = plans.map((terms, i) => {
    const name = `Company ${i}`
    const company = insertRecord(ctx.db, companyTable, ctx.newId(), { name, currency: 'EUR', notes: '' })
    const fields = { companyId: company.id, name, priority: 1, isOverlay: false, notes: '' }
    const plan = insertRecord(ctx.db, planTable, ctx.newId(), fields)
    const version = { planId: plan.id, validFrom: '2020-01-01', validTo: null, terms }
    return {
      companyId: company.id,
      versionId: insertRecord(ctx.db, planVersionTable, ctx.newId(), version).id,
    }
  })
  const dealIds = Array.from({ length: orders }, (_, i) => {
    const closedOn = addDays(today, -rng.int(1, 1_460))
    const amountMinor = rng.int(100_000, 90_000_000)
    const deal = insertRecord(ctx.db, dealTable, ctx.newId(), {
      ...blankDeal(client.id, 'EUR'),
      companyId: made[i % made.length]?.companyId ?? null,
      title: `Deal ${i}`,
      stage: 'won',
      amountMinor,
      closedOn,
    })
    insertRecord(ctx.db, orderTable, ctx.newId(), {
      ...blankOrder(client.id, 'EUR', closedOn),
      dealId: deal.id,
      number: `O-${i}`,
      deliveredOn: addDays(closedOn, 14) <= today ? addDays(closedOn, 14) : null,
      amountMinor,
    })
    return deal.id
  })
  return { dealIds, versionIds: made.map((m) => m.versionId) }
}

/** Runs work as one command, as the dispatcher does, and gives its milliseconds. */
function command(ctx: Ctx, work: () => void): number {
  const { db } = ctx
  db.journal = new Journal(db, { commandId: ctx.newId(), now: ctx.now, call: 'bench', reverses: null })
  const start = performance.now()
  db.sqlite.transaction(work).immediate()
  const ms = performance.now() - start
  db.journal = null
  return ms
}

function say(what: string, ms: number, aim: number): void {
  console.log(
    `${what.padEnd(52)} ${ms.toFixed(0).padStart(6)} ms   aim ≤ ${aim} ms${ms > aim ? '   missed' : ''}`,
  )
}

/** Medians of single changes, one line for each kind of plan. */
function singles({ ctx, dealIds }: Book): void {
  for (const [place, terms] of plans.entries()) {
    const times = Array.from({ length: 9 }, (_, i) => {
      const id = dealIds[place + i * plans.length * 37] ?? ''
      return command(ctx, () => {
        updateRecord(ctx.db, dealTable, id, { amountMinor: 1_000_000 + i })
        reckonDealById(ctx, id)
      })
    }).sort((a, b) => a - b)
    say(`one deal under the plan "${terms.rules[0]?.name}", median of 9`, times[4] ?? 0, 50)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-bench-'))
  const key = await deriveKey('granite lantern otter violet spindle', newSalt())
  const book = createBook(join(folder, 'Bench.keybook'), key, `${today}T07:00:00.000Z`)
  const rng = createRng('ids')
  const ctx: Ctx = {
    db: new Db(book.db),
    today,
    now: `${today}T07:00:00.000Z`,
    zone: 'UTC',
    newId: () => uuidv7(Date.parse(`${today}T07:00:00Z`), rng.bytes(10)),
    progress: () => undefined,
  }
  let made: Omit<Book, 'ctx'> = { dealIds: [], versionIds: [] }
  command(ctx, () => {
    made = fill(ctx)
  })
  console.log(`${orders} deals with an order each, 5 plans`)
  say(
    'reckoned for the first time',
    command(ctx, () => reckonAll(ctx)),
    2_000,
  )
  say(
    'reckoned again, nothing changed',
    command(ctx, () => reckonAll(ctx)),
    2_000,
  )
  const [first] = plans
  const changed = { ...first, payoutDays: 45 } as PlanTerms
  say(
    'reckoned again after one plan changed',
    command(ctx, () => {
      updateRecord(ctx.db, planVersionTable, made.versionIds[0] ?? '', { terms: changed })
      reckonAll(ctx)
    }),
    2_000,
  )
  singles({ ctx, ...made })
  book.db.close()
  rmSync(folder, { recursive: true, force: true })
}
