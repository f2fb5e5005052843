import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idSequence, isUuid, uuidv7 } from '../../../../shared/base/ids.ts'

const ms = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('ids', () => {
  it('are UUIDs of version 7', () => {
    fc.assert(
      fc.property(ms, (t) => isUuid(uuidv7(t, randomBytes(10))) && uuidv7(t, randomBytes(10))[14] === '7'),
    )
  })
  it('sort by the time at which they were made', () => {
    fc.assert(
      fc.property(ms, ms, (a, b) => {
        fc.pre(a !== b)
        return uuidv7(a, randomBytes(10)) < uuidv7(b, randomBytes(10)) === a < b
      }),
    )
  })
  it('made in one millisecond, or after the clock was set back, still sort in their order', () => {
    const newId = idSequence(randomBytes)
    const ids = [5000, ...Array.from({ length: 9000 }, () => 5000), 4000, 5001, 9000].map(newId)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(isUuid)).toBe(true)
  })
})
