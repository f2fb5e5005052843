import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'Alder' } })).id
})
afterEach(() => book.remove())

const big = Buffer.alloc(700_000, 'Keybook must never write this in plain. ')
const add = (name: string, content: Buffer) =>
  book.call('documents.add', { clientId, name, base64: content.toString('base64') })
const stored = () => ({
  contents: book.sqlite.prepare('SELECT count(*) FROM content').pluck().get(),
  chunks: book.sqlite.prepare('SELECT count(*) FROM content_chunk').pluck().get(),
})

describe('documents', () => {
  it('come back byte for byte, in pieces of 256 kB', async () => {
    const { id } = await add('Plan.txt', big)
    expect(stored()).toEqual({ contents: 1, chunks: 3 })
    const { base64, document } = await book.call('documents.content', { id })
    expect(Buffer.from(base64, 'base64').equals(big)).toBe(true)
    expect(document).toMatchObject({ name: 'Plan.txt', mediaType: 'text/plain', bytes: 700_000 })
  })
  it('of the same content are stored once, and given up with the last of them', async () => {
    const first = await add('Plan.txt', big)
    const second = await add('The same plan.txt', big)
    expect(stored()).toEqual({ contents: 1, chunks: 3 })
    const purge = async (id: string) => {
      await book.call('documents.trash', { id })
      await book.call('history.purge', { items: [{ table: 'document', id }], confirmed: true })
    }
    await purge(first.id)
    expect(await book.call('documents.content', { id: second.id })).toMatchObject({
      document: { bytes: 700_000 },
    })
    await purge(second.id)
    expect(stored()).toEqual({ contents: 0, chunks: 0 })
    expect(await book.call('documents.usage', {})).toEqual({ documents: 0, bytes: 0, isMuch: false })
  })
  it('of half a gigabyte in all are said to be much, and not before', async () => {
    await add('Plan.txt', big)
    const weigh = async (bytes: number) => {
      book.sqlite.prepare('UPDATE content SET bytes = ?').run(bytes)
      return (await book.call('documents.usage', {})).isMuch
    }
    expect(await weigh(499_999_999)).toBe(false)
    expect(await weigh(500_000_000)).toBe(true)
  })
  it('deleted for good do not come back by undo, and nothing before it is stuck', async () => {
    const { id } = await add('Plan.txt', big)
    await book.call('documents.trash', { id })
    await book.call('history.purge', { items: [{ table: 'document', id }], confirmed: true })
    expect((await book.call('history.undoState', {})).undo?.call).toBe('documents.trash')
    await book.call('history.undo', {})
    await book.call('history.undo', {})
    expect((await book.call('history.undoState', {})).undo?.call).toBe('clients.save')
    expect(await book.call('documents.list', { clientId })).toEqual([])
    const kept = book.sqlite.prepare(
      `SELECT count(*) FROM change WHERE table_name = 'document' AND before IS NOT NULL`,
    )
    expect(kept.pluck().get()).toBe(0)
  })
  it('can be taken back and done again without losing the content', async () => {
    const { id } = await add('Plan.txt', big)
    await book.call('history.undo', {})
    expect(await book.call('documents.list', { clientId })).toEqual([])
    await book.call('history.redo', {})
    const { base64 } = await book.call('documents.content', { id })
    expect(Buffer.from(base64, 'base64').equals(big)).toBe(true)
  })
  it('over the limit are refused by name, and nothing of them stays', async () => {
    const huge = Buffer.alloc(10_000_001, 1)
    await expect(add('Film.mp4', huge)).rejects.toMatchObject({
      code: 'documents.tooLarge',
      params: { name: 'Film.mp4', megabytes: 10 },
    })
    await expect(add('Nothing.pdf', Buffer.alloc(0))).rejects.toMatchObject({ code: 'documents.empty' })
    expect(stored()).toEqual({ contents: 0, chunks: 0 })
    await book.call('settings.saveBook', { documentMegabytes: 25 })
    expect(await add('Film.mp4', huge)).toMatchObject({ bytes: 10_000_001 })
  })
  it('are what their beginning says, whatever they are called', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    expect(await add('Photo.pdf', png)).toMatchObject({ mediaType: 'image/png' })
    expect(await add('Photo.png', Buffer.from('<script>'))).toMatchObject({
      mediaType: 'application/octet-stream',
    })
  })
  it('are found by name and note, and damage is told rather than shown', async () => {
    const { id } = await add('ใบเสนอราคา.pdf', Buffer.from('%PDF-1.7'))
    expect((await book.call('search.find', { text: 'เสนอ' })).hits).toMatchObject([{ kind: 'document', id }])
    book.sqlite.prepare(`UPDATE content_chunk SET data = x'00'`).run()
    await expect(book.call('documents.content', { id })).rejects.toMatchObject({ code: 'documents.damaged' })
  })
  it('leave nothing readable in any file of the book', async () => {
    await add('Plan.txt', big)
    const files = readdirSync(book.folder, { recursive: true }).map((name) => join(book.folder, String(name)))
    const plain = files.filter(
      (file) => statSync(file).isFile() && readFileSync(file).includes('must never write'),
    )
    expect(plain).toEqual([])
  })
})
