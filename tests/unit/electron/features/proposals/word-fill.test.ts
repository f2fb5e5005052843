import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillWord } from '../../../../../electron/features/proposals/word-fill.ts'
import { wordStarter } from '../../../../../electron/features/templates/word-starter.ts'
import type { OfferPaper } from '../../../../../shared/domain/proposals/paper.ts'
import { wordMeanings } from '../../../../../shared/i18n/word-names.ts'
import { offerLine } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'
import { wordFile, wordText } from '../../../../support/word-file.ts'

describe('a Word file of the user’s company, filled with an offer', () => {
  let book: TestBook
  let paper: OfferPaper
  beforeAll(async () => {
    book = openTestBook()
    const fields = { name: 'Harbour Foods', currency: 'EUR', address: 'Quay 1' }
    const clientId = (await book.call('clients.save', { id: null, fields })).id
    const { id } = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    const lines = [
      offerLine({ name: 'Carton', quantityMilli: 2_000, unitPriceMinor: 10_000 }),
      offerLine({ name: 'Tape {{Client}}', unitPriceMinor: 500, description: 'on rolls' }),
    ]
    await book.call('proposals.save', { id, fields: { title: 'Boxes' }, lines })
    paper = await book.call('proposals.paper', { id })
  })
  afterAll(() => book.remove())
  const filled = (paragraphs: readonly string[], chosen: Record<string, string> = {}) =>
    wordText(fillWord(paper, wordFile(paragraphs), wordMeanings(chosen)))

  it('puts values where their names stand, in any language', () => {
    expect(filled(['To {{Client}}, {{Клиент}}, {{ลูกค้า}}, {{client.name}}'])).toContain(
      'To Harbour Foods, Harbour Foods, Harbour Foods, Harbour Foods',
    )
  })
  it('repeats what stands in a list, and every sum', () => {
    const text = filled(['{{#Lines}}', '{{Item}}: {{Amount of the line}}', '{{/Lines}}'])
    expect(text).toMatch(/Carton: 200\.00\s+Tape \{\{Client\}\}: 5\.00/)
    expect(filled(['{{#Sums}}{{Name of the sum}} {{Sum}}; {{/Sums}}'])).toContain('Total €246.00')
  })
  it('does not read what stands in a value as a tag', () => {
    expect(filled(['{{#lines}}{{line.name}} {{/lines}}'])).toContain('Tape {{Client}}')
  })
  it('shows a section only where there is something', () => {
    expect(filled(['{{#Address}}at {{Address}}{{/Address}}{{#Tax ID}}tax {{Tax ID}}{{/Tax ID}}'])).toMatch(
      /at Quay 1\s*$/m,
    )
    expect(filled(['{{^Tax ID}}no tax{{/Tax ID}}'])).toContain('no tax')
  })
  it('takes a tag for what the user says it is', () => {
    expect(filled(['{{Buyer}} {{Client}}'], { Buyer: 'client.name', Client: 'proposal.title' })).toContain(
      'Harbour Foods Boxes',
    )
  })
  it('leaves a tag that stands for nothing as it is', () => {
    expect(filled(['{{Buyer}} {{constructor}}'], { Buyer: 'constructor' })).toContain(
      '{{Buyer}} {{constructor}}',
    )
  })
  it('with a fault in it is refused', () => {
    expect(() => filled(['{{#Lines}}'])).toThrow(expect.objectContaining({ code: 'templates.wordBroken' }))
  })
  it.each(['en', 'th', 'ru'] as const)('begun with ours has the table and the sums: %s', (language) => {
    const text = wordText(fillWord(paper, wordStarter(language), wordMeanings({})))
    expect(text).toContain('Carton')
    expect(text).toContain('€246.00')
    expect(text.replace('{{Client}}', '')).not.toContain('{{')
  })
})
