import { escapeHtml } from '../../../shared/base/escape.ts'
import type { OfferPaper, PaperParty } from '../../../shared/domain/proposals/paper.ts'
import type { PriceRow, PriceRows } from '../../../shared/domain/proposals/price-rows.ts'
import { renderHtml } from '../../../shared/domain/templates/render-html.ts'
import { fontFaces } from './page-fonts.ts'
import { pageEdges, pageStyle } from './page-style.ts'

/** The offer as a self-contained page: escaped last, fonts inside, no script, no address. */
export function offerPage(paper: OfferPaper): string {
  const { number, pageWord, parties } = paper
  const title = escapeHtml(`${paper.number} ${paper.title}`.trim())
  const body = renderHtml(paper.blocks, {
    priceTable: priceTable(paper.prices),
    signatures: signatures(paper),
    picture: (fileId) => pictureAddress(paper, fileId),
  })
  return `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${title}</title>
<style>${fontFaces()}${pageStyle}${pageEdges({ from: parties[0].name, title: paper.title, number, pageWord })}</style></head><body>
${heading(paper)}<div class="parties">${paper.parties.map(party).join('')}</div>
<main>${body}</main>
</body></html>`
}

function pictureAddress({ pictures }: OfferPaper, fileId: string): string | null {
  const picture = Object.hasOwn(pictures, fileId) ? pictures[fileId] : undefined
  return picture === undefined ? null : `data:${picture.mime};base64,${picture.base64}`
}

function heading({ kind, title, facts }: OfferPaper): string {
  const list = facts
    .map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('')
  return `<header><div><p class="kind">${escapeHtml(kind)}</p><h1>${escapeHtml(title)}</h1></div><dl>${list}</dl></header>`
}

function party({ label, name, lines }: PaperParty): string {
  return `<section><p class="label">${escapeHtml(label)}</p><p class="party">${escapeHtml(name)}</p>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</section>`
}

function priceTable({ head, rows, sums }: PriceRows): string {
  const heads = head.map((h, i) => `<th scope="col" class="${columnClass(i)}">${escapeHtml(h)}</th>`).join('')
  const sumRows = sums
    .map(
      ({ label, text, isTotal }) =>
        `<tr${isTotal ? ' class="total"' : ''}><th scope="row">${escapeHtml(label)}</th><td class="number">${escapeHtml(text)}</td></tr>`,
    )
    .join('')
  return `<table class="lines"><thead><tr>${heads}</tr></thead><tbody>${rows.map(lineRow).join('')}</tbody></table>
<table class="sums"><tbody>${sumRows}</tbody></table>`
}

function columnClass(index: number): string {
  return index === 0 ? 'no' : index === 1 ? 'item' : 'number'
}

function lineRow({ kind, no, name, notes, cells }: PriceRow): string {
  const below = notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('')
  return `<tr class="${kind}"><td class="no">${no}</td><td class="item"><p>${escapeHtml(name)}</p>${below}</td>${cells
    .map((cell) => `<td class="number">${escapeHtml(cell)}</td>`)
    .join('')}</tr>`
}

function signatures({ signatures: boxes }: OfferPaper): string {
  const box = ([label, name]: readonly [string, string]) =>
    `<div><p class="line"></p><p>${escapeHtml(label)}</p><p>${escapeHtml(name)}</p></div>`
  return `<div class="signatures">${boxes.map(box).join('')}</div>`
}
