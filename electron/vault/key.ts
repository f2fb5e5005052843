import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { BookKey } from '../db/connection.ts'

const derive = promisify(pbkdf2)
/** The format's default: other tools open the book without being told a number. */
const iterations = 256_000

/** Key of a book from its passphrase and salt: SQLCipher 4's own derivation, about 0.2 s, off the thread. */
export async function deriveKey(passphrase: string, salt: Buffer): Promise<BookKey> {
  const secret = Buffer.from(passphrase.normalize('NFKC'), 'utf8')
  try {
    return { key: await derive(secret, salt, iterations, 32, 'sha512'), salt: Buffer.from(salt) }
  } finally {
    secret.fill(0)
  }
}

export function newSalt(): Buffer {
  return randomBytes(16)
}

/** Overwrites a key that is no longer needed. */
export function forgetKey(bookKey: BookKey): void {
  bookKey.key.fill(0)
}

export function copyKey(bookKey: BookKey): BookKey {
  return { key: Buffer.from(bookKey.key), salt: Buffer.from(bookKey.salt) }
}
