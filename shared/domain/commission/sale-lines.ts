import { addDays, daysBetween } from '../../base/local-date.ts'
import { applyRate, convertMinor } from '../../base/money.ts'
import type { RateOn } from '../../base/rates.ts'
import { cutForLate } from '../plans/late.ts'
import type { Step } from '../plans/steps.ts'
import type { Clawback, PlanTerms } from '../plans/terms.ts'
import type { PlanInForce } from '../plans/versions.ts'
import type { GroupEvent } from './groups.ts'
import type { Line } from './line.ts'
import { likelyPay, type PeriodPay } from './period-pay.ts'
import type { Sale } from './sale.ts'
import { ownPay, proportion, type Slice, type SlicedGroup, type SlicedRule } from './slices.ts'

export type LineContext = {
  readonly rateOn: RateOn
  /** Pay of slices that their period decides, by the sale's id and the slice's key. */
  readonly periodPay: (saleId: string, key: string) => PeriodPay | undefined
  readonly targetMinor: number | null
}

type Job = {
  readonly sale: Sale
  readonly inForce: PlanInForce
  readonly terms: PlanTerms
  readonly sliced: SlicedRule
  readonly part: SlicedGroup
  readonly ctx: LineContext
}

/** The lines of the ledger for one sale under one plan: earned, held back, taken back, and what is still to come. */
export function linesOfSale(
  sale: Sale,
  inForce: PlanInForce,
  rules: readonly SlicedRule[],
  ctx: LineContext,
): readonly Line[] {
  const { terms } = inForce.version
  return rules.flatMap((sliced) =>
    sliced.groups.flatMap((part) => linesOfPart({ sale, inForce, terms, sliced, part, ctx })),
  )
}

type Running = { netMinor: number; volumeMinor: number; firstOn: string | null; isOver: boolean }

function linesOfPart(job: Job): readonly Line[] {
  const running: Running = { netMinor: 0, volumeMinor: 0, firstOn: null, isOver: false }
  const lines: Line[] = []
  for (const slice of job.part.slices) {
    if (running.isOver) break
    lines.push(
      ...(slice.event.kind === 'earn' ? earnedLines(job, slice, running) : takenBack(job, slice, running)),
    )
  }
  const rest = running.isOver ? null : expectedLine(job)
  return rest === null ? lines : [...lines, rest]
}

function earnedLines(job: Job, slice: Slice, running: Running): readonly Line[] {
  const { sale, part, terms, ctx } = job
  const { event } = slice
  if (slice.volumeMinor === 0 && slice.minor === 0) return []
  const raw = rawPay(job, slice)
  const { group } = part
  const late = cutForLate(
    raw.minor,
    terms.late,
    group.dueOn === null ? 0 : daysBetween(group.dueOn, event.on),
    group.issuedOn === null ? 0 : daysBetween(group.issuedOn, event.on),
    raw.currency,
  )
  const converted = convert(job, late.minor, raw.currency, event.on)
  running.netMinor += converted.minor
  running.volumeMinor += slice.volumeMinor
  running.firstOn ??= event.on
  const volume = convertMinorOr(ctx.rateOn, slice.volumeMinor, sale.currency, converted.currency, event.on)
  const steps = [...headSteps(job), ...raw.steps, ...late.steps, ...converted.steps]
  const line: Line = {
    ...lineBase(job, slice.key, event),
    kind: 'sale',
    isEarned: true,
    on: event.on,
    dueOn: event.on,
    currency: converted.currency,
    baseMinor: slice.baseMinor,
    ratePpm: raw.ratePpm,
    volumeMinor: volume,
    amountMinor: converted.minor,
    steps,
  }
  return withHoldback(job, line)
}

type Raw = {
  readonly minor: number
  readonly currency: string
  readonly ratePpm: number | null
  readonly steps: readonly Step[]
}

