import type { QuickWords } from '../../../shared/domain/planner/quick-entry.ts'
import { messages } from '../../../shared/i18n/index.ts'

/** The words of every language: what is typed need not be in the one that is shown. */
export const quickWords: readonly QuickWords[] = [messages.en, messages.ru, messages.th].map(
  (m) => m.week.quick.words,
)
