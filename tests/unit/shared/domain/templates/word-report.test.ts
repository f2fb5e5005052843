import { describe, expect, it } from 'vitest'
import { wordKeyOf, wordNames } from '../../../../../shared/domain/templates/word-keys.ts'
import { meantTags, type WordTag } from '../../../../../shared/domain/templates/word-report.ts'

const names = wordNames([
  ['client.name', 'Client'],
  ['lines', 'Lines'],
  ['line.name', 'Item'],
])
const tag = (name: string, patch: Partial<WordTag> = {}): WordTag => ({
  name,
  isSection: false,
  within: [],
  ...patch,
})
const states = (tags: readonly WordTag[], chosen: Record<string, string> = {}) =>
  meantTags(tags, { chosen, names }).map((meant) => [meant.name, meant.key, meant.state])

describe('the tags of a Word file', () => {
  it('are understood by their key, by their name in any case, and by what the user chose first', () => {
    const meanings = { chosen: { Buyer: 'client.name', Client: 'proposal.title' }, names }
    expect(wordKeyOf('client.city', meanings)).toBe('client.city')
    expect(wordKeyOf(' item ', meanings)).toBe('line.name')
    expect(wordKeyOf('Buyer', meanings)).toBe('client.name')
    expect(wordKeyOf('Client', meanings)).toBe('proposal.title')
  })
  it('stand for nothing where nothing of that name may be seen', () => {
    for (const name of ['constructor', '__proto__', 'unitCostMinor', 'margin', 'toString'])
      expect(wordKeyOf(name, { chosen: {}, names })).toBeNull()
    expect(wordKeyOf('Buyer', { chosen: { Buyer: 'margin' }, names })).toBeNull()
  })
  it('of a line belong into the list of lines', () => {
    expect(states([tag('Item')])).toEqual([['Item', 'line.name', 'outside']])
    expect(states([tag('Item', { within: ['Lines'] })])).toEqual([['Item', 'line.name', 'known']])
    expect(states([tag('Item', { within: ['Goods'] })], { Goods: 'lines' })[0]?.[2]).toBe('known')
  })
  it('of a list are sections', () => {
    expect(states([tag('Lines')])).toEqual([['Lines', 'lines', 'notRepeated']])
    expect(states([tag('Lines', { isSection: true })])[0]?.[2]).toBe('known')
  })
  it('are told once, as the worst of the places they stand in', () => {
    expect(states([tag('Item', { within: ['Lines'] }), tag('Item'), tag('Buyer')])).toEqual([
      ['Item', 'line.name', 'outside'],
      ['Buyer', null, 'unknown'],
    ])
  })
})
