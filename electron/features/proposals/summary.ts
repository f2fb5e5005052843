import type { OfferDocument } from '../../../shared/domain/proposals/document.ts'
import { holds } from '../../../shared/domain/templates/conditions.ts'
import {
  allBlocks,
  type Block,
  type DocumentBody,
  paragraph,
} from '../../../shared/domain/templates/document.ts'
import { messages } from '../../../shared/i18n/index.ts'

const most = 8

/** The offer on one page, to be handed over at the meeting (K-40): what it is about, what is offered, what it comes to. */
export function summaryBody(offer: OfferDocument): DocumentBody {
  const words = messages[offer.language].proposals.document
  const values = new Map(Object.entries(offer.values))
  const opening = firstParagraph(offer.body.content, (block) =>
    block.type === 'showIf' ? holds(block.attrs.condition, values) : true,
  )
  const counted = offer.lines.filter((line) => line.role === 'counted' && line.kind !== 'part')
  const shown = counted.slice(0, most).map((line) => ({
    type: 'listItem' as const,
    content: [paragraph(line.name)],
  }))
  const more = counted.length - shown.length
  const sums: readonly Block[] = [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: words.total }] },
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
  ]
  return {
    type: 'doc',
    content: [
      ...(opening === null ? [] : [opening]),
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: words.offered }] },
      { type: 'bulletList', content: shown },
      ...(more > 0 ? [paragraph(words.andMore(more))] : []),
      ...sums,
    ],
  }
}

/** The first paragraph that says something and would be seen. */
function firstParagraph(blocks: readonly Block[], isShown: (block: Block) => boolean): Block | null {
  const shown = allBlocks(blocks.filter(isShown))
  return shown.find((block) => block.type === 'paragraph' && (block.content ?? []).length > 0) ?? null
}
