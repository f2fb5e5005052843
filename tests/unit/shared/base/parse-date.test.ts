import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayNumber } from '../../../../shared/base/local-date.ts'
import { type DateOrder, parseDate } from '../../../../shared/base/parse-date.ts'

const day = (text: string, order: DateOrder = 'dmy') => {
  const parsed = parseDate(text, order)
  return parsed.ok ? parsed.value : parsed.error
}

describe('a day is read', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2020-12-22T21:16:01Z', '2020-12-22'],
    ['05.03.2026', '2026-03-05'],
    ['5/3/26', '2026-03-05'],
    ['05.03.2026 14:30', '2026-03-05'],
    ['5 марта 2026 г.', '2026-03-05'],
    ['март 2026', '2026-03-01'],
    ['Mar 5, 2026', '2026-03-05'],
    ['May 2026', '2026-05-01'],
    ['05/03/2569', '2026-03-05'],
    ['๕ มีนาคม ๒๕๖๙', '2026-03-05'],
    ['5 มี.ค. พ.ศ. 2569', '2026-03-05'],
    ['2026-03', '2026-03-01'],
    ['03/2026', '2026-03-01'],
    ['20260305', '2026-03-05'],
    ['46086', '2026-03-05'],
  ])('from %s', (text, expected) => expect(day(text)).toBe(expected))

  it('in the order that is asked for', () => {
    expect(day('03/05/2026', 'mdy')).toBe('2026-03-05')
    expect(day('26-03-05', 'ymd')).toBe('2026-03-05')
  })
  it.each(['31.02.2026', 'soon', '13', '1.2.3.4', '99/99/2026'])('but not from %s', (text) =>
    expect(day(text)).toBe('not-a-date'),
  )
  it('and emptiness is named as such', () => expect(day('  ')).toBe('empty'))

  it('back from every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const date = fromDayNumber(number)
        const [y = '', m = '', d = ''] = date.split('-')
        expect(day(date)).toBe(date)
        expect(day(`${d}.${m}.${y}`)).toBe(date)
        expect(day(`${m}/${d}/${y}`, 'mdy')).toBe(date)
        expect(day(`${d}/${m}/${Number(y) + 543}`)).toBe(date)
      }),
    )
  })
})