/** What the slice earns before cuts: its part of the sale's pay, or what the period decides. */
function rawPay(job: Job, slice: Slice): Raw {
  const { sale, terms, sliced, part, ctx } = job
  if (slice.minor === null) {
    const paid = ctx.periodPay(sale.id, slice.key)
    const currency = currencyOf(job, slice.event.on)
    const own = ownPay(terms, paid?.minor ?? 0, currency)
    return {
      minor: own.minor ?? 0,
      currency,
      ratePpm: paid?.ratePpm ?? null,
      steps: [...(paid?.steps ?? []), ...own.steps],
    }
  }
  const { currency } = sale
  const isWhole = slice.minor === part.wholeMinor && sliced.groups.length === 1
  const step: Step = {
    kind: 'part',
    at: terms.earnedAt,
    partMinor: slice.event.minor,
    wholeMinor: part.group.grossMinor,
    minor: slice.minor,
    currency,
  }
  return { minor: slice.minor, currency, ratePpm: sliced.pay.ratePpm, steps: isWhole ? [] : [step] }
}

function takenBack(job: Job, slice: Slice, running: Running): readonly Line[] {
  const { terms, part, sale } = job
  const { clawback } = terms
  const { event } = slice
  const before = running.volumeMinor
  running.volumeMinor += slice.volumeMinor
  if (clawback.kind === 'none' || running.firstOn === null || running.netMinor === 0) return []
  if (clawback.withinDays !== null && daysBetween(running.firstOn, event.on) > clawback.withinDays) return []
  const minor = takeBack(clawback, running.netMinor, slice.volumeMinor, before)
  if (minor === 0) return []
  const step: Step = {
    kind: 'clawback',
    mode: clawback.kind,
    on: event.on,
    returnedMinor: event.minor,
    currency: sale.currency,
    earnedMinor: running.netMinor,
    minor,
  }
  running.netMinor += minor
  running.isOver = clawback.kind === 'full'
  const currency = currencyOf(job, part.group.issuedOn ?? event.on)
  return [
    {
      ...lineBase(job, slice.key, event),
      kind: 'clawback',
      isEarned: true,
      on: event.on,
      dueOn: event.on,
      currency,
      baseMinor: slice.baseMinor,
      ratePpm: null,
      volumeMinor: convertMinorOr(job.ctx.rateOn, slice.volumeMinor, sale.currency, currency, event.on),
      amountMinor: minor,
      steps: [planStep(job), step],
    },
  ]
}

/** What a return takes of the net earned so far, never more than it. */
function takeBack(clawback: Clawback, net: number, volumeChange: number, volumeBefore: number): number {
  if (clawback.kind === 'full') return -net
  if (clawback.kind === 'share') return -applyRate(net, clawback.ppm)
  const returned = Math.min(Math.abs(volumeChange), Math.abs(volumeBefore))
  return returned === 0 ? 0 : -proportion(net, returned, Math.abs(volumeBefore))
}

/** What is still to be earned of this part, once its events come. */
function expectedLine(job: Job): Line | null {
  const { sale, part, terms, sliced, ctx } = job
  if (sale.state === 'gone') return null
  const { rest } = part
  if (rest.volumeMinor === 0) return null
  const { pay } = sliced.rule
  const minor =
    rest.minor ??
    ownPay(
      terms,
      pay.kind === 'share' ? likelyPay(pay.rate, rest.baseMinor, ctx.targetMinor) : 0,
      sale.currency,
    ).minor ??
    0
  const on = expectedDay(sale, terms, part)
  const converted = convert(job, minor, sale.currency, on ?? sale.signedOn ?? '9999-12-31')
  return {
    ...lineBase(job, `${sliced.ruleIndex}|${part.group.key}|rest`, null),
    kind: 'sale',
    isEarned: false,
    on,
    dueOn: on === null ? null : addDays(on, terms.payoutDays),
    currency: converted.currency,
    baseMinor: rest.baseMinor,
    ratePpm: sliced.pay.ratePpm,
    volumeMinor: 0,
    amountMinor: converted.minor,
    steps: [...headSteps(job), ...converted.steps, { kind: 'expected', on }],
  }
}

function expectedDay(sale: Sale, { earnedAt }: PlanTerms, { group }: SlicedGroup): string | null {
  if (earnedAt === 'signing') return sale.signedOn ?? sale.expectedOn
  return group.dueOn ?? sale.promisedOn ?? sale.signedOn ?? sale.expectedOn
}

