import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Purchase } from '../../../../../shared/domain/dossier/types.ts'
import { whiteSpaceOf } from '../../../../../shared/domain/dossier/white-space.ts'

function cell(
  groupName: string,
  rivalId: string | null,
  yearMinor: number | null,
  currency = 'EUR',
): Purchase {
  return {
    id: `${groupName}-${rivalId}`,
    createdAt: '',
    changedAt: '',
    deletedAt: null,
    clientId: 'c',
    rivalId,
    groupName,
    currency,
    yearMinor,
    note: '',
    knownOn: '2026-11-01',
    source: '',
    confidence: 'sure',
  }
}
const rivals = [{ id: 'r1' }, { id: 'r2' }]
const gridOf = (purchases: readonly Purchase[], ourGroups: readonly string[] = []) =>
  whiteSpaceOf({ purchases, rivals, ourGroups, currency: 'EUR' })

describe('what a client buys', () => {
  it('shows our share of the wallet by group and in all', () => {
    const grid = gridOf([cell('Cartons', null, 300), cell('cartons ', 'r1', 100), cell('Film', 'r2', 600)])
    expect(grid.rows.map((row) => [row.groupName, row.sharePpm, row.isWhite])).toEqual([
      ['Cartons', 750_000, false],
      ['Film', 0, true],
    ])
    expect(grid).toMatchObject({ walletMinor: 1000, oursMinor: 300, sharePpm: 300_000, unknownGroups: 0 })
  })
  it('counts the groups of our price list it does not buy as white space', () => {
    expect(gridOf([], ['Tape']).rows).toMatchObject([{ groupName: 'Tape', isWhite: true, sharePpm: null }])
  })
  it('says that a share is not known rather than guessing it', () => {
    const grid = gridOf([cell('Film', null, 100), cell('Film', 'r1', null), cell('Tape', null, 5, 'USD')])
    expect(grid.rows.map((row) => row.sharePpm)).toEqual([null, null])
    expect(grid).toMatchObject({ sharePpm: null, unknownGroups: 2 })
  })
  it('leaves out what stood in the column of a rival that is gone', () => {
    expect(gridOf([cell('Film', null, 100), cell('Film', 'gone', 900)]).sharePpm).toBe(1_000_000)
  })
  it('never gives a share below nothing or above all', () => {
    const anyCell = fc.record({
      group: fc.constantFrom('A', 'B', 'C'),
      rival: fc.constantFrom(null, 'r1', 'r2'),
      minor: fc.option(fc.integer({ min: 0, max: 1e9 })),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyCell, { selector: (c) => `${c.group}${c.rival}` }), (cells) => {
        const grid = gridOf(cells.map((c) => cell(c.group, c.rival, c.minor)))
        for (const { sharePpm } of [...grid.rows, grid]) {
          expect(sharePpm ?? 0).toBeGreaterThanOrEqual(0)
          expect(sharePpm ?? 0).toBeLessThanOrEqual(1_000_000)
        }
      }),
    )
  })
})
