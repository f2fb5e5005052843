import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../../../electron/db/connection.ts'
import { latestVersion } from '../../../../electron/db/migrate.ts'
import { closeBook, createBook, openBook, readMeta } from '../../../../electron/vault/book.ts'
import {
  type LooseBook,
  madeAt,
  makeLooseBook,
  note,
  randomKey,
  readNote,
} from '../../../support/loose-book.ts'

let book: LooseBook
beforeEach(() => {
  book = makeLooseBook((open) => note(open, 'kept', 'as it was'))
})
afterEach(() => book.remove())

const none = { beforeMigrate: () => {} }

function refusal(path: string, key = book.key): string {
  const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null
  try {
    closeBook(openBook(path, key, none).db)
    return 'opened'
  } catch (error) {
    if (before !== null) expect(readFileSync(path).equals(before), 'the file was not touched').toBe(true)
    else expect(existsSync(path) && statSync(path).isFile(), 'no file was made').toBe(false)
    return (error as { code: string }).code
  }
}

describe('a new book', () => {
  it('opens again with its key, holds what was written and knows its own id', () => {
    const open = openBook(book.path, book.key, none)
    expect(readNote(open, 'kept')).toBe('as it was')
    expect(open.fileId).toMatch(/^[0-9a-f-]{36}$/)
    expect(readMeta(open.db, 'created_at')).toBe(madeAt)
    closeBook(open.db)
  })
  it('is never made over a file that is there, nor beside a log that would be read into it', () => {
    expect(() => createBook(book.path, randomKey(), madeAt)).toThrow('vault.fileExists')
    const path = join(book.folder, 'Other.keybook')
    writeFileSync(`${path}-wal`, 'left over')
    expect(() => createBook(path, randomKey(), madeAt)).toThrow('vault.fileExists')
    expect(existsSync(path)).toBe(false)
  })
  it('leaves nothing beside it once it is shut', () => {
    expect(readdirSync(book.folder)).toEqual(['Clients.keybook'])
  })
})

describe('a book that does not open', () => {
  it('says that the passphrase is wrong', () => {
    expect(refusal(book.path, { ...randomKey(), salt: book.key.salt })).toBe('vault.wrongPassphrase')
  })
  it('with a damaged first page is told from a wrong passphrase', () => {
    const bytes = readFileSync(book.path)
    bytes.fill(0xab, 100, 3000)
    writeFileSync(book.path, bytes)
    expect(refusal(book.path)).toBe('vault.damaged')
  })
  it('with a damaged page further on is called damaged, not opened half', () => {
    const bytes = readFileSync(book.path)
    for (let page = 2; page < bytes.length / 4096; page++)
      bytes.fill(0xab, page * 4096 + 100, page * 4096 + 900)
    writeFileSync(book.path, bytes)
    expect(refusal(book.path)).toBe('vault.damaged')
  })
  it('is checked whole before it opens, unless it is large and was shut in order', () => {
    const filled = openBook(book.path, book.key, none)
    note(filled, 'filler', 'x'.repeat(200_000))
    closeBook(filled.db)
    const bytes = readFileSync(book.path)
    const last = bytes.length / 4096 - 1
    bytes.fill(0xab, last * 4096 + 100, last * 4096 + 900)
    writeFileSync(book.path, bytes)
    expect(refusal(book.path)).toBe('vault.damaged')
    const asLarge = { ...none, wholeCheckBytes: 4096 }
    closeBook(openBook(book.path, book.key, asLarge).db)
    writeFileSync(`${book.path}-wal`, '')
    expect(() => openBook(book.path, book.key, asLarge)).toThrow('vault.damaged')
  })
  it('with no bytes is not made into a new empty book', () => {
    writeFileSync(book.path, '')
    expect(refusal(book.path)).toBe('vault.emptyFile')
  })
  it('that is missing, a folder, a plain database or something short is named as such', () => {
    expect(refusal(join(book.folder, 'gone.keybook'))).toBe('vault.missingFile')
    mkdirSync(join(book.folder, 'folder.keybook'))
    expect(refusal(join(book.folder, 'folder.keybook'))).toBe('vault.missingFile')
    const plain = join(book.folder, 'plain.keybook')
    const db = new Database(plain)
    db.exec('CREATE TABLE t (x)')
    db.close()
    expect(refusal(plain)).toBe('vault.plainSqlite')
    const short = join(book.folder, 'short.keybook')
    writeFileSync(short, 'a letter to a client, not a book')
    expect(refusal(short)).toBe('vault.notABook')
  })
  it('of a newer version stays as it is', () => {
    const db = openConnection(book.path, book.key)
    db.pragma(`user_version = ${latestVersion() + 10}`)
    closeBook(db)
    expect(refusal(book.path)).toBe('vault.newerVersion')
  })
  it('that another window has open is said to be in use', () => {
    const first = openBook(book.path, book.key, none)
    const copyOfName = book.path
    expect(() => openBook(copyOfName, book.key, none)).toThrow('vault.inUse')
    closeBook(first.db)
  })
  it('in a place without the right to write is said to be read-only', () => {
    chmodSync(book.folder, 0o555)
    chmodSync(book.path, 0o444)
    expect(refusalAsNobody(book)).toBe('vault.readOnlyPlace')
    chmodSync(book.folder, 0o755)
    chmodSync(book.path, 0o644)
  })
})

/** Root may write anywhere, so another user tries where the tests run as root. */
function refusalAsNobody({ path, key }: LooseBook): string {
  const module = new URL('../../../../electron/vault/book.ts', import.meta.url).href
  const script = `import { openBook } from ${JSON.stringify(module)}
const [, path, key, salt] = process.argv
try { openBook(path, { key: Buffer.from(key, 'hex'), salt: Buffer.from(salt, 'hex') }, { beforeMigrate: () => {} }); process.stdout.write('opened') }
catch (error) { process.stdout.write(error.code ?? error.message) }`
  const args = [path, key.key.toString('hex'), key.salt.toString('hex')]
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  return spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, ...args],
    asNobody,
  ).stdout.toString()
}

describe('a full disk', () => {
  it('is told as such and takes nothing back of what was acknowledged', () => {
    const open = openBook(book.path, book.key, none)
    open.db.pragma(`max_page_count = ${(open.db.pragma('page_count', { simple: true }) as number) + 2}`)
    note(open, 'before', 'acknowledged')
    const write = open.db.transaction(() => note(open, 'large', 'x'.repeat(200_000)))
    expect(() => write.immediate()).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
    expect(readNote(open, 'before')).toBe('acknowledged')
    expect(readNote(open, 'large')).toBeUndefined()
    closeBook(open.db)
    expect(readNote(openBook(book.path, book.key, none), 'before')).toBe('acknowledged')
  })
})

describe('a copy made by hand', () => {
  it('is a book like any other', () => {
    const copy = join(book.folder, 'Copy.keybook')
    copyFileSync(book.path, copy)
    const open = openBook(copy, book.key, none)
    expect(readNote(open, 'kept')).toBe('as it was')
    closeBook(open.db)
  })
})
