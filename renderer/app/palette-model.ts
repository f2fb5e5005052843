import { foldForSearch } from '../../shared/base/fold.ts'
import type { AllMessages } from '../../shared/i18n/index.ts'
import type { Action } from '../api/registry.ts'

/** Actions whose words hold every typed word, in any order. */
export function matchingActions(
  actions: readonly Action[],
  query: string,
  m: AllMessages,
): readonly Action[] {
  const words = foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '')
  return actions.filter((action) => {
    const label = foldForSearch(action.label(m))
    return words.every((word) => label.includes(word))
  })
}
