import { addDays } from '../base/local-date.ts'
import { applyRate } from '../base/money.ts'
import type { Rng } from '../base/rng.ts'
import type { Input } from '../contract/index.ts'
import type { DealStage } from '../domain/deals/types.ts'
import type { DemoDeal } from './demo-book.ts'
import type { DemoAccount } from './demo-clients.ts'
import { type DemoLine, orderLines } from './demo-goods.ts'
import type { CashWords } from './words/cash/cash-words.ts'
import type { DemoWords } from './words/demo-words.ts'

export type DemoInvoice = {
  readonly fields: Omit<Input<'receivables.saveInvoice'>['fields'], 'clientId' | 'orderId' | 'dealId'>
  readonly payments: readonly { readonly paidOn: string; readonly amountMinor: number }[]
  readonly credit: Omit<Input<'receivables.credit'>['fields'], 'orderActId'> | null
}

export type DemoOrder = {
  readonly fields: Omit<Input<'orders.save'>['fields'], 'clientId' | 'dealId'>
  readonly lines: readonly DemoLine[]
  /** Lines by place; each comes whole. */
  readonly deliveries: readonly {
    readonly on: string
    readonly number: string
    readonly lines: readonly number[]
  }[]
  /** line: place of the line it is about. */
  readonly act: (Omit<Input<'orders.saveAct'>['fields'], 'orderLineId'> & { readonly line: number }) | null
  readonly invoice: DemoInvoice | null
}

/** What came of a deal: the days of its stages and, once it was won, its order. */
export type DemoCash = {
  readonly path: readonly { readonly stage: DealStage; readonly on: string }[]
  readonly order: DemoOrder | null
}

type Making = {
  readonly rng: Rng
  readonly today: string
  readonly words: DemoWords
  readonly own: CashWords
  /** Numbers given so far, by kind. */
  readonly counts: { order: number; delivery: number; invoice: number; act: number; credit: number }
}

/** So far back deals have their days and orders; older ones are known by their result. */
const keptDays = 400
const orderedStages: readonly DealStage[] = ['lead', 'qualified', 'offer', 'negotiation', 'won']
/** How late clients pay, by their place: most in time, some a little late, a few badly. */
const habits = ['good', 'good', 'fair', 'good', 'poor', 'good', 'fair'] as const

/** Ways and orders of the deals, by client and deal, in their order. today: YYYY-MM-DD. */
export function demoCash(
  rng: Rng,
  today: string,
  words: DemoWords,
  own: CashWords,
  accounts: readonly DemoAccount[],
  deals: readonly (readonly DemoDeal[])[],
): readonly (readonly DemoCash[])[] {
  const counts = { order: 0, delivery: 0, invoice: 0, act: 0, credit: 0 }
  const making: Making = { rng, today, words, own, counts }
  const made = new Map<DemoDeal, DemoCash>()
  const all = deals.flatMap((list, client) => list.map((deal) => ({ deal, client })))
  // By day, so that numbers grow with time.
  const byDay = [...all].sort((a, b) => (dayOf(a.deal) < dayOf(b.deal) ? -1 : 1))
  for (const { deal, client } of byDay) made.set(deal, cashOf(making, deal, accounts[client], client))
  return deals.map((list) => list.map((deal) => made.get(deal) ?? { path: [], order: null }))
}

function dayOf({ fields }: DemoDeal): string {
  return fields.closedOn ?? fields.expectedOn ?? ''
}

function cashOf(making: Making, deal: DemoDeal, account: DemoAccount | undefined, client: number): DemoCash {
  const { closedOn = null, stage } = deal.fields
  const isOld = closedOn !== null && closedOn < addDays(making.today, -keptDays)
  if (isOld) return { path: [], order: null }
  const order = stage === 'won' && closedOn !== null ? orderOf(making, deal, account, client, closedOn) : null
  return { path: pathOf(making, deal), order }
}

/** A deal begins as a lead and takes some days at each stage; what is lost is lost at one of them. */
function pathOf({ rng, today }: Making, { fields }: DemoDeal): DemoCash['path'] {
  const { stage = 'lead', closedOn = null } = fields
  const reached = stage === 'lost' ? rng.int(1, 3) : orderedStages.indexOf(stage)
  const steps = orderedStages.slice(0, reached + 1)
  const stages = stage === 'lost' ? [...steps, stage] : steps
  const days: string[] = [closedOn ?? addDays(today, -rng.int(1, 24))]
  for (let i = 1; i < stages.length; i++) days.unshift(addDays(days[0] ?? today, -rng.int(4, 22)))
  return stages.map((name, i) => ({ stage: name, on: days[i] ?? today }))
}

