import Docxtemplater, { type DXT } from 'docxtemplater'
import { Fault } from '../../../shared/contract/errors.ts'
import type { OfferPaper } from '../../../shared/domain/proposals/paper.ts'
import { renderText } from '../../../shared/domain/templates/render-text.ts'
import {
  isWordList,
  listOfItem,
  type WordMeanings,
  wordKeyOf,
  wordText,
} from '../../../shared/domain/templates/word-keys.ts'
import { readWord, wordOptions } from '../templates/word-read.ts'
import { openWord } from '../templates/word-zip.ts'

type Item = ReadonlyMap<string, string>

/**
 * A Word file of the user's company filled with an offer. Only what the offer itself shows can get in: a tag that
 * stands for nothing of it stays the text it is. Faults: templates.wordBroken, templates.notWord, templates.fileTooLarge.
 */
export function fillWord(paper: OfferPaper, file: Uint8Array, meanings: WordMeanings): Uint8Array {
  const { braces, problems } = readWord(file)
  if (problems.length > 0) throw new Fault('templates.wordBroken', { count: problems.length })
  const [start, end] = braces
  const document = new Docxtemplater(openWord(file), {
    ...wordOptions(braces),
    parser: (tag) => parserOf(tag, paper, meanings),
    nullGetter: (part: DXT.Part) => (part.module === undefined ? `${start}${part.value}${end}` : ''),
  })
  document.render({})
  return new Uint8Array(document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
}

function parserOf(tag: string, paper: OfferPaper, meanings: WordMeanings): DXT.Parser {
  const key = wordKeyOf(tag, meanings)
  if (key === null) return { get: () => undefined }
  if (isWordList(key)) {
    const list = key === 'lines' ? lineItems(paper) : sumItems(paper)
    return { get: () => list }
  }
  if (listOfItem(key) !== undefined)
    return { get: (scope: unknown) => (scope instanceof Map ? (scope as Item).get(key) : undefined) }
  const text = key === wordText ? textOf(paper) : Object.hasOwn(paper.values, key) ? paper.values[key] : ''
  return { get: () => text ?? '' }
}

/** Rows of the price table; discounts stand in a column of their own only where there are any. */
function lineItems({ prices }: OfferPaper): readonly Item[] {
  return prices.rows.map(({ no, name, notes, cells }) => {
    const [quantity = '', price = '', ...rest] = cells
    const [discount = '', vat = '', sum = ''] = rest.length === 3 ? rest : ['', ...rest]
    return new Map([
      ['line.no', no],
      ['line.name', name],
      ['line.notes', notes.join('\n')],
      ['line.quantity', quantity],
      ['line.price', price],
      ['line.discount', discount],
      ['line.vat', vat],
      ['line.sum', sum],
    ])
  })
}

function sumItems({ prices }: OfferPaper): readonly Item[] {
  return prices.sums.map(
    ({ label, text }) =>
      new Map([
        ['sum.label', label],
        ['sum.text', text],
      ]),
  )
}

function textOf({ blocks }: OfferPaper): string {
  return renderText(blocks, { priceTable: '', signatures: '' }).replace(/\n{3,}/g, '\n\n')
}
