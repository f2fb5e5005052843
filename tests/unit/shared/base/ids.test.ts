import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { isUuid, uuidv7 } from '../../../../shared/base/ids.ts'

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
})