function planStep({ inForce, sliced }: Job): Step {
  return {
    kind: 'plan',
    plan: inForce.plan.name,
    validFrom: inForce.version.validFrom,
    rule: sliced.rule.name,
  }
}

function headSteps(job: Job): readonly Step[] {
  return [planStep(job), ...job.sliced.steps, ...job.part.steps]
}

function lineBase({ sale, inForce, part, terms }: Job, key: string, event: GroupEvent | null) {
  return {
    group: `${inForce.plan.id}|${sale.id}`,
    key,
    planId: inForce.plan.id,
    versionId: inForce.version.id,
    companyId: sale.companyId,
    clientId: sale.clientId,
    dealId: sale.dealId,
    orderId: sale.orderId,
    invoiceId: part.group.invoiceId,
    paymentId: terms.earnedAt === 'payment' && event?.kind === 'earn' ? event.id : null,
    note: sale.title,
  }
}

/** The currency a plan pays in on a day; the sale's own where there is no rate. */
function currencyOf({ sale, terms, ctx }: Job, on: string): string {
  if (terms.paysIn === null) return sale.currency
  return ctx.rateOn(sale.currency, terms.paysIn.currency, on) === null ? sale.currency : terms.paysIn.currency
}

type Converted = { readonly minor: number; readonly currency: string; readonly steps: readonly Step[] }

/** Converts by the rate of the invoice's or the event's day. Without a rate the sum stays in its own currency and says so. */
function convert({ terms, part, ctx }: Job, minor: number, from: string, eventOn: string): Converted {
  if (terms.paysIn === null || terms.paysIn.currency === from) return { minor, currency: from, steps: [] }
  const to = terms.paysIn.currency
  const on = terms.paysIn.on === 'invoice' ? (part.group.issuedOn ?? eventOn) : eventOn
  const rate = ctx.rateOn(from, to, on)
  if (rate === null) return { minor, currency: from, steps: [{ kind: 'no-rate', from, to, on }] }
  const converted = convertMinor(minor, from, to, rate)
  const step: Step = { kind: 'converted', fromMinor: minor, from, to, rate, on, minor: converted }
  return { minor: converted, currency: to, steps: [step] }
}

function convertMinorOr(rateOn: RateOn, minor: number, from: string, to: string, on: string): number {
  const rate = rateOn(from, to, on)
  return rate === null ? minor : convertMinor(minor, from, to, rate)
}

/** Dates of payout, and the holdback as a line of its own. */
function withHoldback(job: Job, line: Line): readonly Line[] {
  const { terms, part } = job
  const on = line.on ?? ''
  const payable = addDays(on, terms.payoutDays)
  const safe =
    terms.safetyDays > 0 && part.group.dueOn !== null ? addDays(part.group.dueOn, terms.safetyDays) : null
  const dueOn = safe !== null && safe > payable ? safe : payable
  const dates: readonly Step[] = [
    { kind: 'earned', at: terms.earnedAt, on },
    { kind: 'payout', days: terms.payoutDays, on: payable },
    ...(safe === null ? [] : [{ kind: 'safety', days: terms.safetyDays, on: safe } as const]),
  ]
  const { holdback } = terms
  if (holdback === null || line.amountMinor <= 0)
    return [{ ...line, dueOn, steps: [...line.steps, ...dates] }]
  const held = applyRate(line.amountMinor, holdback.ppm)
  const step = (part: 'now' | 'held', minor: number): Step => ({ kind: 'holdback', part, ...holdback, minor })
  const now = line.amountMinor - held
  return [
    { ...line, amountMinor: now, dueOn, steps: [...line.steps, step('now', now), ...dates] },
    {
      ...line,
      key: `${line.key}|held`,
      kind: 'held',
      amountMinor: held,
      volumeMinor: 0,
      dueOn: addDays(dueOn, holdback.days),
      steps: [...line.steps, step('held', held), ...dates],
    },
  ]
}
