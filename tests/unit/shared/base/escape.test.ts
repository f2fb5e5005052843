import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cssString, escapeCsvField, escapeHtml } from '../../../../shared/base/escape.ts'

describe('text for HTML', () => {
  it('can open no tag and leave no attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))))
    expect(escapeHtml(`<img src=x onerror="a('&')">`)).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;&amp;&#39;)&quot;&gt;',
    )
  })
})

describe('a field of a CSV file', () => {
  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula in a spreadsheet', (text) => {
    expect(escapeCsvField(text).replace(/^"/, '')).toMatch(/^'/)
  })
  it('that is a plain number stays one, negative ones too', () => {
    expect(['-12.50', '+3', '0,5'].map(escapeCsvField)).toEqual(['-12.50', '+3', '"0,5"'])
  })
  it('comes back as it was when the file is read', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (fields) => {
        const line = fields.map(escapeCsvField).join(',')
        const read = Papa.parse<string[]>(line, { delimiter: ',', newline: '\n' }).data[0] ?? []
        return fields.every((field, i) => read[i] === field || read[i] === `'${field}`)
      }),
    )
  })
})

describe('a text as a string of a style sheet', () => {
  it('keeps words of every script as they are', () => {
    expect(cssString('กล่อง 24 кг (A-4), 2.5')).toBe('"กล่อง 24 кг (A-4), 2.5"')
  })
  it('cannot end the string, the rule or the sheet', () => {
    expect(cssString('"; } </style><script>')).toBe('"\\22 ; \\7d  \\3c \\2f style\\3e \\3c script\\3e "')
    expect(cssString('a\\b\nc')).toBe('"a\\5c b\\a c"')
  })
})
