import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { vault } from '../../../shared/contract/vault.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { HostCtx } from '../../core/context.ts'
import { sheetHtml } from './sheet-html.ts'

const bookFiles = ['keybook'] as const

export const vaultHostHandlers: Handlers<typeof vault, 'host', HostCtx> = {
  'vault.pickBook': async ({ host }) => ({
    path: await host.pickPath({
      mode: 'open',
      title: 'book',
      suggestedPath: host.documentsDir,
      extensions: bookFiles,
    }),
  }),
  'vault.pickNewBook': async ({ host }, { suggestedPath }) => ({
    path: await host.pickPath({ mode: 'save', title: 'new-book', suggestedPath, extensions: bookFiles }),
  }),
  'vault.pickBackup': async ({ host }) => ({
    path: await host.pickPath({
      mode: 'open',
      title: 'backup',
      suggestedPath: join(host.userDataDir, 'backups'),
      extensions: bookFiles,
    }),
  }),
  'vault.pickFolder': async ({ host }) => ({
    path: await host.pickPath({
      mode: 'folder',
      title: 'folder',
      suggestedPath: host.documentsDir,
      extensions: [],
    }),
  }),
  'vault.saveSheet': async ({ host }, sheet) => {
    const suggestedPath = join(host.documentsDir, `${sheet.bookName} ${sheet.madeAt.slice(0, 10)}.pdf`)
    const path = await host.pickPath({ mode: 'save', title: 'pdf', suggestedPath, extensions: ['pdf'] })
    if (path === null) return { path }
    const html = sheetHtml(sheet, messages[sheet.language].vault.sheet, sheet.language)
    const margins = [20, 20, 20, 20] as const
    const pdf = await host.htmlToPdf(html, { landscape: false, headerHtml: '', footerHtml: '', margins })
    try {
      writeFileSync(path, pdf)
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path }
  },
}
