import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HostCtx } from '../../../../../electron/core/context.ts'
import { proposalsHostHandlers } from '../../../../../electron/features/proposals/host-handlers.ts'
import { wordMime } from '../../../../../shared/contract/templates.ts'
import { type EmailFile, readEmail } from '../../../../support/email-file.ts'
import { internalWords, offerLine, secretCosts, writings } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'
import { wordFile, wordText } from '../../../../support/word-file.ts'

let book: TestBook
let folder: string
beforeEach(async () => {
  book = openTestBook()
  folder = mkdtempSync(join(tmpdir(), 'offers-'))
  const owner = { ownerName: 'Мария Ким', ownerEmail: 'maria@keys.example', ownerCompany: 'Keys' }
  await book.call('settings.saveBook', owner)
})
afterEach(() => {
  book.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** A printer that puts the page's text into what it prints, so that the attachment can be read. */
const printed = async (html: string) => new TextEncoder().encode(`%PDF ${html}`)

async function emailOf(id: string): Promise<EmailFile> {
  const path = join(folder, 'offer.eml')
  const host = { documentsDir: folder, pickPath: async () => path, htmlToPdf: printed }
  const ctx = { host, ask: book.call, progress: () => undefined } as unknown as HostCtx
  await proposalsHostHandlers['proposals.saveEmail'](ctx, { id })
  return readEmail(readFileSync(path))
}

async function offerMadeWith(templateId: string | null): Promise<string> {
  const fields = { name: 'Ромашка', email: 'buyer@romashka.example', currency: 'EUR' }
  const { id: clientId } = await book.call('clients.save', { id: null, fields })
  const { id } = await book.call('proposals.create', { clientId, language: 'en', templateId })
  const lines = [offerLine({ unitCostMinor: secretCosts[0] })]
  await book.call('proposals.save', { id, fields: { title: 'Cartons' }, lines })
  return id
}

async function wordTemplate(paragraphs: readonly string[]): Promise<string> {
  const base64 = Buffer.from(wordFile(paragraphs)).toString('base64')
  const made = await book.call('templates.putWord', { id: null, language: 'en', name: 'Ours.docx', base64 })
  return made.id
}

function expectNothingInternal(text: string): void {
  for (const figure of secretCosts.flatMap(writings)) expect(text).not.toContain(figure)
  for (const secret of internalWords) expect(text).not.toContain(secret)
  expect(text.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/cost|margin/i)
}

describe('the e-mail of an offer', () => {
  it('carries the PDF, from the user to the client, unsent', async () => {
    const { headers, text, attachments } = await emailOf(await offerMadeWith(null))
    expect(headers.get('x-unsent')).toBe('1')
    expect(headers.get('from')).toBe('Мария Ким <maria@keys.example>')
    expect(headers.get('to')).toBe('buyer@romashka.example')
    expect(headers.get('subject')).toBe('Proposal P-2026-001: Cartons')
    expect(text).toContain('“Cartons” for €14,814.00')
    expect(attachments.map(({ name, mime }) => [name, mime])).toEqual([
      ['P-2026-001 Ромашка.pdf', 'application/pdf'],
    ])
    const pdf = attachments[0]?.content.toString('utf8') ?? ''
    expect(pdf).toContain('14,814.00')
    expectNothingInternal(text + pdf)
  })
  it('carries the Word file of the own company where the offer is made with it', async () => {
    const tags = 'Dear {{client.name}}: {{proposal.total}} {{offer.cost}} {{margin}}'
    const { text, attachments } = await emailOf(await offerMadeWith(await wordTemplate([tags])))
    expect(attachments.map(({ name, mime }) => [name, mime])).toEqual([['P-2026-001 Ромашка.docx', wordMime]])
    const word = wordText(attachments[0]?.content ?? new Uint8Array())
    expect(word).toContain('Dear Ромашка: €14,814.00 {{offer.cost}} {{margin}}')
    expectNothingInternal(text + word.replace('{{offer.cost}} {{margin}}', ''))
  })
  it('carries the Word file as it was on the day of sending, whatever became of the template', async () => {
    const templateId = await wordTemplate(['As it was: {{proposal.total}}'])
    const id = await offerMadeWith(templateId)
    await book.call('proposals.setState', { id, state: 'sent', reason: '' })
    const base64 = Buffer.from(wordFile(['Another letterhead'])).toString('base64')
    await book.call('templates.putWord', { id: templateId, language: 'en', name: 'New.docx', base64 })
    await book.call('templates.trash', { id: templateId })
    const [word] = (await emailOf(id)).attachments
    expect(wordText(word?.content ?? new Uint8Array())).toContain('As it was: €14,814.00')
    await book.call('proposals.setState', { id, state: 'draft', reason: '' })
    expect((await emailOf(id)).attachments.map(({ mime }) => mime)).toEqual(['application/pdf'])
  })
  it('carries the PDF again once that file is in the trash, or the offer is in another language', async () => {
    const templateId = await wordTemplate(['Hello'])
    const id = await offerMadeWith(templateId)
    const mimes = async () => (await emailOf(id)).attachments.map(({ mime }) => mime)
    await book.call('proposals.save', { id, fields: { language: 'ru' } })
    expect(await mimes()).toEqual(['application/pdf'])
    await book.call('proposals.save', { id, fields: { language: 'en' } })
    expect(await mimes()).toEqual([wordMime])
    await book.call('templates.trash', { id: templateId })
    expect(await mimes()).toEqual(['application/pdf'])
  })
})
