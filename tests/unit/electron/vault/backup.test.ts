import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBackups, makeBackup } from '../../../../electron/vault/backup.ts'
import { closeBook, type OpenBook, openBook } from '../../../../electron/vault/book.ts'
import { type LooseBook, madeAt, makeLooseBook, note, readNote } from '../../../support/loose-book.ts'

const none = { beforeMigrate: () => {} }
let book: LooseBook
let open: OpenBook
beforeEach(() => {
  book = makeLooseBook((made) => note(made, 'client', 'Ромашка'))
  open = openBook(book.path, book.key, none)
})
afterEach(() => {
  if (open.db.open) closeBook(open.db)
  book.remove()
})

const request = (folder: string, now = madeAt) =>
  ({ folder, bookName: 'Clients', fileId: open.fileId, kind: 'by-hand', now }) as const

describe('a backup', () => {
  it('is a whole book under the same passphrase, and the book goes on meanwhile', () => {
    const folder = join(book.folder, 'backups')
    const made = makeBackup(open.db, book.key, request(folder))
    note(open, 'later', 'not in the backup')
    const copy = openBook(made.path, book.key, none)
    expect([readNote(copy, 'client'), readNote(copy, 'later')]).toEqual(['Ромашка', undefined])
    closeBook(copy.db)
  })
  it('shows nothing of a client, in the file or in what lies beside it', () => {
    const folder = join(book.folder, 'backups')
    makeBackup(open.db, book.key, request(folder))
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name)).includes(Buffer.from('Ромашка')), name).toBe(false)
    }
  })
  it('made in the same second as another gets a name of its own', () => {
    const folder = join(book.folder, 'backups')
    const first = makeBackup(open.db, book.key, request(folder))
    const second = makeBackup(open.db, book.key, request(folder))
    expect(second.path).not.toBe(first.path)
    expect(listBackups(folder)).toHaveLength(2)
  })
  it('that fails leaves nothing behind and says why', () => {
    const folder = join(book.folder, 'not-a-folder')
    writeFileSync(folder, '')
    expect(() => makeBackup(open.db, book.key, request(folder))).toThrow(
      expect.objectContaining({
        code: 'vault.backupFailed',
        params: { reason: expect.stringMatching(/EEXIST|ENOTDIR/) },
      }),
    )
    expect(readdirSync(book.folder).filter((name) => name.includes('partial'))).toEqual([])
  })
  it('is listed newest first; other files in the folder are let be', () => {
    const folder = join(book.folder, 'backups')
    mkdirSync(folder)
    writeFileSync(join(folder, 'Somebody else’s.keybook'), 'x')
    makeBackup(open.db, book.key, request(folder, '2026-11-22T09:00:00.000Z'))
    makeBackup(open.db, book.key, request(folder, '2026-11-24T09:00:00.000Z'))
    makeBackup(open.db, book.key, request(folder, '2026-11-23T09:00:00.000Z'))
    expect(listBackups(folder).map((b) => b.madeAt.slice(8, 10))).toEqual(['24', '23', '22'])
  })
})
