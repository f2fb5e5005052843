import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offerDocx } from '../../../../../electron/features/proposals/docx.ts'
import { fillWord } from '../../../../../electron/features/proposals/word-fill.ts'
import { wordStarter } from '../../../../../electron/features/templates/word-starter.ts'
import type { OfferPaper } from '../../../../../shared/domain/proposals/paper.ts'
import { wordMeanings } from '../../../../../shared/i18n/word-names.ts'
import { longProposal } from '../../../../support/long-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
const officeMs = 120_000

/** The words of a Word file as LibreOffice reads them. */
function officeText(data: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-docx-'))
  try {
    writeFileSync(join(folder, 'offer.docx'), data)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    execFileSync('soffice', [profile, ...convert, join(folder, 'offer.docx')], { stdio: 'ignore' })
    return readFileSync(join(folder, 'offer.txt'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the Word document of an offer of 200 lines', () => {
  let book: TestBook
  let paper: OfferPaper
  let docx: Uint8Array
  beforeAll(async () => {
    book = openTestBook()
    paper = await book.call('proposals.paper', { id: await longProposal(book) })
    docx = await offerDocx(paper)
  })
  afterAll(() => book.remove())

  it('repeats the head of its price table and tears no row', () => {
    const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? ''
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(200)
  })
  it('tells Thai from other letters, so that a Thai offer tears no English or Russian word', async () => {
    const zip = new PizZip(await offerDocx({ ...paper, language: 'th' }))
    const [language] = /<w:lang [^>]*>/.exec(zip.file('word/styles.xml')?.asText() ?? '') ?? ['']
    expect(language).toContain('w:bidi="th-TH"')
    expect(language).not.toContain('w:val="th')
  })
  it.skipIf(!hasOffice)(
    'opens in LibreOffice with all its lines (skipped where soffice is not installed)',
    () => {
      const text = officeText(docx)
      expect(text).toContain('Короб из гофрокартона с двухцветной печатью')
      expect(text).toContain('ฟิล์มยืดใสสำหรับพันพาเลท')
      expect(text).toContain('€346,845.30')
      expect(text.match(/Stretch film 23 µm/g)?.length).toBeGreaterThan(30)
    },
    officeMs,
  )
  it.skipIf(!hasOffice)(
    'opens in LibreOffice from the company’s own Word file too (skipped where soffice is not installed)',
    () => {
      const text = officeText(fillWord(paper, wordStarter('th'), wordMeanings({})))
      expect(text).toContain('ฟิล์มยืดใสสำหรับพันพาเลท')
      expect(text).toContain('€346,845.30')
      expect(text).not.toContain('{{')
    },
    officeMs,
  )
})
