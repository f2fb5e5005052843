import { describe, expect, it } from 'vitest'
import { changeWords } from '../../../../renderer/ui/change-words.ts'
import { createFormat } from '../../../../shared/i18n/format.ts'
import { messages } from '../../../../shared/i18n/index.ts'

const words = (language: 'en' | 'ru') => ({
  m: messages[language],
  format: createFormat({ language, calendar: 'gregorian', zone: 'UTC' }),
})

describe('a change in words', () => {
  it.each([
    ['status', 'prospect', 'active', 'Status', 'Prospect', 'Active'],
    ['isKey', 0, 1, 'Key client', 'No', 'Yes'],
    ['tags', '[]', '["fair","2026"]', 'Tags', 'empty', 'fair, 2026'],
    ['custom', '{}', '{"Fax":"112"}', 'Own fields', 'empty', 'Fax: 112'],
    ['support', -2, 1, 'Attitude to us', 'against us', 'for us'],
    ['creditLimitMinor', null, 5_000_00, 'Credit limit', 'empty', '5,000'],
  ] as const)('names %s and its values as people read them', (field, before, after, ...told) => {
    const { label, ...values } = changeWords(words('en'), { field, before, after })
    expect([label, values.before, values.after]).toEqual(told)
  })
  it('is told in the user’s language', () => {
    const change = { field: 'status', before: 'active', after: 'lost' }
    expect(changeWords(words('ru'), change)).toEqual({
      label: 'Статус',
      before: 'Действующий',
      after: 'Потерян',
    })
  })
})
