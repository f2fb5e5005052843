import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HostCtx } from '../../../../../electron/core/context.ts'
import { documentsHostHandlers } from '../../../../../electron/features/documents/host-handlers.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let folder: string
beforeEach(() => {
  book = openTestBook()
  folder = mkdtempSync(join(tmpdir(), 'documents-'))
})
afterEach(() => {
  book.remove()
  rmSync(folder, { recursive: true, force: true })
})

const ctx = (path: string | null) =>
  ({
    host: { documentsDir: folder, pickPath: async () => path },
    ask: book.call,
    progress: () => undefined,
  }) as unknown as HostCtx

describe('all documents at once', () => {
  it('are copied whole into a folder for each client, those in the trash left out', async () => {
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Alder: Foods' } })
    const add = (name: string, text: string) =>
      book.call('documents.add', { clientId, name, base64: Buffer.from(text).toString('base64') })
    await add('Note.txt', 'first')
    await add('note.txt', 'second')
    const gone = await add('Gone.txt', 'third')
    await book.call('documents.trash', { id: gone.id })
    const done = await documentsHostHandlers['documents.saveAll'](ctx(folder), {})
    expect(done).toEqual({ path: folder, saved: 2, damaged: [] })
    expect(readFileSync(join(folder, 'Alder- Foods', 'Note.txt'), 'utf8')).toBe('first')
    expect(readFileSync(join(folder, 'Alder- Foods', 'note (2).txt'), 'utf8')).toBe('second')
  })
  it('are not copied when no folder is chosen', async () => {
    const done = await documentsHostHandlers['documents.saveAll'](ctx(null), {})
    expect(done).toEqual({ path: null, saved: 0, damaged: [] })
  })
})
