import { currencyDigits } from '../../../shared/base/money.ts'
import { limitOf } from '../../../shared/domain/templates/conditions.ts'
import type { Condition, Test } from '../../../shared/domain/templates/document.ts'
import { valueKind } from '../../../shared/domain/templates/values.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { valueLabel } from './value-labels.ts'

type Words = {
  readonly m: AllMessages
  readonly format: Format
  /** Of the offer the text belongs to; null: a template, which may be used in any. */
  readonly currency: string | null
}

/** A condition as a sentence; what is counted is written as it is read elsewhere: days, sums with their currency. */
export function conditionText({ join, tests }: Condition, words: Words): string {
  const { editor, condition } = words.m.templates
  if (tests.length === 0) return editor.showAlways
  const parts = tests.map((test) => testText(test, words))
  return editor.shownIf(parts.join(join === 'all' ? condition.and : condition.or))
}

function testText({ key, is, value }: Test, words: Words): string {
  const { condition } = words.m.templates
  const label = valueKind(key) === 'days' ? condition.validity : valueLabel(key, words.m)
  const isBare = is === 'filled' || is === 'empty'
  return `${label} ${condition.comparisons[is]}${isBare ? '' : ` ${limitText(key, value, words)}`}`
}

/** What is no number is shown as it was typed. */
function limitText(key: string, value: string, { m, format, currency }: Words): string {
  const kind = valueKind(key)
  const limit = kind === 'text' ? null : limitOf(value)
  if (limit === null) return value
  if (kind === 'days') return m.templates.condition.days(format.number(limit, 2), limit)
  const isOffers = currency !== null && key.startsWith('proposal.')
  if (!isOffers) return format.number(limit, 2)
  return format.money(Math.round(limit * 10 ** currencyDigits(currency)), currency, { cents: 'auto' })
}
