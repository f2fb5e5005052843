import { describe, expect, it } from 'vitest'
import { holds } from '../../../../../shared/domain/templates/conditions.ts'
import type { Block, Comparison, DocumentBody } from '../../../../../shared/domain/templates/document.ts'
import { renderText } from '../../../../../shared/domain/templates/render-text.ts'
import { missingKeys, resolveDocument } from '../../../../../shared/domain/templates/resolve.ts'
import { textValue, type Values } from '../../../../../shared/domain/templates/values.ts'

const values: Values = new Map([
  ['client.name', textValue('Harbour Foods')],
  ['client.city', textValue('')],
  ['proposal.total', { text: '€12,500.00', amount: 12_500 }],
  ['field:Плановый объём', textValue('40 т')],
])

function test(key: string, is: Comparison, value = '') {
  return holds({ join: 'all', tests: [{ key, is, value }] }, values)
}

function showIf(key: string, is: Comparison, text: string): Block {
  return {
    type: 'showIf',
    attrs: { condition: { join: 'all', tests: [{ key, is, value: '' }] } },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
}

const textOf = (body: DocumentBody) =>
  renderText(resolveDocument(body, values), { priceTable: '[prices]', signatures: '[signatures]' })

describe('a condition', () => {
  it('asks whether a value is there', () => {
    expect([
      test('client.name', 'filled'),
      test('client.city', 'filled'),
      test('client.city', 'empty'),
    ]).toEqual([true, false, true])
  })
  it('compares texts without regard to case', () => {
    expect([test('client.name', 'equals', 'HARBOUR foods'), test('client.name', 'contains', 'food')]).toEqual(
      [true, true],
    )
  })
  it('compares amounts as numbers, however they are typed', () => {
    expect(test('proposal.total', 'atLeast', '12 500')).toBe(true)
    expect(test('proposal.total', 'atLeast', '12500,01')).toBe(false)
    expect(test('client.name', 'atLeast', '1')).toBe(false)
  })
  it('reads a grouped number as people group it, and finds an amount equal however it is written', () => {
    expect([
      test('proposal.total', 'atLeast', '10,000'),
      test('proposal.total', 'atLeast', '13.000'),
    ]).toEqual([true, false])
    expect(['12500', '12 500,00', '12,500'].map((typed) => test('proposal.total', 'equals', typed))).toEqual([
      true,
      true,
      true,
    ])
    expect(test('proposal.total', 'differs', '12,500')).toBe(false)
    expect(test('proposal.total', 'equals', '€12,500.00')).toBe(true)
  })
  it('of an unknown key never looks anything up', () => {
    expect([test('constructor', 'filled'), test('__proto__', 'filled')]).toEqual([false, false])
  })
  it('of several tests holds for all or for any', () => {
    const tests = [
      { key: 'client.name', is: 'filled' as const, value: '' },
      { key: 'client.city', is: 'filled' as const, value: '' },
    ]
    expect(holds({ join: 'all', tests }, values)).toBe(false)
    expect(holds({ join: 'any', tests }, values)).toBe(true)
  })
})

describe('a document that is put out', () => {
  it('has values for its chips and leaves out what does not apply', () => {
    const body: DocumentBody = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'For ' },
            { type: 'chip', attrs: { key: 'client.name' } },
            { type: 'hardBreak' },
            { type: 'chip', attrs: { key: 'field:Плановый объём' } },
          ],
        },
        showIf('client.city', 'filled', 'We deliver to you.'),
        showIf('client.city', 'empty', 'Where shall we deliver?'),
        { type: 'priceTable' },
      ],
    }
    expect(textOf(body)).toBe('For Harbour Foods\n40 т\n\nWhere shall we deliver?\n\n[prices]')
  })
  it('numbers its lists and indents what is within', () => {
    const item = (text: string) => ({
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
    })
    expect(
      textOf({ type: 'doc', content: [{ type: 'orderedList', content: [item('One'), item('Two')] }] }),
    ).toBe('1. One\n2. Two')
  })
  it('names each missing value once, and none that would not be seen', () => {
    const chip = (key: string): Block => ({ type: 'paragraph', content: [{ type: 'chip', attrs: { key } }] })
    const hidden: Block = {
      type: 'showIf',
      attrs: { condition: { join: 'all', tests: [{ key: 'client.city', is: 'filled', value: '' }] } },
      content: [chip('person.name')],
    }
    const body: DocumentBody = { type: 'doc', content: [chip('client.city'), chip('client.city'), hidden] }
    expect(missingKeys(body, values)).toEqual(['client.city'])
  })
})

describe('a full stop after a value', () => {
  const sentence = (value: string, after: string) =>
    renderText(
      resolveDocument(
        {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'Until ' },
                { type: 'chip', attrs: { key: 'proposal.validUntil' } },
                { type: 'text', text: after },
              ],
            },
          ],
        },
        new Map([['proposal.validUntil', textValue(value)]]),
      ),
      { priceTable: '', signatures: '' },
    )
  it('is left out where the value ends with one', () => {
    expect(sentence('24 дек. 2026 г.', '. Then')).toBe('Until 24 дек. 2026 г. Then')
    expect(sentence('24 December', '.')).toBe('Until 24 December.')
  })
  it('stays where it is one of three', () => {
    expect(sentence('Orion Ltd.', '...')).toBe('Until Orion Ltd....')
  })
})
