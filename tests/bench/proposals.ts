import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { requireChromium } from '../../build/find-chromium.ts'
import { offerDocx } from '../../electron/features/proposals/docx.ts'
import { htmlToPdf } from '../../electron/hosts/chromium/pdf.ts'
import { proposalTotals } from '../../shared/domain/proposals/totals.ts'
import { longProposal } from '../support/long-offer.ts'
import { openTestBook } from '../support/test-book.ts'
import { median } from './paint.ts'

/** `node tests/bench/proposals.ts [--out folder]`: what an offer of 200 lines costs. Nothing here passes or fails. */
const rounds = 7

async function median7(work: () => Promise<unknown> | unknown): Promise<string> {
  const values: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await work()
    values.push(performance.now() - start)
  }
  return `${median(values).toFixed(1)} ms`
}

const { values: options } = parseArgs({ options: { out: { type: 'string' } } })
const book = openTestBook()
try {
  const executable = requireChromium()
  if (executable === null) throw new Error('a Chromium is needed to print')
  const id = await longProposal(book)
  const { lines, proposal } = await book.call('proposals.get', { id })
  const print = async () => {
    const { html } = await book.call('proposals.page', { id })
    return htmlToPdf(executable, html, {
      landscape: false,
      headerHtml: '',
      footerHtml: '',
      margins: [18, 18, 20, 18],
    })
  }
  const paper = await book.call('proposals.paper', { id })
  console.log(`sums of 200 lines: ${await median7(() => proposalTotals(lines, proposal))}`)
  console.log(`page of 200 lines: ${await median7(() => book.call('proposals.page', { id }))}`)
  console.log(`PDF of 200 lines, browser started: ${await median7(print)}`)
  console.log(`DOCX of 200 lines: ${await median7(() => offerDocx(paper))}`)
  if (options.out !== undefined) {
    mkdirSync(options.out, { recursive: true })
    writeFileSync(`${options.out}/long.pdf`, await print())
    writeFileSync(`${options.out}/long.docx`, await offerDocx(paper))
  }
} finally {
  book.remove()
}
