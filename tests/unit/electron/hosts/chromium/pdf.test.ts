import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../../../../electron/hosts/chromium/chromium-path.ts'
import { htmlToPdf } from '../../../../../electron/hosts/chromium/pdf.ts'
import type { ProposalDetail } from '../../../../../shared/contract/proposals.ts'
import { hostileName, hostileProposal, secretCosts, writings } from '../../../../support/hostile-offer.ts'
import { longProposal } from '../../../../support/long-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const chromium = findChromium()

/** Text of each page, every run of blanks one blank. */
async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
  }
  return pages
}

/** Letters and figures only: the marks above Thai letters are glyphs of their own in the file. */
const letters = (text: string) => text.normalize('NFKD').replace(/[\s\p{M}\p{C}]/gu, '')

describe.skipIf(chromium === null)('the PDF of an offer (skipped where no Chromium is found)', () => {
  let book: TestBook
  const print = async (id: string) => {
    const { html } = await book.call('proposals.page', { id })
    return htmlToPdf(chromium ?? '', html, {
      landscape: false,
      headerHtml: '',
      footerHtml: '',
      margins: [18, 18, 20, 18],
    })
  }
  beforeAll(() => {
    book = openTestBook()
  })
  afterAll(() => book.remove())

  it('of 200 lines in three scripts shows every line, its head on each page, and its page numbers', async () => {
    const id = await longProposal(book)
    const pdf = await print(id)
    const pages = await pagesOf(pdf)
    const all = letters(pages.join(' '))
    const { lines }: ProposalDetail = await book.call('proposals.get', { id })
    expect(lines.filter((line) => !all.includes(letters(line.name)))).toEqual([])
    pages.forEach((page, i) => {
      expect(page).toContain('Unit price')
      expect(page).toContain(`Page ${i + 1} / ${pages.length}`)
    })
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Type \/MarkInfo\s*\/Marked true|\/Marked true/)
    for (const figure of ['70.31', '70.62', '70.93']) expect(all.includes(figure)).toBe(false)
  })
  it('holds neither cost nor margin, and a name that is HTML as text', async () => {
    const id = await hostileProposal(book)
    const text = (await pagesOf(await print(id))).join(' ')
    const margins = secretCosts.map((cost) => 1_234_500 - cost)
    for (const figure of [...secretCosts, ...margins].flatMap(writings)) expect(text).not.toContain(figure)
    expect(letters(text)).toContain(letters(hostileName))
    expect(text).toContain('{{constructor}}')
  })
})
