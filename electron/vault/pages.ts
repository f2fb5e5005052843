import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { BookKey } from '../db/connection.ts'

/** SQLCipher 4: pages of 4096 bytes, the last 80 of which hold 16 of IV and 64 of HMAC-SHA512. */
export const pageBytes = 4096
const hmacBytes = 64
const ivBytes = 16
const saltBytes = 16
const saltMask = 0x3a

/** The key of the page checks: two rounds of PBKDF2 over the masked salt (SQLCipher 4 design). */
function hmacKey({ key, salt }: BookKey): Buffer {
  const masked = Buffer.from(salt.map((byte) => byte ^ saltMask))
  return pbkdf2Sync(key, masked, 2, 32, 'sha512')
}

/** Whether a page's own HMAC fits it; number counts from 1. */
function isPageSound(page: Buffer, number: number, checkKey: Buffer): boolean {
  const start = number === 1 ? saltBytes : 0
  const end = pageBytes - hmacBytes - ivBytes
  const order = Buffer.alloc(4)
  order.writeUInt32LE(number)
  const reckoned = createHmac('sha512', checkKey)
    .update(page.subarray(start, end + ivBytes))
    .update(order)
    .digest()
  return timingSafeEqual(reckoned, page.subarray(end + ivBytes, end + ivBytes + hmacBytes))
}

export type PageCheck = { readonly pages: number; readonly damaged: readonly number[] }

type Range = { readonly first: number; readonly last: number }

/** Checks the HMAC of the pages of a file (all, or a range), without SQLite; a torn last page counts as damaged. */
export function checkPages(
  path: string,
  bookKey: BookKey,
  range: Range | null,
  progress: (done: number, total: number) => void = () => {},
): PageCheck {
  const file = openSync(path, 'r')
  try {
    const pages = Math.ceil(fstatSync(file).size / pageBytes)
    const first = range?.first ?? 1
    const last = Math.min(range?.last ?? pages, pages)
    const checkKey = hmacKey(bookKey)
    const page = Buffer.alloc(pageBytes)
    const damaged: number[] = []
    for (let number = first; number <= last; number++) {
      const read = readSync(file, page, 0, pageBytes, (number - 1) * pageBytes)
      if (read < pageBytes || !isPageSound(page, number, checkKey)) damaged.push(number)
      if (number % 256 === 0) progress(number, pages)
    }
    return { pages, damaged }
  } finally {
    closeSync(file)
  }
}

export type KeyCheck = 'right' | 'wrong' | 'damaged'

/**
 * Tells a wrong passphrase from a damaged first page, which SQLite calls by the same name: under the right key the
 * next pages are sound even when the first is not.
 */
export function checkKey(path: string, bookKey: BookKey): KeyCheck {
  const first = checkPages(path, bookKey, { first: 1, last: 1 })
  if (first.damaged.length === 0) return 'right'
  const next = checkPages(path, bookKey, { first: 2, last: 9 })
  const checked = Math.min(next.pages, 9) - 1
  return checked > 0 && next.damaged.length < checked ? 'damaged' : 'wrong'
}
