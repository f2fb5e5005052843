import type { Condition } from '../../../shared/domain/templates/document.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

/** A condition as a sentence. */
export function conditionText(
  { join, tests }: Condition,
  m: AllMessages,
  label: (key: string) => string,
): string {
  const words = m.templates.condition
  if (tests.length === 0) return m.templates.editor.showAlways
  const parts = tests.map(({ key, is, value }) => {
    const isBare = is === 'filled' || is === 'empty'
    return `${label(key)} ${words.comparisons[is]}${isBare ? '' : ` ${value}`}`
  })
  return m.templates.editor.shownIf(parts.join(join === 'all' ? words.and : words.or))
}
