import type { SettingsErrors } from '../../contract/settings.ts'
import type { ErrorMessages } from '../messages.ts'

export const settings = {
  errors: {
    dayEndsBeforeStart: () => 'The working day ends before it begins.',
    unknownZone: (p) => `There is no time zone called ${p.zone}.`,
  } satisfies ErrorMessages<SettingsErrors>,
}
