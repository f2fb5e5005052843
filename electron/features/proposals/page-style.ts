import { cssString } from '../../../shared/base/escape.ts'

type Edges = {
  readonly from: string
  readonly title: string
  readonly number: string
  /** 'Page' in the paper's language. */
  readonly pageWord: string
}

/**
 * What stands at the edges of each page: from whom and about what from the second page on, number and page below. In the
 * page's own fonts: a printer's header would fall back to whatever the machine has, and Thai to boxes.
 */
export function pageEdges({ from, title, number, pageWord }: Edges): string {
  const box = (place: string, content: string) => `@${place} { content: ${content}; ${edgeText} }`
  return `
@page { margin: 18mm 18mm 20mm; ${box('top-left', cssString(from))} ${box('top-right', cssString(title))}
${box('bottom-left', cssString(number))} ${box('bottom-right', `${cssString(`${pageWord} `)} counter(page) " / " counter(pages)`)} }
@page :first { @top-left { content: none; } @top-right { content: none; } }
`
}

const edgeText = `font: 8pt/1.4 'Noto Sans', 'Noto Sans Thai', sans-serif; color: #667085; white-space: nowrap`

/** A4, type first; Thai is never justified, table heads repeat on each page, rows are not torn. */
export const pageStyle = `
@page { size: A4; }
.text { margin: 6mm 0; } .text p + p { margin-top: 3mm; }
.facts { width: auto; margin: 6mm 0; } .facts th { text-align: left; font-weight: 400; color: #5b6875; padding: 1mm 8mm 1mm 0; vertical-align: top; white-space: nowrap; }
.facts td { padding: 1mm 0; overflow-wrap: anywhere; }
* { box-sizing: border-box; }
body { font: 10pt/1.5 'Noto Sans', 'Noto Sans Thai', sans-serif; color: #16202b; margin: 0; font-variant-numeric: tabular-nums; }
:lang(th) { line-height: 1.7; }
h1, h2, p, dl { margin: 0; }
header { display: flex; justify-content: space-between; gap: 12mm; align-items: flex-end; border-bottom: 0.5mm solid #1f4e5f; padding-bottom: 5mm; }
.kind { color: #1f4e5f; font-size: 9pt; letter-spacing: 0.3mm; }
h1 { font-size: 18pt; line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content max-content; gap: 0.5mm 4mm; font-size: 9pt; white-space: nowrap; }
dt { color: #5b6875; } dd { margin: 0; text-align: right; }
.parties { display: grid; grid-template-columns: 1fr 1fr; gap: 12mm; margin: 7mm 0; overflow-wrap: anywhere; }
.label { font-size: 9pt; font-weight: 500; color: #5b6875; margin-bottom: 1mm; }
.party { font-weight: 600; }
main > p, main li p { max-width: 165mm; } main p:empty::before { content: '\\00a0'; }
main > * + * { margin-top: 3mm; }
main > h2 { font-size: 13pt; font-weight: 600; color: #1f4e5f; margin-top: 7mm; break-after: avoid; }
main > h3, main > h4 { font-size: 11pt; font-weight: 600; margin-top: 5mm; break-after: avoid; }
ul, ol { margin: 0; padding-left: 6mm; } li + li { margin-top: 1mm; }
figure { margin: 4mm 0; break-inside: avoid; } img { max-width: 100%; height: auto; }
.page-break { break-after: page; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.plain th { text-align: left; font-weight: 600; border-bottom: 0.3mm solid #1f4e5f; padding: 1.5mm 3mm 1.5mm 0; vertical-align: bottom; }
.plain td { border-bottom: 0.15mm solid #d5dbe1; padding: 1.5mm 3mm 1.5mm 0; vertical-align: top; overflow-wrap: anywhere; }
main > .lines { margin-top: 6mm; }
.lines th { text-align: left; font-weight: 600; font-size: 9pt; color: #1f4e5f; border-bottom: 0.3mm solid #1f4e5f; padding: 2mm 2mm 2mm 0; vertical-align: bottom; }
.item p { text-wrap: pretty; }
.lines td { border-bottom: 0.15mm solid #d5dbe1; padding: 1.8mm 2mm 1.8mm 0; vertical-align: top; overflow-wrap: anywhere; }
.lines .number, .sums .number { text-align: right; white-space: nowrap; padding-right: 0; padding-left: 3mm; }
.lines th.number { text-align: right; }
.lines tr:has(+ .part) { break-after: avoid; } .lines tr:has(+ .part) td { border-bottom-color: transparent; }
.lines .part td { padding-top: 0; font-size: 9pt; color: #5b6875; } .part .item { padding-left: 4mm; }
.outside .number:last-child { color: #5b6875; }
.no { width: 9mm; color: #5b6875; } .note { color: #5b6875; font-size: 9pt; white-space: pre-line; }
.sums { width: auto; margin: 4mm 0 0 auto; break-inside: avoid; }
.sums + * { margin-top: 7mm; }
.sums th { text-align: left; font-weight: 400; padding: 1mm 8mm 1mm 0; }
.sums .total th, .sums .total td { font-weight: 700; font-size: 12pt; border-top: 0.4mm solid #1f4e5f; padding-top: 2mm; }
/* Nobody signs a page on which nothing stands. */
main > :has(+ .signatures) { break-after: avoid; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 20mm; margin-top: 16mm; break-inside: avoid; font-size: 9pt; color: #5b6875; }
.line { border-bottom: 0.2mm solid #5b6875; height: 10mm; margin-bottom: 1.5mm; }
`
