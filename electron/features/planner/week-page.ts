import { escapeHtml } from '../../../shared/base/escape.ts'
import { addDays, datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import { fontFaces } from '../proposals/page-fonts.ts'

const style = `
* { box-sizing: border-box; }
body { font: 8.5pt/1.4 'Noto Sans', 'Noto Sans Thai', sans-serif; color: #16202b; margin: 0; font-variant-numeric: tabular-nums; }
:lang(th) { line-height: 1.6; }
h1 { font-size: 14pt; font-weight: 600; margin: 0 0 3mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.2mm solid #b9c2ca; padding: 1.5mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; background: #eef2f3; }
td { height: 120mm; }
article { padding: 1mm 0 1.5mm; border-bottom: 0.1mm solid #d5dbe1; break-inside: avoid; }
b { font-weight: 600; }
.quiet { color: #5b6875; }
.off { color: #5b6875; text-decoration: line-through; }
.day article { display: grid; grid-template-columns: 26mm 1fr 1fr; gap: 4mm; min-height: 22mm; font-size: 10pt; }
.lines { border-bottom: 0.1mm solid #d5dbe1; }
`

type Sheet = {
  /** First and last day; the same: the page of a day. */
  readonly from: string
  readonly to: string
  readonly visits: readonly VisitRow[]
  readonly language: Language
  readonly calendar: 'gregorian' | 'buddhist'
  readonly zone: string
}

/** A week in columns, or a day with room to write, as one self-contained page. */
export function weekPage(sheet: Sheet): string {
  const { from, to, language, calendar, zone } = sheet
  const m = messages[language]
  const format = createFormat({ language, calendar, zone })
  const title = from === to ? format.dayLong(from) : format.dayRange(from, to)
  const body = from === to ? daySheet(sheet.visits, m, format) : weekSheet(sheet, m, format)
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>@page { size: A4 ${from === to ? 'portrait' : 'landscape'}; }${fontFaces()}${style}</style></head><body>
<h1>${escapeHtml(title)}</h1>${body}</body></html>`
}

function weekSheet({ from, visits }: Sheet, m: AllMessages, format: Format): string {
  const all = Array.from({ length: 7 }, (_, i) => addDays(from, i))
  const on = (day: string) => visits.filter(({ startsAt }) => datePart(startsAt) === day)
  // A week-end on which nothing is planned takes no room from the others.
  const days = all.filter((day, i) => i < 5 || on(day).length > 0)
  const heads = days.map((day) => `<th>${escapeHtml(format.dayOfWeek(day))}</th>`).join('')
  const cells = days.map(
    (day) =>
      `<td>${on(day)
        .map((visit) => entry(visit, m, format))
        .join('')}</td>`,
  )
  return `<table><thead><tr>${heads}</tr></thead><tbody><tr>${cells.join('')}</tr></tbody></table>`
}

function daySheet(visits: readonly VisitRow[], m: AllMessages, format: Format): string {
  if (visits.length === 0) return `<p>${escapeHtml(m.planner.empty.title)}</p>`
  const rows = visits.map((visit) => {
    const notes = escapeHtml([visit.title, visit.notes].filter((text) => text !== '').join('\n'))
    return `<article><div><b>${times(visit, format)}</b></div><div>${who(visit, m)}</div><div class="quiet">${notes}</div></article>`
  })
  return `<main class="day">${rows.join('')}</main>`
}

function entry(visit: VisitRow, m: AllMessages, format: Format): string {
  const isOff = visit.state === 'cancelled' || visit.state === 'moved'
  const aim = visit.clientName === null ? '' : `<div class="quiet">${escapeHtml(visit.title)}</div>`
  return `<article${isOff ? ' class="off"' : ''}><b>${times(visit, format)}</b> ${who(visit, m)}${aim}</article>`
}

function who(visit: VisitRow, m: AllMessages): string {
  const kind = visit.kind === 'visit' || visit.kind === 'own' ? '' : `${m.planner.kinds[visit.kind]}: `
  const place = visit.place === '' ? '' : `<div class="quiet">${escapeHtml(visit.place)}</div>`
  return `${escapeHtml(kind)}<b>${escapeHtml(visit.clientName ?? visit.title)}</b>${place}`
}

function times({ startsAt, endsAt }: VisitRow, format: Format): string {
  return escapeHtml(`${format.time(startsAt)}–${format.time(endsAt)}`)
}
