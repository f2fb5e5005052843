import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { receivables } from '../../../shared/contract/receivables.ts'
import type { HostCtx } from '../../core/context.ts'

const margins = [20, 20, 20, 20] as const

export const receivablesHostHandlers: Handlers<typeof receivables, 'host', HostCtx> = {
  'receivables.saveLetter': async ({ host, ask, progress }, input) => {
    const { html, fileName } = await ask('receivables.letterPage', input)
    const suggestedPath = join(host.documentsDir, fileName.replace(/[\\/:*?"<>|]/g, '-'))
    const path = await host.pickPath({ mode: 'save', title: 'pdf', suggestedPath, extensions: ['pdf'] })
    if (path === null) return { path }
    progress('pdf', 0, 2)
    const pdf = await host.htmlToPdf(html, { landscape: false, headerHtml: '', footerHtml: '', margins })
    progress('pdf', 1, 2)
    try {
      writeFileSync(path, pdf)
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path }
  },
}
