import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedRun, withRun } from '../../../../shared/base/list-run.ts'

const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 })

describe('the run by which a list came of another', () => {
  it('put in its place makes the one of the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const run = changedRun(before, after)
        expect(run === null ? before : withRun(before, run)).toEqual(after)
      }),
    )
  })

  it('is one item where one changed, whatever the list is long', () => {
    const before = Array.from({ length: 180 }, (_, i) => ({ i }))
    const after = before.with(90, { i: -1 })
    expect(changedRun(before, after)).toEqual({ at: 90, gone: 1, put: [{ i: -1 }] })
  })

  it('is told apart by identity, and nothing where nothing changed', () => {
    const [a, b] = [{ i: 1 }, { i: 1 }]
    expect(changedRun([a], [a])).toBeNull()
    expect(changedRun([a], [b])).toEqual({ at: 0, gone: 1, put: [b] })
  })

  it('does not fit a list that is too short for it', () => {
    expect(withRun([1, 2], { at: 1, gone: 2, put: [] })).toBeNull()
    expect(withRun([1, 2], { at: 3, gone: 0, put: [5] })).toBeNull()
  })
})
