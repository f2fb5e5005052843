import { describe, expect, it } from 'vitest'
import { waitAfter } from '../../../../electron/vault/waits.ts'

describe('wrong passphrases in a row', () => {
  it('cost nothing for two, then ever more, and never more than a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9, 50].map(waitAfter)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 32_000, 60_000, 60_000,
    ])
  })
})
