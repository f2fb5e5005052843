import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HostCtx } from '../../../../../electron/core/context.ts'
import { proposalsHostHandlers } from '../../../../../electron/features/proposals/host-handlers.ts'
import { templatesHostHandlers } from '../../../../../electron/features/templates/host-handlers.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'
import { wordFile, wordText } from '../../../../support/word-file.ts'

const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64')

describe('a Word template in the book', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())
  const put = (paragraphs: readonly string[], id: string | null = null) =>
    book.call('templates.putWord', {
      id,
      language: 'en',
      name: 'Our offer.docx',
      base64: base64(wordFile(paragraphs)),
    })
  const ctx = (path: string | null) =>
    ({
      ask: book.call,
      progress: () => undefined,
      host: { documentsDir: book.folder, pickPath: () => Promise.resolve(path) },
    }) as unknown as HostCtx

  it('is called as its file is, and read from there', async () => {
    const template = await put(['{{Client}} {{Buyer}}'])
    expect(template).toMatchObject({ name: 'Our offer', kind: 'word', wordKeys: {} })
    const report = await templatesHostHandlers['templates.wordReport'](ctx(null), { id: template.id })
    expect(report.tags.map((tag) => tag.name)).toEqual(['Client', 'Buyer'])
  })
  it('keeps what its tags stand for when its file is replaced, and undoing brings the old file back', async () => {
    const { id } = await put(['{{Buyer}}'])
    await book.call('templates.save', { id, fields: { wordKeys: { Buyer: 'client.name' } } })
    await put(['Dear {{Buyer}}'], id)
    expect(await book.call('templates.wordFile', { id })).toMatchObject({
      wordKeys: { Buyer: 'client.name' },
    })
    await book.call('history.undo', {})
    const { base64: back } = await book.call('templates.wordFile', { id })
    expect(wordText(Buffer.from(back, 'base64'))).not.toContain('Dear')
  })
  it('without its file says so', async () => {
    const { id } = await book.call('templates.save', { id: null, fields: { name: 'Text' } })
    await expect(book.call('templates.wordFile', { id })).rejects.toMatchObject({
      code: 'templates.fileGone',
    })
  })
  it('filled with an offer is written where the user wants it', async () => {
    const { id: templateId } = await put(['For {{Client}}'])
    const client = await book.call('clients.save', { id: null, fields: { name: 'Harbour' } })
    const { id } = await book.call('proposals.create', { clientId: client.id, language: 'en' })
    const path = join(book.folder, 'filled.docx')
    const saved = await proposalsHostHandlers['proposals.saveWord'](ctx(path), { id, templateId })
    expect(saved.path).toBe(path)
    expect(wordText(readFileSync(path))).toContain('For Harbour')
  })
  it('to begin with is a file on its own', async () => {
    const path = join(book.folder, 'starter.docx')
    await templatesHostHandlers['templates.saveWordStarter'](ctx(path), { language: 'ru' })
    expect(wordText(readFileSync(path))).toContain('{{Наименование}}')
  })
})
