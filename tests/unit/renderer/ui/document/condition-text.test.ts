import { describe, expect, it } from 'vitest'
import { conditionText } from '../../../../../renderer/ui/document/condition-text.ts'
import type { Language } from '../../../../../shared/contract/settings.ts'
import type { Comparison } from '../../../../../shared/domain/templates/document.ts'
import { createFormat } from '../../../../../shared/i18n/format.ts'
import { messages } from '../../../../../shared/i18n/index.ts'

type Test = readonly [key: string, is: Comparison, value: string]

function text(language: Language, [key, is, value]: Test, currency: string | null = 'EUR') {
  const format = createFormat({ language, calendar: 'gregorian', zone: 'UTC' })
  const words = { m: messages[language], format, currency }
  return conditionText({ join: 'all', tests: [{ key, is, value }] }, words).replaceAll('\u00a0', ' ')
}

describe('a condition as a sentence', () => {
  it('counts days as each language counts them', () => {
    const days = (language: Language, value: string) =>
      text(language, ['proposal.validDays', 'atLeast', value])
    expect(days('en', '30')).toBe('Shown if Validity is at least 30 days')
    expect(days('en', '1')).toMatch(/at least 1 day$/)
    expect(days('ru', '30')).toBe('Показывать, если Срок действия не меньше 30 дней')
    expect(days('ru', '21')).toMatch(/не меньше 21 дня$/)
    expect(days('th', '30')).toMatch(/30 วัน$/)
  })

  it('writes a sum in the currency of the offer, and as a number where there is none', () => {
    const total = ['proposal.total', 'atLeast', '10000'] as const
    expect(text('en', total)).toBe('Shown if Total is at least €10,000')
    expect(text('ru', total, 'RUB')).toBe('Показывать, если Итого не меньше 10 000 ₽')
    expect(text('en', total, null)).toBe('Shown if Total is at least 10,000')
    expect(text('en', ['deal.amount', 'atMost', '1500,5'])).toBe(
      'Shown if Amount of the deal is at most 1,500.5',
    )
  })

  it('shows what is no number as it was typed', () => {
    expect(text('en', ['proposal.total', 'atLeast', 'a lot'])).toMatch(/at least a lot$/)
    expect(text('en', ['client.city', 'equals', '1000'])).toMatch(/is 1000$/)
    expect(text('en', ['client.city', 'filled', ''])).toMatch(/is filled in$/)
  })
})
