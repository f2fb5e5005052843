import type { PrivacyLevel } from '../../../shared/domain/calendars/privacy.ts'
import { useKeptState } from '../../api/use-kept-state.ts'

/** The level chosen last; initials at first: enough to know what it is, nothing a stranger can use. */
export function usePrivacyLevel(): readonly [PrivacyLevel, (level: PrivacyLevel) => void] {
  return useKeptState<PrivacyLevel>('calendars.privacy', 'initials')
}
