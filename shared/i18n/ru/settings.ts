import type { settings as source } from '../en/settings.ts'
import type { Messages } from '../messages.ts'

export const settings: Messages<typeof source> = {
  errors: {
    dayEndsBeforeStart: () => 'Рабочий день заканчивается раньше, чем начинается.',
    unknownZone: (p) => `Часового пояса ${p.zone} нет.`,
  },
}
