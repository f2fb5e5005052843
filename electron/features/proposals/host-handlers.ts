import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { proposals } from '../../../shared/contract/proposals.ts'
import type { HostCtx } from '../../core/context.ts'

const margins = [18, 18, 20, 18] as const

export const proposalsHostHandlers: Handlers<typeof proposals, 'host', HostCtx> = {
  'proposals.savePdf': async ({ host, ask, progress }, { id }) => {
    const { html, footerHtml, fileName } = await ask('proposals.page', { id })
    const suggestedPath = join(host.documentsDir, fileName.replace(/[\\/:*?"<>|]/g, '-'))
    const path = await host.pickPath({ mode: 'save', title: 'pdf', suggestedPath, extensions: ['pdf'] })
    if (path === null) return { path, bytes: 0 }
    progress('pdf', 0, 2)
    const pdf = await host.htmlToPdf(html, { landscape: false, headerHtml: '', footerHtml, margins })
    progress('pdf', 1, 2)
    try {
      writeFileSync(path, pdf)
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path, bytes: pdf.byteLength }
  },
}
