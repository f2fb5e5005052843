import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { calendars } from '../../../shared/contract/calendars.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { HostCtx } from '../../core/context.ts'

export const calendarsHostHandlers: Handlers<typeof calendars, 'host', HostCtx> = {
  'calendars.save': async ({ host, ask }, wish) => {
    const { text, fileName, entries, cancelled, marks } = await ask('calendars.compose', wish)
    if (entries === 0) throw new Fault('calendars.nothingToExport', {})
    const suggestedPath = join(host.documentsDir, `${fileName}.ics`)
    const path = await host.pickPath({ mode: 'save', title: 'calendar', suggestedPath, extensions: ['ics'] })
    if (path === null) return { path, entries: 0, cancelled: 0 }
    try {
      writeFileSync(path, text)
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    await ask('calendars.note', { marks: [...marks] })
    return { path, entries, cancelled }
  },
}
