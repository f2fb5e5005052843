import { existsSync, statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { giveUpReserve, holdReserve, reservePath } from '../../../../electron/vault/reserve.ts'
import { type LooseBook, makeLooseBook } from '../../../support/loose-book.ts'

let book: LooseBook
beforeEach(() => {
  book = makeLooseBook()
})
afterEach(() => book.remove())

describe('the spare block beside a book', () => {
  it('takes 32 MB that are really on the disk', () => {
    holdReserve(book.path)
    const { size, blocks } = statSync(reservePath(book.path))
    expect(size).toBe(32 * 1024 * 1024)
    expect(blocks * 512).toBeGreaterThanOrEqual(size)
  })
  it('is given up once, and says whether there was one', () => {
    holdReserve(book.path)
    expect([giveUpReserve(book.path), giveUpReserve(book.path)]).toEqual([true, false])
    expect(existsSync(reservePath(book.path))).toBe(false)
  })
})
