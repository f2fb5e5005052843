import { escapeHtml } from '../../../shared/base/escape.ts'
import type { BriefView } from '../../../shared/contract/briefs.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import type { BriefLine } from '../../../shared/domain/briefs/brief.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { fontFaces } from '../proposals/page-fonts.ts'

const style = `
@page { size: A4; }
* { box-sizing: border-box; }
body { font: 9.5pt/1.45 'Noto Sans', 'Noto Sans Thai', sans-serif; color: #16202b; margin: 0; font-variant-numeric: tabular-nums; }
:lang(th) { line-height: 1.65; }
h1, h2, p, ul { margin: 0; padding: 0; }
header { border-bottom: 0.5mm solid #1f4e5f; padding-bottom: 3mm; margin-bottom: 4mm; }
h1 { font-size: 17pt; line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; }
.quiet { color: #5b6875; }
.mistake { margin-top: 2mm; font-weight: 600; color: #1f4e5f; }
main { columns: 2; column-gap: 9mm; }
section { break-inside: avoid; margin-bottom: 4mm; }
h2 { font-size: 8.5pt; font-weight: 600; color: #1f4e5f; margin-bottom: 1mm; }
li { list-style: none; padding: 0.6mm 0; border-bottom: 0.1mm solid #d5dbe1; overflow-wrap: anywhere; }
li small { display: block; color: #5b6875; font-size: 8.5pt; }
li.late, li.late small { color: #ad2b22; }
.answer { border-bottom: 0.2mm solid #b9c2ca; height: 6mm; }
`

/** The brief as one self-contained page: escaped last, fonts inside, room for answers at the questions. */
export function briefPage(brief: BriefView, language: Language): string {
  const m = messages[language]
  const sections = brief.sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ key, lines }) => {
      const items = lines.map((line) => item(line, key === 'questions')).join('')
      return `<section><h2>${escapeHtml(m.briefs.sections[key])}</h2><ul>${items}</ul></section>`
    })
    .join('')
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<title>${escapeHtml(brief.clientName)}</title><style>${fontFaces()}${style}</style></head><body>
<header><h1>${escapeHtml(brief.clientName)}</h1><p>${escapeHtml(brief.heading)}</p>
<p class="quiet">${escapeHtml([brief.when, brief.place].filter((t) => t !== '').join(' · '))}</p>
<p class="mistake">${escapeHtml(brief.mistake)}</p></header><main>${sections}</main></body></html>`
}

function item({ text, note, isLate }: BriefLine, withRoom: boolean): string {
  const small = note === '' ? '' : `<small>${escapeHtml(note)}</small>`
  return `<li${isLate ? ' class="late"' : ''}>${escapeHtml(text)}${small}${withRoom ? '<div class="answer"></div>' : ''}</li>`
}
