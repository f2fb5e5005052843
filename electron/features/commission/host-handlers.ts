import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { commission } from '../../../shared/contract/commission.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { HostCtx } from '../../core/context.ts'

const margins = [18, 18, 20, 18] as const

export const commissionHostHandlers: Handlers<typeof commission, 'host', HostCtx> = {
  'commission.savePdf': async ({ host, ask }, { ids }) => {
    const { language } = await ask('settings.device', {})
    const { html, fileName } = await ask('commission.page', { ids, language })
    const suggestedPath = join(host.documentsDir, fileName.replace(/[\\/:*?"<>|]/g, '-'))
    const path = await host.pickPath({ mode: 'save', title: 'pdf', suggestedPath, extensions: ['pdf'] })
    if (path === null) return { path }
    const pdf = await host.htmlToPdf(html, { landscape: false, headerHtml: '', footerHtml: '', margins })
    try {
      writeFileSync(path, pdf)
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path }
  },
}
