import { addDays } from '../../../shared/base/local-date.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { nextNumber } from '../../../shared/domain/proposals/number.ts'
import type { Proposal } from '../../../shared/domain/proposals/types.ts'
import { type DocumentBody, paragraphsOf } from '../../../shared/domain/templates/document.ts'
import type { Template } from '../../../shared/domain/templates/types.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord, insertRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { readSettings } from '../settings/store.ts'
import { templateTable } from '../templates/store.ts'
import { proposalTable } from './store.ts'

const usualDays = 30

type Start = {
  readonly clientId: string
  readonly language: Language
  /** null: without any; undefined: the one that is usual for the language. */
  readonly templateId?: string | null | undefined
}

/** A draft with the next number, begun from a template. */
export function startProposal(ctx: Ctx, { clientId, language, templateId }: Start): Proposal {
  const client = getRecord(ctx.db, clientTable, clientId)
  const template = templateFor(ctx, language, templateId)
  const text = messages[language].proposals.template
  return insertRecord(ctx.db, proposalTable, ctx.newId(), {
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
    body: template?.body ?? usualBody(language),
    adjustments: [],
    isVatPerLine: false,
    filled: {},
  })
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
