import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectFile, openConnection } from '../../../../electron/db/connection.ts'
import { deriveKey } from '../../../../electron/vault/key.ts'
import { probeBook } from '../../../../electron/vault/probe.ts'
import { type LooseBook, makeLooseBook, note, randomKey } from '../../../support/loose-book.ts'

const needle = 'Ромашка & Sons ชื่อลูกค้า'
let book: LooseBook
beforeEach(() => {
  book = makeLooseBook((open) => note(open, 'client', needle))
})
afterEach(() => book.remove())

describe('every connection', () => {
  it('has each safety setting on, whatever the file says', () => {
    const db = openConnection(book.path, book.key)
    const read = (name: string) => db.pragma(name, { simple: true })
    expect({
      locking: read('locking_mode'),
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      temporary: read('temp_store'),
      references: read('foreign_keys'),
      trusted: read('trusted_schema'),
      cells: read('cell_size_check'),
      barrier: read('checkpoint_fullfsync'),
    }).toEqual({
      locking: 'exclusive',
      journal: 'wal',
      synchronous: 2,
      temporary: 2,
      references: 1,
      trusted: 0,
      cells: 1,
      barrier: 1,
    })
    db.close()
  })
  it('has them on again when the book is opened for the second time', () => {
    openConnection(book.path, book.key).close()
    const db = openConnection(book.path, book.key)
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    db.close()
  })
  it('never makes a file where none is, and never writes over one', () => {
    const missing = join(book.folder, 'Nothing.keybook')
    expect(() => openConnection(missing, book.key)).toThrow('the file exists')
    expect(existsSync(missing)).toBe(false)
    const before = readFileSync(book.path)
    expect(() => openConnection(book.path, randomKey(), false)).toThrow('no file is overwritten')
    expect(readFileSync(book.path).equals(before)).toBe(true)
  })
  it('takes no key but one of 32 bytes with 16 of salt: an empty key would make a plain file', () => {
    const empty = { key: Buffer.alloc(0), salt: Buffer.alloc(16) }
    expect(() => openConnection(join(book.folder, 'New.keybook'), empty, false)).toThrow('32 bytes')
    expect(readdirSync(book.folder)).not.toContain('New.keybook')
  })
  it('refuses a second connection of another process while one is open', () => {
    const db = openConnection(book.path, book.key)
    const script = `import { openConnection } from ${JSON.stringify(new URL('../../../../electron/db/connection.ts', import.meta.url).href)}
const [, path, key, salt] = process.argv
try { openConnection(path, { key: Buffer.from(key, 'hex'), salt: Buffer.from(salt, 'hex') }) } catch (error) { process.stdout.write(error.code) }`
    const args = [book.path, book.key.key.toString('hex'), book.key.salt.toString('hex')]
    const other = spawnSync(process.execPath, ['--input-type=module', '--eval', script, ...args])
    expect(other.stdout.toString()).toBe('SQLITE_BUSY')
    db.close()
  })
})

describe('our own code', () => {
  it('never asks the driver for a plain copy, a copy that fails, or a log with the key in it', () => {
    const root = fileURLToPath(new URL('../../../../electron', import.meta.url))
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
    expect(sources.length).toBeGreaterThan(100)
    const asking = sources.filter((file) =>
      /\b(db|sqlite|opened|database)\.(serialize|backup)\(|\bverbose:|cipher_integrity_check/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
    expect(asking).toEqual([])
  })
})

describe('the file', () => {
  it('shows nothing of what was written: not the book, its log, or the temporary folder', () => {
    const before = new Set(readdirSync(tmpdir()))
    const db = openConnection(book.path, book.key)
    note({ db }, 'second', `${needle} again`)
    // A sort too large for the page cache is what would spill into a temporary file.
    db.exec(`CREATE TEMP TABLE big AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
             SELECT '${needle}' || hex(randomblob(40)) AS text FROM n`)
    db.prepare('SELECT text FROM big ORDER BY text DESC').all()
    const made = readdirSync(tmpdir()).filter((name) => !before.has(name) && /etilqs|sqlite/i.test(name))
    expect(made).toEqual([])
    const files = [book.path, `${book.path}-wal`]
    for (const file of files) {
      const bytes = readFileSync(file)
      for (const part of ['Ромашка', '& Sons', 'ชื่อลูกค้า', 'SQLite format 3']) {
        expect(bytes.includes(Buffer.from(part)), `${part} in ${file}`).toBe(false)
      }
    }
    db.close()
  })
  it('made by SQLCipher 4 itself opens with its passphrase alone', async () => {
    const foreign = join(book.folder, 'foreign.db')
    copyFileSync(
      fileURLToPath(new URL('../../../fixtures/vault/made-by-sqlcipher-4.db', import.meta.url)),
      foreign,
    )
    const key = await deriveKey('granite lantern otter violet spindle', probeBook(foreign))
    const texts = inspectFile(foreign, key, (db) => db.prepare('SELECT text FROM note LIMIT 2').pluck().all())
    expect(texts).toEqual(['ключ к книге', 'made by SQLCipher'])
  })
  it('is looked into without a log being made beside it', () => {
    const before = readFileSync(book.path)
    const count = inspectFile(book.path, book.key, (db) => {
      expect(() => db.exec('DELETE FROM setting')).toThrow('readonly')
      return db.prepare('SELECT count(*) FROM setting').pluck().get()
    })
    expect(count).toBe(1)
    expect(readFileSync(book.path).equals(before)).toBe(true)
    expect(readdirSync(book.folder)).toEqual(['Clients.keybook'])
  })
})
