import type { OfferDocument } from '../../../shared/domain/proposals/document.ts'
import {
  allBlocks,
  type Block,
  type DocumentBody,
  paragraph,
} from '../../../shared/domain/templates/document.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import { messages } from '../../../shared/i18n/index.ts'

/** Lines named, and what is taken of the text before the prices: more would not stay on one page. */
const mostLines = 10
const mostOpening = 6
const mostLetters = 1_000

/** The offer on one page, to be handed over at the meeting (K-40): what it is about, what is offered, what it comes to. */
export function summaryBody(offer: OfferDocument, format: Format): DocumentBody {
  const words = messages[offer.language].proposals.document
  const lines = countedLines(offer, format)
  const more = lines.length - mostLines
  return {
    type: 'doc',
    content: [
      ...opening(offer.body.content),
      heading(words.offered),
      {
        type: 'bulletList',
        content: lines
          .slice(0, mostLines)
          .map((line) => ({ type: 'listItem' as const, content: [paragraph(line)] })),
      },
      ...(more > 0 ? [paragraph(words.andMore(more))] : []),
      heading(words.total),
      {
        type: 'paragraph',
        content: [{ type: 'chip', attrs: { key: 'proposal.total' }, marks: [{ type: 'bold' }] }],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: `${words.validUntil} ` },
          { type: 'chip', attrs: { key: 'proposal.validUntil' } },
        ],
      },
    ],
  }
}

function heading(text: string): Block {
  return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] }
}

/** 'Carton: 20 pcs, €250.00' for each line that counts. */
function countedLines({ lines, totals, currency }: OfferDocument, format: Format): readonly string[] {
  return lines.flatMap(({ role, kind, name, quantityMilli, unit }, at) => {
    if (role !== 'counted' || kind === 'part') return []
    const quantity = `${format.quantity(quantityMilli)} ${unit}`.trim()
    const sum = format.money(totals.lines[at]?.netMinor ?? 0, currency)
    return [`${name}: ${quantity}, ${sum}`]
  })
}

/** What is said before the prices: greeting, reason, needs; its last heading belongs to the prices and is left out. */
function opening(blocks: readonly Block[]): readonly Block[] {
  const prices = blocks.findIndex((block) => block.type === 'priceTable')
  const said = blocks
    .slice(0, prices === -1 ? mostOpening : prices)
    .filter((block) => ['paragraph', 'heading', 'showIf', 'bulletList', 'orderedList'].includes(block.type))
  let letters = 0
  const kept = said.slice(0, mostOpening).filter((block) => {
    letters += lettersOf(block)
    return letters <= mostLetters
  })
  const last = kept.findLastIndex((block) => block.type !== 'heading')
  return kept.slice(0, last + 1)
}

function lettersOf(block: Block): number {
  return allBlocks([block])
    .flatMap((inner) => (inner.type === 'paragraph' || inner.type === 'heading' ? (inner.content ?? []) : []))
    .reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 20), 0)
}
