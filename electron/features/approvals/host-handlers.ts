import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { approvals } from '../../../shared/contract/approvals.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { HostCtx } from '../../core/context.ts'

const margins = [18, 18, 18, 18] as const

type Made = {
  readonly extension: 'pdf' | 'eml'
  readonly make: (pdf: Uint8Array, name: string) => Promise<Uint8Array>
}

/** Asks where to, prints the request, makes the file of it, writes it. */
async function saveRequest(
  { host, ask, progress }: HostCtx,
  id: string,
  { extension, make }: Made,
): Promise<{ readonly path: string | null }> {
  const { html, fileName } = await ask('approvals.page', { id })
  const name = fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
  const suggestedPath = join(host.documentsDir, name.replace(/pdf$/, extension))
  const path = await host.pickPath({ mode: 'save', title: extension, suggestedPath, extensions: [extension] })
  if (path === null) return { path }
  progress('pdf', 0, 2)
  const pdf = await host.htmlToPdf(html, { landscape: false, headerHtml: '', footerHtml: '', margins })
  progress('pdf', 1, 2)
  const data = await make(pdf, name)
  try {
    writeFileSync(path, data)
  } catch (error) {
    throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
  }
  return { path }
}

export const approvalsHostHandlers: Handlers<typeof approvals, 'host', HostCtx> = {
  'approvals.savePdf': (ctx, { id }) => saveRequest(ctx, id, { extension: 'pdf', make: async (pdf) => pdf }),
  'approvals.saveEmail': async (ctx, { id }) => {
    const letter = await ctx.ask('approvals.letter', { id })
    const { now } = await ctx.ask('settings.clock', {})
    const make = async (content: Uint8Array, name: string) => {
      const { unsentEmail } = await import('../proposals/email.ts')
      return unsentEmail(letter, { name, mime: 'application/pdf', content }, now)
    }
    return saveRequest(ctx, id, { extension: 'eml', make })
  },
}
