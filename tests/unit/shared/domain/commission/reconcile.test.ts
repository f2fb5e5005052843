import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../../../../shared/domain/commission/line.ts'
import { isFixed, type LedgerEntry, reconcile } from '../../../../../shared/domain/commission/reconcile.ts'

const rules = {
  isClosed: (month: string) => month <= '2026-10',
  correctionDay: () => '2026-11-24',
  today: '2026-11-24',
}
const blank = {
  planId: 'p',
  versionId: 'v',
  companyId: null,
  clientId: null,
  dealId: 'd',
  orderId: null,
  invoiceId: null,
  paymentId: null,
  currency: 'EUR',
  baseMinor: null,
  ratePpm: null,
  volumeMinor: 0,
  note: '',
  kind: 'sale',
} as const

const day = fc.constantFrom('2026-09-15', '2026-10-20', '2026-11-10')
const key = fc.constantFrom('a', 'b', 'c', 'd')
const minor = fc.integer({ min: -100_000, max: 100_000 })
const line = fc.record({ key, on: day, minor, isEarned: fc.boolean() }).map(
  ({ key: name, on, minor: amountMinor, isEarned }): Line => ({
    ...blank,
    group: 'p|d',
    key: name,
    on,
    dueOn: on,
    amountMinor,
    isEarned,
    steps: [],
  }),
)
const entry = fc
  .record({ key, on: day, minor, state: fc.constantFrom('expected', 'earned', 'due', 'received') })
  .map(
    ({ key: name, on, minor: amountMinor, state }): Omit<LedgerEntry, 'id'> => ({
      ...blank,
      createdAt: '',
      changedAt: '',
      deletedAt: null,
      source: 'reckoned',
      lineGroup: 'p|d',
      lineKey: name,
      state: state as LedgerEntry['state'],
      earnedOn: on,
      dueOn: on,
      receivedOn: state === 'received' ? on : null,
      amountMinor,
      steps: [],
      stepsText: '[]',
      externalRef: '',
    }),
  )
const lines = fc.uniqueArray(line, { selector: (l) => l.key, maxLength: 4 })
const entries = fc
  .uniqueArray(entry, { selector: (e) => e.lineKey, maxLength: 4 })
  .map((list) => list.map((e, i): LedgerEntry => ({ ...e, id: String(i) })))

/** The entries after the changes. */
function applied(
  before: readonly LedgerEntry[],
  wanted: readonly Line[],
): readonly { readonly id: string; readonly amountMinor: number }[] {
  const after = new Map<string, { readonly id: string; readonly amountMinor: number }>(
    before.map((e) => [e.id, e]),
  )
  for (const [i, change] of reconcile(wanted, before, rules).entries()) {
    if (change.kind === 'trash') after.delete(change.id)
    else {
      const id = change.kind === 'update' ? change.id : `new-${i}`
      after.set(id, { id, amountMinor: change.fields.amountMinor })
    }
  }
  return [...after.values()]
}

describe('what was reckoned, set against the ledger', () => {
  it('never changes what was received or stands in a closed month', () => {
    fc.assert(
      fc.property(lines, entries, (wanted, before) => {
        const fixed = new Set(before.filter((e) => isFixed(e, rules)).map((e) => e.id))
        const changes = reconcile(wanted, before, rules)
        return changes.every((c) => c.kind === 'insert' || !fixed.has(c.id))
      }),
    )
  })
  it('books nothing new as earned in a closed month', () => {
    fc.assert(
      fc.property(lines, entries, (wanted, before) =>
        reconcile(wanted, before, rules).every(
          (c) => c.kind === 'trash' || c.fields.earnedOn === null || c.fields.earnedOn > '2026-10-31',
        ),
      ),
    )
  })
  it('makes the group’s sum exactly what was reckoned', () => {
    fc.assert(
      fc.property(lines, entries, (wanted, before) => {
        const sum = applied(before, wanted).reduce((total, e) => total + e.amountMinor, 0)
        expect(sum).toBe(wanted.reduce((total, l) => total + l.amountMinor, 0))
      }),
    )
  })
})
