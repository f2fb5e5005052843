import type { WordFile } from '../../../shared/contract/templates.ts'
import type { OfferWord } from '../../../shared/domain/proposals/document.ts'
import type { Proposal } from '../../../shared/domain/proposals/types.ts'
import { wordTemplateOf } from '../../../shared/domain/templates/word-template.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord } from '../../db/records.ts'
import { templateFileTable, templateTable } from '../templates/store.ts'
import { wordFile } from '../templates/word-file.ts'

/** The Word file a proposal is made with as it stands; null: none. */
export function wordSource(ctx: Ctx, proposal: Proposal): OfferWord | null {
  const chosen =
    proposal.templateId === null ? undefined : findRecord(ctx.db, templateTable, proposal.templateId)
  const template = chosen === undefined ? undefined : wordTemplateOf(proposal, [chosen])
  if (template === undefined || template.fileId === null) return null
  const { id: templateId, name, fileId, wordKeys } = template
  return { templateId, name, fileId, wordKeys }
}

/**
 * A Word file to fill with an offer: the one it is made with as it was on the day of sending, or another template's as
 * it is now. templateId null: the one it is made with; gives null where there is none. Fault templates.fileGone.
 */
export function wordFileFor(ctx: Ctx, word: OfferWord | null, templateId: string | null): WordFile | null {
  if (word !== null && (templateId === null || templateId === word.templateId)) {
    const file = findRecord(ctx.db, templateFileTable, word.fileId)
    if (file !== undefined)
      return { name: file.name, bytes: file.bytes, base64: file.base64, wordKeys: word.wordKeys }
  }
  return templateId === null ? null : wordFile(ctx, templateId)
}
