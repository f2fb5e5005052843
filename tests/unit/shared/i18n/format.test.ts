import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../../shared/i18n/format.ts'

const make = (language: 'en' | 'th' | 'ru', calendar: 'gregorian' | 'buddhist' = 'gregorian') =>
  createFormat({ language, calendar, zone: 'Asia/Bangkok' })
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('money', () => {
  it('is written in each language with its own signs', () => {
    expect(plain(make('en').money(123456, 'EUR'))).toBe('€1,234.56')
    expect(plain(make('ru').money(123456, 'RUB'))).toBe('1 234,56 ₽')
    expect(plain(make('th').money(123456, 'THB'))).toBe('฿1,234.56')
  })

  it('has as many digits as its currency', () => {
    expect(plain(make('en').money(1234, 'JPY'))).toBe('¥1,234')
    expect(plain(make('en').money(1234, 'KWD'))).toBe('KWD 1.234')
  })

  it('has a true minus sign, and a plus only where asked for', () => {
    expect(make('en').money(-500, 'EUR')).toBe('−€5.00')
    expect(make('en').money(500, 'EUR', { sign: true })).toBe('+€5.00')
    expect(make('en').money(0, 'EUR', { sign: true })).toBe('€0.00')
  })

  it('drops cents where they are zero or not wanted', () => {
    expect(make('en').money(120000, 'EUR', { cents: 'auto' })).toBe('€1,200')
    expect(make('en').money(120050, 'EUR', { cents: 'auto' })).toBe('€1,200.50')
    expect(make('en').money(120050, 'EUR', { cents: 'never' })).toBe('€1,201')
  })

  it('stays exact where floating point would not', () => {
    expect(make('en').amount(Number.MAX_SAFE_INTEGER, 'EUR')).toBe('90,071,992,547,409.91')
  })
})

describe('numbers', () => {
  it('are percentages of millionths', () => {
    expect(make('en').percent(125_000)).toBe('12.5%')
    expect(plain(make('ru').percent(-50_000))).toBe('−5 %')
  })

  it('are quantities of thousandths', () => {
    expect(make('en').quantity(1500)).toBe('1.5')
    expect(make('ru').quantity(2000)).toBe('2')
  })

  it('know the decimal sign of the language', () => {
    expect(make('en').decimalSign).toBe('.')
    expect(make('ru').decimalSign).toBe(',')
  })

  it('are sizes of files', () => {
    expect(plain(make('en').bytes(1_400_000))).toBe('1.4 MB')
    expect(plain(make('en').bytes(25_000_000))).toBe('25 MB')
    expect(plain(make('en').bytes(795))).toBe('795 bytes')
  })
})

describe('days', () => {
  it('are the same day in every zone', () => {
    expect(make('en').day('2026-11-24')).toBe('24 Nov 2026')
    expect(make('en').dayLong('2026-11-24')).toBe('Tuesday, 24 November 2026')
  })

  it('have Buddhist years where the user counts so', () => {
    expect(make('th', 'buddhist').day('2026-11-24')).toBe('24 พ.ย. 2569')
    expect(make('th').day('2026-11-24')).toBe('24 พ.ย. 2026')
    expect(make('th', 'buddhist').year('2026-11')).toContain('2569')
  })

  it('are written without a pad before one digit', () => {
    expect(make('en').day('2026-03-05')).toBe('5 Mar 2026')
    expect(make('en').month('2026-03')).toBe('March 2026')
  })

  it('are months from one to another, with the year once where it is the same', () => {
    const of = (language: 'en' | 'ru' | 'th', from: string, to: string) =>
      createFormat({ language, calendar: 'gregorian', zone: 'UTC' }).monthRange(from, to)
    expect(of('en', '2026-10', '2026-12')).toBe('Oct – Dec 2026')
    expect(of('ru', '2026-10', '2026-12')).toBe('окт. – дек. 2026 г.')
    expect(of('th', '2026-12', '2027-02')).toBe('ธ.ค. 2026 – ก.พ. 2027')
    expect(of('en', '2026-10', '2026-10')).toBe('Oct 2026')
  })
  it('are told from today', () => {
    const { relativeDay } = make('en')
    expect(relativeDay('2026-11-24', '2026-11-24')).toBe('today')
    expect(relativeDay('2026-11-25', '2026-11-24')).toBe('tomorrow')
    expect(relativeDay('2026-11-21', '2026-11-24')).toBe('3 days ago')
    expect(relativeDay('2026-12-24', '2026-11-24')).toBe('in 4 weeks')
    expect(make('ru').relativeDay('2026-11-25', '2026-11-24')).toBe('завтра')
  })
})

describe('times', () => {
  it('of an instant are in the user’s zone', () => {
    expect(make('en').instantTime('2026-11-24T09:00:00Z')).toBe('16:00')
    expect(make('en').instant('2026-11-24T20:30:00Z')).toBe('25 Nov 2026, 03:30')
  })

  it('tell lengths in hours and minutes', () => {
    expect(make('en').duration(90)).toBe('1 h 30 min')
    expect(make('en').duration(0)).toBe('0 min')
    expect(make('th').duration(120)).toBe('2 ชม.')
  })
})

describe('text', () => {
  it('is listed and ordered by the language', () => {
    expect(make('en').list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(['ёлка', 'жук', 'еда'].sort(make('ru').compare)).toEqual(['еда', 'ёлка', 'жук'])
    expect(['Item 10', 'item 9'].sort(make('en').compare)).toEqual(['item 9', 'Item 10'])
  })
})
