import { escapeHtml } from '../../../shared/base/escape.ts'
import type { OfferDocument, Party } from '../../../shared/domain/proposals/document.ts'
import { type PriceRow, priceRows } from '../../../shared/domain/proposals/price-rows.ts'
import { renderHtml } from '../../../shared/domain/templates/render-html.ts'
import { resolveDocument } from '../../../shared/domain/templates/resolve.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import { fontFaces } from './page-fonts.ts'
import { pageStyle } from './page-style.ts'

export type Words = AllMessages['proposals']['document']
type Paper = { readonly offer: OfferDocument; readonly words: Words; readonly format: Format }

export type PageOptions = {
  readonly calendar: 'gregorian' | 'buddhist'
  /** Pictures as data addresses by the id of their file. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Words and forms of an offer's own language. */
export function paperOf(offer: OfferDocument, calendar: 'gregorian' | 'buddhist'): Paper {
  return {
    offer,
    words: messages[offer.language].proposals.document,
    format: createFormat({ language: offer.language, calendar, zone: 'UTC' }),
  }
}

/** The offer as a self-contained page: escaped last, fonts inside, no script, no address. */
export function offerPage(offer: OfferDocument, { calendar, pictures }: PageOptions): string {
  const paper = paperOf(offer, calendar)
  const title = escapeHtml(`${offer.number} ${offer.title}`.trim())
  const blocks = resolveDocument(offer.body, new Map(Object.entries(offer.values)))
  const body = renderHtml(blocks, {
    priceTable: priceTable(paper),
    signatures: signatures(paper),
    picture: (fileId) => pictures.get(fileId) ?? null,
  })
  return `<!doctype html><html lang="${offer.language}"><head><meta charset="utf-8"><title>${title}</title>
<style>${fontFaces()}${pageStyle}</style></head><body>
${heading(paper)}${parties(paper)}
<main>${body}</main>
</body></html>`
}

/** Bottom of every page: number and page count, filled in by the printer. */
export function offerFooter(offer: OfferDocument): string {
  const words = messages[offer.language].proposals.document
  return `<div style="width:100%;margin:0 18mm;font:8pt 'Noto Sans','Noto Sans Thai',sans-serif;color:#667;display:flex;justify-content:space-between">
<span>${escapeHtml(offer.number)}</span><span>${escapeHtml(words.page)} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}

function heading({ offer, words, format }: Paper): string {
  const number = offer.version === 1 ? offer.number : `${offer.number} / ${offer.version}`
  return `<header><div><p class="kind">${escapeHtml(words.kind)}</p><h1>${escapeHtml(offer.title)}</h1></div>
<dl><dt>${escapeHtml(words.number)}</dt><dd>${escapeHtml(number)}</dd>
<dt>${escapeHtml(words.issued)}</dt><dd>${escapeHtml(format.dayDocument(offer.issuedOn))}</dd>
<dt>${escapeHtml(words.validUntil)}</dt><dd>${escapeHtml(format.dayDocument(offer.validUntil))}</dd></dl></header>`
}

function parties({ offer, words }: Paper): string {
  return `<div class="parties">${party(words.from, offer.seller, words)}${party(words.to, offer.buyer, words)}</div>`
}

function party(label: string, { name, person, address, phone, email, taxId }: Party, words: Words): string {
  const tax = taxId === '' ? '' : `${words.taxId} ${taxId}`
  const lines = [person, address, phone, email, tax].filter((line) => line !== '')
  return `<section><h2 class="label">${escapeHtml(label)}</h2><p class="party">${escapeHtml(name)}</p>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</section>`
}

function priceTable(paper: Paper): string {
  const { head, rows, sums } = priceRows(paper)
  const heads = head.map((h, i) => `<th scope="col" class="${columnClass(i)}">${escapeHtml(h)}</th>`).join('')
  const sumRows = sums
    .map(
      ({ label, text, isTotal }) =>
        `<tr class="${isTotal ? 'total' : ''}"><th scope="row">${escapeHtml(label)}</th><td class="number">${escapeHtml(text)}</td></tr>`,
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

function signatures({ offer, words }: Paper): string {
  const box = (label: string, name: string) =>
    `<div><p class="line"></p><p>${escapeHtml(label)}</p><p>${escapeHtml(name)}</p></div>`
  return `<div class="signatures">${box(words.signedSeller, offer.seller.person)}${box(words.signedBuyer, offer.buyer.person)}</div>`
}
