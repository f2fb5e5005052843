import type { DemoBook, DemoProposal } from '../../shared/demo/demo-book.ts'
import type { Block } from '../../shared/domain/templates/document.ts'
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
  for (const proposal of proposals) {
    const clientId = made.clientIds[proposal.client] ?? ''
    addProposal(run, proposal, { ...made, clientId, templateId: templateIds[proposal.template] ?? null })
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

type Place = Made & { readonly clientId: string; readonly templateId: string | null }

function addProposal(run: Run, proposal: DemoProposal, { clientId, templateId, productIds }: Place): void {
  const { language, fields, lines, state, decidedOn, reason } = proposal
  const { id } = run('proposals.create', { clientId, language, templateId })
  const personId = run('clients.get', { id: clientId }).people[0]?.person.id ?? null
  run('proposals.save', {
    id,
    fields: { ...fields, personId },
    lines: lines.map(({ product, ...line }) => ({ ...line, productId: productIds[product] ?? null })),
  })
  if (state === 'draft') return
  const day = fields.issuedOn ?? null
  run('proposals.setState', { id, state: 'sent', reason: '', day })
  if (state === 'declined') run('proposals.decline', { id, day: decidedOn ?? '', reason })
  else if (state !== 'sent') run('proposals.setState', { id, state, reason, day: decidedOn })
}
