import type { Handlers } from '../../../shared/contract/define.ts'
import type { settings } from '../../../shared/contract/settings.ts'
import type { VaultCtx } from '../../core/context.ts'

export const deviceSettingsHandlers: Handlers<typeof settings, 'vault', VaultCtx> = {
  'settings.device': async (ctx) => ctx.session.device.settings(),
  'settings.saveDevice': async (ctx, patch) => ctx.session.device.saveSettings(patch),
}
