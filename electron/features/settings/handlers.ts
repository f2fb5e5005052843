import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { settings } from '../../../shared/contract/settings.ts'
import type { Ctx } from '../../core/context.ts'
import { readSettings, writeSettings } from './store.ts'

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const settingsHandlers: Handlers<typeof settings, 'query' | 'command', Ctx> = {
  'settings.book': (ctx) => {
    const stored = readSettings(ctx.db)
    return stored.zone === '' ? { ...stored, zone: ctx.zone } : stored
  },
  'settings.saveBook': (ctx, patch) => {
    const next = { ...readSettings(ctx.db), ...patch }
    if (next.dayEnd <= next.dayStart) throw new Fault('settings.dayEndsBeforeStart', {})
    if (next.zone !== '' && !isZone(next.zone)) throw new Fault('settings.unknownZone', { zone: next.zone })
    writeSettings(ctx.db, patch)
    return next
  },
  'settings.clock': (ctx) => ({ today: ctx.today, now: ctx.now, zone: ctx.zone }),
}
