import { addDays, daysBetween } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { StartedProposal } from '../../../shared/contract/proposals.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { nextNumber } from '../../../shared/domain/proposals/number.ts'
import type { Proposal } from '../../../shared/domain/proposals/types.ts'
import { type Block, type DocumentBody, paragraphsOf } from '../../../shared/domain/templates/document.ts'
import type { Template } from '../../../shared/domain/templates/types.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { readSettings } from '../settings/store.ts'
import { libraryBlockTable, templateTable } from '../templates/store.ts'
import { copyLines, staleParts } from './copy.ts'
import { proposalTable } from './store.ts'

const usualDays = 30

type Start = {
  readonly clientId: string
  readonly language: Language
  /** null: without any; undefined: the one that is usual for the language. */
  readonly templateId?: string | null | undefined
  /** A proposal whose texts and lines are taken over, at today's prices. */
  readonly basedOnId?: string | null | undefined
  /** Blocks of the library put before the prices. */
  readonly blockIds?: readonly string[] | undefined
}

/** A draft with the next number, begun from a template, another proposal, or the blocks that answer needs. */
export function startProposal(ctx: Ctx, start: Start): StartedProposal {
  const model = start.basedOnId == null ? undefined : getRecord(ctx.db, proposalTable, start.basedOnId)
  const begun = { ...blankProposal(ctx, start), ...(model === undefined ? {} : takenOver(ctx, model)) }
  const body = withBlocks(begun.body, blocksOf(ctx, start.blockIds ?? []))
  const proposal = insertRecord(ctx.db, proposalTable, ctx.newId(), { ...begun, body })
  const repriced = model === undefined ? 0 : copyLines(ctx, model, proposal)
  return { ...proposal, repriced, stale: staleParts(ctx, body).length }
}

function blankProposal(ctx: Ctx, { clientId, language, templateId }: Start): NewRecord<Proposal> {
  const client = getRecord(ctx.db, clientTable, clientId)
  const template = templateFor(ctx, language, templateId)
  const text = messages[language].proposals.template
  return {
    number: freeNumber(ctx),
    clientId,
    personId: null,
    dealId: null,
    templateId: template?.id ?? null,
    basedOnId: null,
    title: template === undefined || template.subject === '' ? text.title(client.name) : template.subject,
    language,
    currency: client.currency,
    state: 'draft',
    version: 1,
    issuedOn: ctx.today,
    validUntil: addDays(ctx.today, template?.validDays ?? usualDays),
    sentOn: null,
    followUpOn: null,
    decidedOn: null,
    reason: '',
    body: template?.kind === 'document' ? template.body : usualBody(language),
    adjustments: [],
    isVatPerLine: false,
    filled: {},
  }
}

/** What another proposal gives: its words, its steps, its language and currency, as many days. */
function takenOver(ctx: Ctx, model: Proposal): Partial<NewRecord<Proposal>> {
  const { id, templateId, title, language, currency, body, adjustments, isVatPerLine } = model
  const validUntil = addDays(ctx.today, daysBetween(model.issuedOn, model.validUntil))
  return { basedOnId: id, templateId, title, language, currency, body, adjustments, isVatPerLine, validUntil }
}

function freeNumber(ctx: Ctx): string {
  const used = ctx.db.statement('SELECT number FROM proposal').pluck().all() as string[]
  return nextNumber(readSettings(ctx.db).proposalPattern, ctx.today, used)
}

function templateFor(
  ctx: Ctx,
  language: Language,
  templateId: string | null | undefined,
): Template | undefined {
  if (templateId === null) return undefined
  if (templateId !== undefined) return findRecord(ctx.db, templateTable, templateId)
  return listRecords(ctx.db, templateTable, 'is_default = 1 AND language = ?', [language])[0]
}

/** What an offer says where the user has no template yet. */
export function usualBody(language: Language): DocumentBody {
  const text = messages[language].proposals.template
  return {
    type: 'doc',
    content: [
      ...paragraphsOf(text.introduction),
      { type: 'priceTable' },
      ...paragraphsOf(text.terms),
      { type: 'signatures' },
    ],
  }
}

function blocksOf(ctx: Ctx, ids: readonly string[]): readonly Block[] {
  return ids.flatMap((id) => {
    const block = findRecord(ctx.db, libraryBlockTable, id)
    if (block === undefined) return []
    const { name, changedAt, body } = block
    return [{ type: 'libraryPart' as const, attrs: { blockId: id, name, changedAt }, content: body.content }]
  })
}

/** Blocks stand before the prices: first what it brings, then what it costs. */
function withBlocks(body: DocumentBody, blocks: readonly Block[]): DocumentBody {
  if (blocks.length === 0) return body
  const prices = body.content.findIndex((block) => block.type === 'priceTable')
  const at = prices === -1 ? body.content.length : prices
  return { type: 'doc', content: [...body.content.slice(0, at), ...blocks, ...body.content.slice(at)] }
}
