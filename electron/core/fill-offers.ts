import type { DemoBook, DemoProposal } from '../../shared/demo/demo-book.ts'
import type { DealStage } from '../../shared/domain/deals/types.ts'
import type { Block, DocumentBody } from '../../shared/domain/templates/document.ts'
import type { LibraryBlock } from '../../shared/domain/templates/types.ts'
import { wordStarter } from '../features/templates/word-starter.ts'
import type { Run } from './fill-sample.ts'

type Made = { readonly clientIds: readonly string[]; readonly productIds: readonly string[] }

/** Enters the library of blocks, the templates made of them, and the offers begun from these. */
export function addOffers(run: Run, { offerWords, proposals }: DemoBook, made: Made): void {
  const language = proposals[0]?.language ?? 'en'
  const blocks = offerWords.blocks.map(({ content, needs, ...block }) => {
    const body = { type: 'doc' as const, content: [...content] }
    return run('templates.saveBlock', { id: null, fields: { ...block, language, needs: [...needs], body } })
  })
  const templateIds = offerWords.templates.map(({ content, ...template }) => {
    const body = { type: 'doc' as const, content: withParts(content, blocks) }
    return run('templates.save', { id: null, fields: { ...template, language, body } }).id
  })
  const file = Buffer.from(wordStarter(language)).toString('base64')
  run('templates.putWord', { id: null, language, name: `${offerWords.wordFile}.docx`, base64: file })
  const { block, content } = offerWords.former
  const former = { blockId: blocks[block]?.id ?? '', content }
  for (const proposal of proposals) {
    const clientId = made.clientIds[proposal.client] ?? ''
    const templateId = templateIds[proposal.template] ?? null
    addProposal(run, proposal, { ...made, clientId, templateId, former })
  }
}

/** Places in the sample become the blocks that stand for them now. */
function withParts(content: readonly Block[], blocks: readonly LibraryBlock[]): Block[] {
  return content.map((part) => {
    const block = part.type === 'libraryPart' ? blocks[Number(part.attrs.blockId)] : undefined
    if (block === undefined) return part
    const { id: blockId, name, changedAt, body } = block
    return { type: 'libraryPart', attrs: { blockId, name, changedAt }, content: body.content }
  })
}

type Former = { readonly blockId: string; readonly content: readonly Block[] }

type Place = Made & {
  readonly clientId: string
  readonly templateId: string | null
  readonly former: Former
}

function addProposal(run: Run, proposal: DemoProposal, place: Place): void {
  const { language, fields, lines, state, decidedOn, reason } = proposal
  const { clientId, templateId, productIds, former } = place
  const { id, body } = run('proposals.create', { clientId, language, templateId })
  const { people, deals } = run('clients.get', { id: clientId })
  const personId = people[0]?.person.id ?? null
  // Offers that still wait belong to the deal they are to win; some come before there is any.
  const dealId = isWaiting(state) ? (deals.find((deal) => isUnderWay(deal.stage))?.id ?? null) : null
  const day = fields.issuedOn ?? null
  run('proposals.save', {
    id,
    fields: {
      ...fields,
      personId,
      dealId,
      ...(state === 'accepted' && day !== null ? { body: asItWas(body, former, day) } : {}),
    },
    lines: lines.map(({ product, ...line }) => ({ ...line, productId: productIds[product] ?? null })),
  })
  if (state === 'draft') return
  run('proposals.setState', { id, state: 'sent', reason: '', day })
  if (state === 'declined') run('proposals.decline', { id, day: decidedOn ?? '', reason })
  else if (state !== 'sent') run('proposals.setState', { id, state, reason, day: decidedOn })
}

function isWaiting(state: DemoProposal['state']): boolean {
  return state === 'sent' || state === 'presented'
}

function isUnderWay(stage: DealStage): boolean {
  return stage !== 'won' && stage !== 'lost'
}

/** The text as it was on its day, before the library changed one of its blocks. */
function asItWas(body: DocumentBody, { blockId, content }: Former, day: string): DocumentBody {
  const changedAt = `${day}T09:00:00.000Z`
  return {
    type: 'doc',
    content: body.content.map((part) =>
      part.type === 'libraryPart' && part.attrs.blockId === blockId
        ? { ...part, attrs: { ...part.attrs, changedAt }, content }
        : part,
    ),
  }
}
