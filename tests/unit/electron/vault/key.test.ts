import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveKey, forgetKey, newSalt } from '../../../../electron/vault/key.ts'
import { makeLooseBook } from '../../../support/loose-book.ts'

describe('the key of a book', () => {
  it('is PBKDF2-HMAC-SHA512 over 256,000 rounds of the passphrase and the salt', async () => {
    const salt = newSalt()
    const { key } = await deriveKey('sell lady describe happy champion', salt)
    const expected = pbkdf2Sync('sell lady describe happy champion', salt, 256_000, 32, 'sha512')
    expect(key.equals(expected)).toBe(true)
  })
  it('is the same however the keyboard composes the letters', async () => {
    const salt = newSalt()
    const composed = await deriveKey('caf\u00e9 ﬁn été ёлка', salt)
    const decomposed = await deriveKey('cafe\u0301 fin e\u0301te\u0301 е\u0308лка', salt)
    expect(composed.key.equals(decomposed.key)).toBe(true)
  })
  it('opens the file by SQLCipher 4’s published layout, without any of our code', async () => {
    const passphrase = 'granite lantern otter violet spindle'
    const book = makeLooseBook(undefined, await deriveKey(passphrase, newSalt()))
    const file = readFileSync(book.path)
    const key = pbkdf2Sync(passphrase, file.subarray(0, 16), 256_000, 32, 'sha512')
    const page = file.subarray(0, 4096)
    const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(4016, 4032)).setAutoPadding(false)
    const plain = Buffer.concat([decipher.update(page.subarray(16, 4016)), decipher.final()])
    // Bytes 16 to 23 of an SQLite header: page size, format versions 2 (WAL), 80 reserved bytes, payload fractions.
    expect([...plain.subarray(0, 8)]).toEqual([0x10, 0x00, 2, 2, 80, 64, 32, 32])
    expect(plain.subarray(68 - 16, 72 - 16).toString()).toBe('KBOK')
    book.remove()
  })
  it('is overwritten once it is no longer needed', async () => {
    const key = await deriveKey('sell lady describe happy champion', newSalt())
    forgetKey(key)
    expect(key.key.every((byte) => byte === 0)).toBe(true)
  })
})
