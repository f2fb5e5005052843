import { describe, expect, it } from 'vitest'
import { readWord } from '../../../../../electron/features/templates/word-read.ts'
import { wordStarter } from '../../../../../electron/features/templates/word-starter.ts'
import { meantTags } from '../../../../../shared/domain/templates/word-report.ts'
import { wordMeanings } from '../../../../../shared/i18n/word-names.ts'
import { wordFile } from '../../../../support/word-file.ts'

const problems = (...paragraphs: string[]) => readWord(wordFile(paragraphs)).problems

describe('a Word file of the user’s company', () => {
  it('tells its tags with the lists they stand in, in text and header', () => {
    const report = readWord(
      wordFile(['To {{Client}}', '{{#Lines}}', '{{Item}}', '{{/Lines}}'], '{{My company}}'),
    )
    expect(report.problems).toEqual([])
    expect(report.braces).toEqual(['{{', '}}'])
    expect(report.tags).toEqual(
      expect.arrayContaining([
        { name: 'My company', isSection: false, within: [] },
        { name: 'Client', isSection: false, within: [] },
        { name: 'Lines', isSection: true, within: [] },
        { name: 'Item', isSection: false, within: ['Lines'] },
      ]),
    )
  })
  it('is read with single braces where it has no double ones', () => {
    const { braces, tags } = readWord(wordFile(['{Client}']))
    expect(braces).toEqual(['{', '}'])
    expect(tags.map((tag) => tag.name)).toEqual(['Client'])
  })
  it('does not let the file change the braces itself', () => {
    expect(readWord(wordFile(['{{=[[ ]]=}}[[Client]]'])).tags.map((tag) => tag.name)).not.toContain('Client')
  })
  it.each([
    ['notClosed', 'Client', 'Dear {{Client and so on'],
    ['notOpened', 'Client', 'Dear Client}}'],
    ['sectionNotClosed', 'Lines', 'x {{#Lines}} y'],
    ['sectionNotOpened', 'Lines', 'x {{/Lines}} y'],
    ['raw', '@Client', '{{@Client}}'],
  ] as const)('with a fault says which and of what: %s', (kind, tag, text) => {
    expect(problems('First', text, 'Last')[0]).toMatchObject({ kind, tag })
  })
  it('says where the fault is: part, paragraph and what stands there', () => {
    expect(problems('First', 'Second one', 'Dear {{/Lines}} friend')[0]?.place).toEqual({
      part: 'text',
      paragraph: 3,
      excerpt: 'Dear {{/Lines}} friend',
    })
    expect(readWord(wordFile(['Fine'], 'Head {{#Lines}}')).problems[0]?.place?.part).toBe('header')
  })
  it('names each of several faults', () => {
    expect(problems('{{#Lines}}', '{{/Sums}}', '{{Client').map((p) => p.kind)).toContain('notClosed')
    expect(problems('{{#Lines}}', '{{#Sums}}').length).toBe(2)
  })
  it.each(['en', 'th', 'ru'] as const)('to begin with is known to the last tag: %s', (language) => {
    const { problems: faults, tags } = readWord(wordStarter(language))
    expect(faults).toEqual([])
    expect(meantTags(tags, wordMeanings({})).filter((tag) => tag.state !== 'known')).toEqual([])
    expect(tags.length).toBeGreaterThan(10)
  })
  it('that is none, that is too large, or that has macros is refused', () => {
    const refused = (data: Uint8Array, code: string) =>
      expect(() => readWord(data)).toThrow(expect.objectContaining({ code }))
    refused(Buffer.from('PK not a file'), 'templates.notWord')
    refused(new Uint8Array(8_000_001), 'templates.fileTooLarge')
  })
})
