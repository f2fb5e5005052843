import PizZip from 'pizzip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offerDocx } from '../../../../../electron/features/proposals/docx.ts'
import { offerEmail } from '../../../../../electron/features/proposals/email.ts'
import { fillWord } from '../../../../../electron/features/proposals/word-fill.ts'
import type { OfferPaper } from '../../../../../shared/domain/proposals/paper.ts'
import { valueKeys } from '../../../../../shared/domain/templates/values.ts'
import { wordItems } from '../../../../../shared/domain/templates/word-keys.ts'
import { wordMeanings } from '../../../../../shared/i18n/word-names.ts'
import {
  formulaName,
  hostileName,
  hostileProposal,
  internalWords,
  secretCosts,
  writings,
} from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'
import { wordFile, wordText } from '../../../../support/word-file.ts'

const attached = { name: 'offer.pdf', mime: 'application/pdf', content: new Uint8Array([37, 80, 68, 70]) }
const noon = '2026-11-24T09:00:00Z'

async function docxParts(paper: OfferPaper): Promise<Readonly<Record<string, string>>> {
  const zip = new PizZip(await offerDocx(paper))
  const parts = Object.keys(zip.files).filter((name) => name.endsWith('.xml'))
  return Object.fromEntries(parts.map((name) => [name, zip.file(name)?.asText() ?? '']))
}

function unescapeXml(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Every tag there is, and some that ask for what nobody may have. */
const everyTag = [
  ...valueKeys.map((key) => `{{${key}}}`),
  '{{constructor}} {{__proto__}} {{toString}} {{hasOwnProperty}}',
  '{{offer.text}}',
  '{{#lines}}',
  ...wordItems.lines.map((key) => `{{${key}}}`),
  '{{constructor}} {{unitPriceMinor}}',
  '{{/lines}}',
  '{{#sums}}',
  ...wordItems.sums.map((key) => `{{${key}}}`),
  '{{/sums}}',
]

describe('what goes out of the book', () => {
  let book: TestBook
  let outputs: Readonly<Record<'page' | 'docx' | 'word' | 'email' | 'text' | 'frozen', string>>
  let documentXml = ''
  beforeAll(async () => {
    book = openTestBook()
    const id = await hostileProposal(book)
    const paper = await book.call('proposals.paper', { id })
    const parts = await docxParts(paper)
    documentXml = parts['word/document.xml'] ?? ''
    await book.call('proposals.setState', { id, state: 'sent', reason: '' })
    const page = (await book.call('proposals.page', { id })).html.replace(/<style>[\s\S]*?<\/style>/, '')
    const email = Buffer.from(await offerEmail(paper, attached, noon)).toString('utf8')
    outputs = {
      page,
      docx: Object.values(parts).join('\n'),
      email,
      word: wordText(fillWord(paper, wordFile(everyTag), wordMeanings({}))),
      text: await book.call('proposals.text', { id }),
      frozen: JSON.stringify((await book.call('proposals.get', { id })).offer),
    }
  })
  afterAll(() => book.remove())

  it.each(['page', 'docx', 'word', 'email', 'text', 'frozen'] as const)(
    'holds neither cost nor margin: %s',
    (kind) => {
      const margins = secretCosts.map((cost) => 1_234_500 - cost)
      for (const figure of [...secretCosts, ...margins].flatMap(writings))
        expect(outputs[kind]).not.toContain(figure)
      expect(outputs[kind]).not.toMatch(/cost|margin/i)
      // Nor how the price was come by: columns, agreements, limits and requests are the user's own matter.
      for (const secret of internalWords) expect(outputs[kind]).not.toContain(secret)
    },
  )
  it('shows HTML in a name as text', () => {
    expect(outputs.page).not.toContain('<script>')
    expect(outputs.page).not.toContain('<img')
    expect(outputs.page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Söhne')
    expect(unescapeXml(documentXml)).toContain(hostileName)
    expect(outputs.text).toContain(hostileName)
    expect(outputs.word).toContain(hostileName)
  })
  it('shows a chip that stands for nothing known as it was written', () => {
    for (const text of [outputs.page, unescapeXml(documentXml), outputs.text, outputs.word]) {
      expect(text).toContain('{{constructor}}')
      expect(text).toContain('{{__proto__}}')
      expect(text).not.toContain('native code')
    }
  })
  it('does not read what was typed as a chip', () => {
    expect(outputs.text).toContain('{{client.taxId}}')
  })
  it('shows a formula in a product name as text', () => {
    expect(outputs.page).toContain('=HYPERLINK(&quot;x&quot;;&quot;y&quot;)')
    expect(unescapeXml(documentXml)).toContain(formulaName)
    expect(outputs.word).toContain(formulaName)
    expect(documentXml).not.toMatch(/w:fldSimple|w:instrText[^>]*>[^<]*HYPERLINK/)
  })
  it('is an unsent e-mail with the offer attached', () => {
    expect(outputs.email).toMatch(/^X-Unsent: 1/m)
    expect(outputs.email).toMatch(/^Subject: Proposal P-2026-001: Offer/m)
    expect(outputs.email).toMatch(/filename=offer\.pdf/)
    expect(outputs.email).toContain(Buffer.from(attached.content).toString('base64'))
  })
})
