import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Db } from '../../../../../electron/db/db.ts'
import { Journal } from '../../../../../electron/db/journal.ts'
import { insertRecord } from '../../../../../electron/db/records.ts'
import { proposalLineTable, proposalTable } from '../../../../../electron/features/proposals/store.ts'
import type { Input } from '../../../../../shared/contract/index.ts'
import { proposalSorts } from '../../../../../shared/contract/proposals.ts'
import type { Proposal, ProposalLine } from '../../../../../shared/domain/proposals/types.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let db: Db
beforeEach(async () => {
  book = openTestBook()
  db = new Db(book.sqlite)
  const rows = [
    ['2', 'Birch', 'c', 'sent', '2026-12-24', 300],
    ['10', 'Alder', 'a', 'draft', '2026-12-20', 100],
    ['1', 'Cedar', 'b', 'accepted', '2026-12-22', 200],
  ] as const
  for (const [number, name, title, state, validUntil, price] of rows) {
    const clientId = (await book.call('clients.save', { id: null, fields: { name } })).id
    write(
      { number, clientId, title, state, validUntil, issuedOn: `2026-10-${number.padStart(2, '0')}` },
      price,
    )
  }
})
afterEach(() => book.remove())

function write(own: Partial<Proposal>, unitPriceMinor: number): void {
  const line = { commandId: `c${own.number}`, now: '2026-11-24T09:00:00Z', call: 'test', reverses: null }
  db.journal = new Journal(db, line)
  const blank = {
    personId: null,
    dealId: null,
    templateId: null,
    basedOnId: null,
    language: 'en',
    currency: 'EUR',
    version: 1,
    sentOn: null,
    followUpOn: null,
    decidedOn: null,
    reason: '',
    body: { type: 'doc', content: [] },
    adjustments: [],
    isVatPerLine: false,
    filled: {},
  }
  const id = `proposal ${own.number}`
  insertRecord(db, proposalTable, id, { ...blank, ...own } as Proposal)
  const priced = {
    proposalId: id,
    position: 0,
    kind: 'item',
    role: 'counted',
    productId: null,
    name: 'Boxes',
    description: '',
    quantityMilli: 1_000,
    unit: '',
    unitPriceMinor,
    priceBaseMilli: 1_000,
    pricedIn: null,
    unitCostMinor: null,
    discountPpm: 0,
    adjustments: [],
    vatPpm: 0,
  }
  insertRecord(db, proposalLineTable, `line ${own.number}`, priced as unknown as ProposalLine)
  db.journal = null
}

const numbers = async (input: Input<'proposals.list'>) =>
  (await book.call('proposals.list', input)).rows.map((proposal) => proposal.number)

/** Upwards, of the three proposals above. */
const upwards: Readonly<Record<(typeof proposalSorts)[number], readonly string[]>> = {
  number: ['1', '2', '10'],
  client: ['10', '2', '1'],
  title: ['10', '1', '2'],
  state: ['10', '2', '1'],
  valid: ['10', '1', '2'],
  total: ['10', '1', '2'],
}

describe('the list of proposals', () => {
  it('begins with the newest and comes with totals', async () => {
    expect(await numbers({})).toEqual(['10', '2', '1'])
    const { rows } = await book.call('proposals.list', {})
    expect(rows.map((row) => [row.clientName, row.totalMinor])).toEqual([
      ['Alder', 100],
      ['Birch', 300],
      ['Cedar', 200],
    ])
  })
  it.each(proposalSorts)(
    'is sorted by %s as a whole, both ways, whatever window is looked at',
    async (column) => {
      const up = { sort: { column, descending: false } } as const
      expect(await numbers(up)).toEqual(upwards[column])
      expect(await numbers({ ...up, offset: 1, limit: 1 })).toEqual([upwards[column][1]])
      expect(await numbers({ ...up, sort: { column, descending: true } })).toEqual(
        upwards[column].toReversed(),
      )
    },
  )
  it('shows those of one state, and says how many', async () => {
    expect(await book.call('proposals.list', { state: 'sent' })).toMatchObject({
      total: 1,
      rows: [{ number: '2' }],
    })
    await book.call('proposals.trash', { id: 'proposal 2' })
    expect(await book.call('proposals.list', { state: 'sent' })).toMatchObject({ total: 0, rows: [] })
  })
})