function orderOf(
  making: Making,
  deal: DemoDeal,
  account: DemoAccount | undefined,
  client: number,
  orderedOn: string,
): DemoOrder {
  const { rng, today, words, own, counts } = making
  const lines = orderLines(rng, words, own, deal.fields.amountMinor ?? 0, deal.company)
  const promisedOn = addDays(orderedOn, deal.company === 1 ? 42 : 14)
  const arrivesOn = addDays(promisedOn, delayOf(rng, promisedOn, today))
  counts.order += 1
  const isPart = lines.length > 1 && rng.next() < 0.3
  const firstOn = isPart ? addDays(arrivesOn, -rng.int(3, 8)) : arrivesOn
  const all = lines.map((_, i) => i)
  const parts = isPart
    ? [
        { on: firstOn, lines: all.slice(0, 1) },
        { on: arrivesOn, lines: all.slice(1) },
      ]
    : [{ on: arrivesOn, lines: all }]
  const deliveries = parts
    .filter((part) => part.on >= orderedOn && part.on <= today)
    .map((part) => {
      counts.delivery += 1
      return { ...part, number: own.deliveryNumber(counts.delivery) }
    })
  const isWhole = arrivesOn <= today
  const act = isWhole && rng.next() < 0.07 ? actOf(making, lines, arrivesOn) : null
  return {
    fields: {
      number: own.orderNumber(counts.order),
      orderedOn,
      promisedOn,
      currency: words.currency,
      stage: rng.next() < 0.8 ? 'confirmed' : 'placed',
    },
    lines,
    deliveries,
    act,
    invoice: isWhole ? invoiceOf(making, lines, act, account, client, arrivesOn) : null,
  }
}

/** Three in four in time, one in five a few days late, the rest badly; of the latest ones some are still awaited. */
function delayOf(rng: Rng, promisedOn: string, today: string): number {
  const chance = rng.next()
  if (chance > 0.6 && promisedOn < today && promisedOn > addDays(today, -16)) return 30
  if (chance < 0.74) return -rng.int(0, 3)
  return chance < 0.93 ? rng.int(2, 8) : rng.int(11, 26)
}

function actOf(
  { rng, today, own, counts }: Making,
  lines: readonly DemoLine[],
  arrivedOn: string,
): DemoOrder['act'] {
  const [line] = lines
  const quantityMilli = Math.max(1, Math.floor((line?.quantityMilli ?? 0) / 10_000)) * 1_000
  if (line === undefined || quantityMilli > line.quantityMilli) return null
  counts.act += 1
  const cause = rng.pick(['defect', 'damage', 'wrong-item', 'mistake'] as const)
  const happenedOn = addDays(arrivedOn, rng.int(1, 6))
  const which = rng.int(0, own.actNotes.length - 1)
  const isSettled = happenedOn < addDays(today, -20)
  return {
    line: 0,
    kind: 'return',
    cause,
    number: own.actNumber(counts.act),
    happenedOn: happenedOn <= today ? happenedOn : today,
    quantityMilli,
    amountMinor: (quantityMilli / 1_000) * line.unitPriceMinor,
    note: own.actNotes[which] ?? '',
    remedy: isSettled ? (own.remedies[which] ?? '') : '',
    settledOn: isSettled ? addDays(happenedOn, 12) : null,
  }
}

function invoiceOf(
  making: Making,
  lines: readonly DemoLine[],
  act: DemoOrder['act'],
  account: DemoAccount | undefined,
  client: number,
  issuedOn: string,
): DemoInvoice {
  const { rng, today, words, own, counts } = making
  counts.invoice += 1
  const net = lines.reduce((sum, line) => sum + (line.quantityMilli / 1_000) * line.unitPriceMinor, 0)
  const vatMinor = applyRate(net, words.vatPpm)
  const dueOn = addDays(issuedOn, account?.fields.paymentDays ?? 30)
  const taken = act?.settledOn == null ? 0 : (act.amountMinor ?? 0)
  if (taken > 0) counts.credit += 1
  const isDisputed = rng.next() < 0.08 && dueOn < today && dueOn > addDays(today, -45)
  const open = net + vatMinor - taken
  return {
    fields: {
      number: own.invoiceNumber(counts.invoice),
      issuedOn,
      dueOn,
      currency: words.currency,
      amountMinor: net + vatMinor,
      vatMinor,
      dispute: isDisputed ? own.dispute : '',
    },
    credit:
      taken === 0
        ? null
        : {
            number: own.creditNumber(counts.credit),
            issuedOn: act?.settledOn ?? issuedOn,
            amountMinor: taken,
            reason: own.creditReason,
          },
    payments: isDisputed ? [] : paymentsOf(making, open, issuedOn, dueOn, client),
  }
}

/** Paid whole or in two parts, by the client's habit; what lies ahead has not come yet. */
function paymentsOf(
  { rng, today }: Making,
  open: number,
  issuedOn: string,
  dueOn: string,
  client: number,
): DemoInvoice['payments'] {
  const habit = habits[client % habits.length] ?? 'good'
  const late = { good: rng.int(-4, 3), fair: rng.int(2, 32), poor: rng.int(30, 105) }[habit]
  const paidOn = addDays(dueOn, late)
  const first = addDays(dueOn, Math.min(late, 5))
  const isSplit = rng.next() < 0.12
  const half = Math.floor(open / 2)
  const parts = isSplit
    ? [
        { paidOn: first, amountMinor: half },
        { paidOn: addDays(paidOn, 14), amountMinor: open - half },
      ]
    : [{ paidOn, amountMinor: open }]
  return parts.filter((part) => part.paidOn <= today && part.paidOn >= issuedOn && part.amountMinor > 0)
}
