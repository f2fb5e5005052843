import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { reports } from '../../../shared/contract/reports.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { HostCtx } from '../../core/context.ts'
import { reportSheet } from './sheet.ts'

type Saved = { readonly path: string | null }

/** Asks for a place and writes there; Fault core.fileNotWritten with the reason. */
async function save({ host }: HostCtx, name: string, kind: 'csv' | 'json', text: string): Promise<Saved> {
  const suggestedPath = join(host.documentsDir, `${name}.${kind}`)
  const path = await host.pickPath({ mode: 'save', title: kind, suggestedPath, extensions: [kind] })
  if (path === null) return { path }
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
  }
  return { path }
}

export const reportsHostHandlers: Handlers<typeof reports, 'host', HostCtx> = {
  'reports.saveCsv': async (ctx, period) => {
    const { language } = await ctx.ask('settings.device', {})
    const report = await ctx.ask('reports.overview', period)
    const name = `${messages[language].reports.fileName} ${period.from} – ${period.to}`
    return save(ctx, name, 'csv', reportSheet(report, language))
  },
  'reports.saveJson': async (ctx) => {
    const { language } = await ctx.ask('settings.device', {})
    const { today } = await ctx.ask('settings.clock', {})
    const everything = await ctx.ask('reports.everything', {})
    const text = JSON.stringify({ format: 'keybook', savedOn: today, ...everything }, null, 1)
    return save(ctx, `${messages[language].reports.bookFileName} ${today}`, 'json', text)
  },
}
