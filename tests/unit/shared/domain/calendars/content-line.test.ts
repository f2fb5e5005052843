import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  escapeText,
  foldLine,
  readLine,
  unescapeText,
  unfold,
} from '../../../../../shared/domain/calendars/content-line.ts'

describe('a line of a calendar', () => {
  it('is never longer than 75 octets, and is the same after unfolding, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const clean = `X:${text.replace(/[\p{Cc}\u2028\u2029]/gu, '')}`
        const folded = foldLine(clean)
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
        expect(unfold(folded)).toEqual([{ text: clean, line: 1 }])
      }),
    )
  })
  it('gives any text back as it was, line ends made alike and control signs left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const kept = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
        expect(unescapeText(escapeText(text))).toBe(kept)
      }),
    )
  })
  it('may hold colons and semicolons in a quoted parameter', () => {
    const line = readLine({ text: 'DTSTART;TZID="A:B;C";value=DATE-TIME:20211101T160000', line: 7 })
    expect(line).toMatchObject({ name: 'DTSTART', value: '20211101T160000', line: 7 })
    expect(line?.params.get('TZID')).toBe('A:B;C')
    expect(line?.params.get('VALUE')).toBe('DATE-TIME')
  })
  it('is none without a name and a colon', () => {
    expect(readLine({ text: 'just some words', line: 1 })).toBeNull()
  })
  it('is counted from where it begins, with any kind of line end', () => {
    expect(unfold('\uFEFFA:1\r\nB:2\n  3\rC:4')).toEqual([
      { text: 'A:1', line: 1 },
      { text: 'B:2 3', line: 2 },
      { text: 'C:4', line: 4 },
    ])
  })
})
