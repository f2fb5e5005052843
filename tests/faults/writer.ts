import { writeSync } from 'node:fs'
import { openTestBookAt } from './book-at.ts'

/**
 * The process that is killed: writes clients through the dispatcher and says each number once it is acknowledged,
 * now and then in a large command, a trip to the trash or a change of passphrase-like copy (a backup).
 */
const [, , path = '', key = '', salt = '', from = '0'] = process.argv
const book = openTestBookAt(path, { key: Buffer.from(key, 'hex'), salt: Buffer.from(salt, 'hex') })
for (let i = Number(from); ; i++) {
  await book.call('clients.save', {
    id: null,
    fields: { name: `Client ${i}`, notes: 'n'.repeat((i * 37) % 4000) },
  })
  // Straight to the pipe: what was said is said, even when the process is killed at once.
  writeSync(1, `${i}\n`)
  if (i % 25 === 24) book.backup()
}
