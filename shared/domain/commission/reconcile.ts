import { monthOf } from '../../base/local-date.ts'
import type { NewRecord } from '../../base/record.ts'
import type { Step } from '../plans/steps.ts'
import type { Line } from './line.ts'
import type { CommissionEntry } from './types.ts'

/** How entries must change so that their group says what was reckoned. */
export type LedgerChange =
  | { readonly kind: 'insert'; readonly fields: NewRecord<CommissionEntry> }
  | { readonly kind: 'update'; readonly id: string; readonly fields: NewRecord<CommissionEntry> }
  | { readonly kind: 'trash'; readonly id: string }

/** An entry as reckoning reads it: its steps as the text they are kept as, which is all that is compared. */
export type LedgerEntry = CommissionEntry & { readonly stepsText: string }

export type LedgerRules = {
  /** Whether a month ('YYYY-MM') is closed with a company. */
  readonly isClosed: (month: string, companyId: string | null) => boolean
  /** The day in an open month on which a correction is booked. */
  readonly correctionDay: (companyId: string | null) => string
  readonly today: string
}

/** What stands whatever is reckoned: money that came, and all that was earned in a closed month. */
export function isFixed(entry: CommissionEntry, { isClosed }: Pick<LedgerRules, 'isClosed'>): boolean {
  if (entry.state === 'received') return true
  return (
    entry.state !== 'expected' &&
    entry.earnedOn !== null &&
    isClosed(monthOf(entry.earnedOn), entry.companyId)
  )
}

type Wanted = { readonly line: Line; readonly amountMinor: number; readonly absorbedMinor: number }

/**
 * Sets the reckoned lines of one group against its entries. Fixed entries never change; what differs from them is
 * booked on an open day, so that the group's sum is always exactly what was reckoned.
 */
export function reconcile(
  lines: readonly Line[],
  entries: readonly LedgerEntry[],
  rules: LedgerRules,
): readonly LedgerChange[] {
  const fixed = entries.filter((entry) => isFixed(entry, rules))
  const open = new Map(entries.filter((entry) => !isFixed(entry, rules)).map((e) => [e.lineKey, e]))
  const { wanted, leftMinor } = absorb(lines, fixed)
  const fields = wanted
    .filter(({ amountMinor, absorbedMinor }) => amountMinor !== 0 || absorbedMinor === 0)
    .map((want) => fieldsOf(want, rules))
  const last = fixed.at(-1)
  if (leftMinor !== 0 && last !== undefined) fields.push(leftOver(last, leftMinor, rules))
  const changes: LedgerChange[] = []
  for (const wantedFields of fields) {
    const entry = open.get(wantedFields.lineKey)
    open.delete(wantedFields.lineKey)
    if (entry === undefined) changes.push({ kind: 'insert', fields: wantedFields })
    else if (differs(entry, wantedFields))
      changes.push({ kind: 'update', id: entry.id, fields: wantedFields })
  }
  for (const entry of open.values()) changes.push({ kind: 'trash', id: entry.id })
  return changes
}

