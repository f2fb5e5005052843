import { escapeHtml } from '../../../shared/base/escape.ts'
import type { EmergencySheet } from '../../../shared/contract/vault.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

/** The emergency sheet as a page to print: the groups numbered, and what they are for. */
export function sheetHtml(
  sheet: EmergencySheet,
  text: AllMessages['vault']['sheet'],
  language: string,
): string {
  const cells = sheet.groups
    .map((group, index) => `<li><span>${index + 1}</span><code>${escapeHtml(group)}</code></li>`)
    .join('')
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(text.title)}</title>
<style>
  body { font: 11pt/1.6 'Noto Sans', 'Noto Sans Thai', sans-serif; color: #111; }
  h1 { font-size: 20pt; font-weight: 600; margin: 0 0 4mm; }
  ol { list-style: none; margin: 8mm 0; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm 6mm; }
  li { display: flex; gap: 3mm; align-items: baseline; border-bottom: 0.2mm solid #999; padding-bottom: 1mm; }
  li span { color: #666; font-size: 9pt; width: 6mm; text-align: right; }
  code { font: 14pt/1.4 'Noto Sans Mono', monospace; letter-spacing: 0.5mm; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin: 0; }
  dt { color: #666; } dd { margin: 0; }
</style></head><body>
<h1>${escapeHtml(text.title)}</h1>
<dl><dt>${escapeHtml(text.book)}</dt><dd>${escapeHtml(sheet.bookName)}</dd>
<dt>${escapeHtml(text.made)}</dt><dd>${escapeHtml(sheet.madeAt.slice(0, 10))}</dd>
<dt>${escapeHtml(text.fileId)}</dt><dd>${escapeHtml(sheet.fileId)}</dd></dl>
<ol>${cells}</ol>
<p>${escapeHtml(text.use)}</p><p>${escapeHtml(text.keep)}</p><p>${escapeHtml(text.voidAfterChange)}</p>
</body></html>`
}
