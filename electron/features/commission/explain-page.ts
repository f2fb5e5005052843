import { escapeHtml } from '../../../shared/base/escape.ts'
import type { EntryRow, ExplainedPage } from '../../../shared/contract/commission.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import { stepTexts } from '../../../shared/i18n/step-text.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord } from '../../db/records.ts'
import { fontFaces } from '../proposals/page-fonts.ts'
import { pageStyle } from '../proposals/page-style.ts'
import { readSettings } from '../settings/store.ts'
import { entryRow } from './entry-row.ts'
import { commissionEntryTable } from './store.ts'

/** Commission lines with all their steps as a page, for a talk with accounting. Fault core.notFound when none is left. */
export function explainPage(ctx: Ctx, ids: readonly string[], language: Language): ExplainedPage {
  const entries = ids.flatMap((id) => {
    const entry = findRecord(ctx.db, commissionEntryTable, id)
    return entry === undefined ? [] : [entryRow(ctx, entry)]
  })
  if (entries.length === 0) throw new Fault('core.notFound', {})
  const settings = readSettings(ctx.db)
  const m = messages[language]
  const format = createFormat({ language, calendar: settings.calendar, zone: 'UTC' })
  const { paper } = m.commission
  const body = entries.map((entry) => section(entry, m, format)).join('\n')
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(paper.title)}</title>
<style>${fontFaces()}${pageStyle}
main > section { margin-top: 7mm; } section h2 { font-size: 12pt; } section ol { margin-top: 2mm; } .sum { font-weight: 700; white-space: nowrap; }
.entry { display: flex; justify-content: space-between; gap: 8mm; break-after: avoid; } .of { color: #5b6875; font-size: 9pt; }</style></head>
<body><header><div><p class="kind">${escapeHtml(settings.ownerName)}</p><h1>${escapeHtml(paper.title)}</h1></div>
<dl><dt>${escapeHtml(paper.printedOn)}</dt><dd>${escapeHtml(format.dayDocument(ctx.today))}</dd></dl></header>
<main>${body}</main></body></html>`
  return { html, fileName: `${paper.title} ${ctx.today}.pdf` }
}

function section(entry: EntryRow, m: AllMessages, format: Format): string {
  const { fields, states } = m.commission
  const of = format.sentence([
    entry.clientName ?? '',
    entry.companyName ?? '',
    states[entry.state],
    entry.dueOn === null ? '' : `${fields.dueOn} ${format.day(entry.dueOn)}`,
  ])
  const steps = stepTexts(entry, m, format).map((text) => `<li>${escapeHtml(text)}</li>`)
  return `<section><div class="entry"><h2>${escapeHtml(entry.dealTitle ?? entry.note)}</h2>
<p class="sum">${escapeHtml(format.money(entry.amountMinor, entry.currency))}</p></div>
<p class="of">${escapeHtml(of)}</p><ol>${steps.join('')}</ol></section>`
}