/** Takes fixed sums off the lines: each from its own line first, what is left from the others of its sign in order of days. */
function absorb(
  lines: readonly Line[],
  fixed: readonly LedgerEntry[],
): { readonly wanted: readonly Wanted[]; readonly leftMinor: number } {
  if (fixed.length === 0)
    return {
      wanted: lines.map((line) => ({ line, amountMinor: line.amountMinor, absorbedMinor: 0 })),
      leftMinor: 0,
    }
  const rests = lines.map((line) => ({ line, left: line.amountMinor, taken: 0 }))
  const take = (rest: (typeof rests)[number], available: number, currency: string): number => {
    if (available === 0 || rest.left === 0 || available > 0 !== rest.left > 0) return available
    if (rest.line.currency !== currency) return available
    const part = Math.abs(available) < Math.abs(rest.left) ? available : rest.left
    rest.left -= part
    rest.taken += part
    return available - part
  }
  const pools = fixed.map((entry) => {
    const own = rests.find((rest) => rest.line.key === entry.lineKey)
    const { amountMinor, currency } = entry
    return { currency, minor: own === undefined ? amountMinor : take(own, amountMinor, currency) }
  })
  const inOrder = [...rests].sort((a, b) => ((a.line.on ?? '9999') < (b.line.on ?? '9999') ? -1 : 1))
  const currency = fixed.at(-1)?.currency
  const leftMinor = pools.reduce((sum, pool) => {
    let available = pool.minor
    for (const rest of inOrder) available = take(rest, available, pool.currency)
    return pool.currency === currency ? sum + available : sum
  }, 0)
  return {
    wanted: rests.map(({ line, left, taken }) => ({ line, amountMinor: left, absorbedMinor: taken })),
    leftMinor,
  }
}

function fieldsOf(
  { line, amountMinor, absorbedMinor }: Wanted,
  rules: LedgerRules,
): NewRecord<CommissionEntry> {
  const month = line.isEarned && line.on !== null ? monthOf(line.on) : null
  const isLate = month !== null && rules.isClosed(month, line.companyId)
  const on = isLate ? rules.correctionDay(line.companyId) : line.on
  const dueOn = isLate && on !== null && line.dueOn !== null && line.dueOn < on ? on : line.dueOn
  const steps: Step[] = [...line.steps]
  if (isLate) steps.push({ kind: 'correction', month, wholeMinor: line.amountMinor, minor: amountMinor })
  else if (absorbedMinor !== 0) steps.push({ kind: 'already', minor: absorbedMinor })
  return {
    companyId: line.companyId,
    clientId: line.clientId,
    dealId: line.dealId,
    orderId: line.orderId,
    invoiceId: line.invoiceId,
    paymentId: line.paymentId,
    planId: line.planId,
    versionId: line.versionId,
    source: 'reckoned',
    kind: isLate ? 'correction' : line.kind,
    lineGroup: line.group,
    lineKey: line.key,
    state: !line.isEarned ? 'expected' : dueOn !== null && dueOn <= rules.today ? 'due' : 'earned',
    earnedOn: line.isEarned ? on : null,
    dueOn,
    receivedOn: null,
    currency: line.currency,
    baseMinor: line.baseMinor,
    ratePpm: line.ratePpm,
    volumeMinor: absorbedMinor !== 0 || isLate ? 0 : line.volumeMinor,
    amountMinor,
    note: line.note,
    steps,
    externalRef: '',
  }
}

/** More stands fixed than was reckoned: the difference goes back in an open month. */
function leftOver(last: LedgerEntry, leftMinor: number, rules: LedgerRules): NewRecord<CommissionEntry> {
  const on = rules.correctionDay(last.companyId)
  const month = monthOf(last.earnedOn ?? last.receivedOn ?? on)
  const {
    id: _id,
    createdAt: _created,
    changedAt: _changed,
    deletedAt: _deleted,
    stepsText: _text,
    ...fields
  } = last
  return {
    ...fields,
    source: 'reckoned',
    kind: 'correction',
    lineKey: 'fix',
    state: on <= rules.today ? 'due' : 'earned',
    earnedOn: on,
    dueOn: on,
    receivedOn: null,
    volumeMinor: 0,
    amountMinor: -leftMinor,
    steps: [{ kind: 'correction', month, wholeMinor: last.amountMinor - leftMinor, minor: -leftMinor }],
  }
}

function differs(entry: LedgerEntry, fields: NewRecord<CommissionEntry>): boolean {
  for (const name of Object.keys(fields) as (keyof typeof fields)[]) {
    if (name === 'steps' || name === 'externalRef') continue
    if (entry[name] !== fields[name]) return true
  }
  return entry.stepsText !== JSON.stringify(fields.steps)
}
