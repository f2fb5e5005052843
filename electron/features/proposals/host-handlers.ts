import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { proposals, SavedFile } from '../../../shared/contract/proposals.ts'
import { type WordFile, wordMime } from '../../../shared/contract/templates.ts'
import type { OfferPaper } from '../../../shared/domain/proposals/paper.ts'
import { wordMeanings } from '../../../shared/i18n/word-names.ts'
import type { HostCtx } from '../../core/context.ts'
import type { Attachment } from './email.ts'

const margins = [18, 18, 20, 18] as const

type Made = { readonly extension: 'pdf' | 'docx' | 'eml'; readonly make: () => Promise<Uint8Array> }

/** Asks where to, makes it, writes it. */
async function saveAs({ host }: HostCtx, fileName: string, { extension, make }: Made): Promise<SavedFile> {
  const suggestedPath = join(host.documentsDir, `${safeName(fileName)}.${extension}`)
  const path = await host.pickPath({ mode: 'save', title: extension, suggestedPath, extensions: [extension] })
  if (path === null) return { path, bytes: 0 }
  const data = await make()
  try {
    writeFileSync(path, data)
  } catch (error) {
    throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
  }
  return { path, bytes: data.byteLength }
}

function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').slice(0, 120)
}

type Which = { readonly id: string; readonly isSummary: boolean }

async function makePdf({ host, ask, progress }: HostCtx, which: Which): Promise<Uint8Array> {
  progress('pdf', 0, 3)
  const { html } = await ask('proposals.page', which)
  progress('pdf', 1, 3)
  const pdf = await host.htmlToPdf(html, { landscape: false, headerHtml: '', footerHtml: '', margins })
  progress('pdf', 2, 3)
  return pdf
}

async function makeWord(paper: OfferPaper, { base64, wordKeys }: WordFile): Promise<Uint8Array> {
  const { fillWord } = await import('./word-fill.ts')
  return fillWord(paper, Buffer.from(base64, 'base64'), wordMeanings(wordKeys))
}

/** The document an offer is made with: the Word file it began with, else the PDF. */
async function attachmentOf(ctx: HostCtx, id: string, paper: OfferPaper): Promise<Attachment> {
  const word = await ctx.ask('proposals.wordFile', { id, templateId: null })
  const name = safeName(paper.fileName)
  if (word === null)
    return {
      name: `${name}.pdf`,
      mime: 'application/pdf',
      content: await makePdf(ctx, { id, isSummary: false }),
    }
  return { name: `${name}.docx`, mime: wordMime, content: await makeWord(paper, word) }
}

export const proposalsHostHandlers: Handlers<typeof proposals, 'host', HostCtx> = {
  'proposals.savePdf': async (ctx, { id, isSummary = false }) => {
    const { fileName } = await ctx.ask('proposals.paper', { id })
    return saveAs(ctx, fileName, { extension: 'pdf', make: () => makePdf(ctx, { id, isSummary }) })
  },
  'proposals.saveDocx': async (ctx, { id }) => {
    const paper = await ctx.ask('proposals.paper', { id })
    const make = async () => (await import('./docx.ts')).offerDocx(paper)
    return saveAs(ctx, paper.fileName, { extension: 'docx', make })
  },
  'proposals.saveWord': async (ctx, { id, templateId }) => {
    const paper = await ctx.ask('proposals.paper', { id })
    const file = await ctx.ask('proposals.wordFile', { id, templateId })
    if (file === null) throw new Fault('templates.fileGone', {})
    const filled = await makeWord(paper, file)
    return saveAs(ctx, paper.fileName, { extension: 'docx', make: () => Promise.resolve(filled) })
  },
  'proposals.saveEmail': async (ctx, { id }) => {
    const paper = await ctx.ask('proposals.paper', { id })
    const { now } = await ctx.ask('settings.clock', {})
    const make = async () => {
      const attachment = await attachmentOf(ctx, id, paper)
      const { offerEmail } = await import('./email.ts')
      return offerEmail(paper, attachment, now)
    }
    return saveAs(ctx, paper.fileName, { extension: 'eml', make })
  },
}
