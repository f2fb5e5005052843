import { escapeHtml } from '../../../shared/base/escape.ts'
import type { OfferDocument, OfferLine, Party } from '../../../shared/domain/proposals/document.ts'
import { lineSums } from '../../../shared/domain/proposals/totals.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import { fontFaces } from './page-fonts.ts'
import { pageStyle } from './page-style.ts'

type Words = AllMessages['proposals']['document']
type Paper = { readonly offer: OfferDocument; readonly words: Words; readonly format: Format }

/** The offer as a self-contained page: escaped last, fonts inside, no script, no address. */
export function offerPage(offer: OfferDocument, calendar: 'gregorian' | 'buddhist'): string {
  const words = messages[offer.language].proposals.document
  const paper: Paper = {
    offer,
    words,
    format: createFormat({ language: offer.language, calendar, zone: 'UTC' }),
  }
  const title = escapeHtml(`${offer.number} ${offer.title}`.trim())
  return `<!doctype html><html lang="${offer.language}"><head><meta charset="utf-8"><title>${title}</title>
<style>${fontFaces()}${pageStyle}</style></head><body>
${heading(paper)}${parties(paper)}
<section class="text">${paragraphs(offer.introduction)}</section>
${lineTable(paper)}${sums(paper)}
<section class="text">${paragraphs(offer.terms)}</section>
${signatures(paper)}
</body></html>`
}

/** Bottom of every page: number and page count, filled in by the printer. */
export function offerFooter(offer: OfferDocument): string {
  const words = messages[offer.language].proposals.document
  return `<div style="width:100%;margin:0 18mm;font:8pt 'Noto Sans','Noto Sans Thai',sans-serif;color:#667;display:flex;justify-content:space-between">
<span>${escapeHtml(offer.number)}</span><span>${escapeHtml(words.page)} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .filter((p) => p.trim() !== '')
    .map((p) => `<p>${escapeHtml(p.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

function heading({ offer, words, format }: Paper): string {
  return `<header><div><p class="kind">${escapeHtml(words.kind)}</p><h1>${escapeHtml(offer.title)}</h1></div>
<dl><dt>${escapeHtml(words.number)}</dt><dd>${escapeHtml(offer.number)}</dd>
<dt>${escapeHtml(words.issued)}</dt><dd>${escapeHtml(format.dayDocument(offer.issuedOn))}</dd>
<dt>${escapeHtml(words.validUntil)}</dt><dd>${escapeHtml(format.dayDocument(offer.validUntil))}</dd></dl></header>`
}

function parties({ offer, words }: Paper): string {
  return `<div class="parties">${party(words.from, offer.seller, words)}${party(words.to, offer.buyer, words)}</div>`
}

function party(label: string, { name, person, address, phone, email, taxId }: Party, words: Words): string {
  const tax = taxId === '' ? '' : `${words.taxId} ${taxId}`
  const lines = [person, address, phone, email, tax].filter((line) => line !== '')
  return `<section><h2>${escapeHtml(label)}</h2><p class="party">${escapeHtml(name)}</p>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</section>`
}

function lineTable(paper: Paper): string {
  const { offer, words } = paper
  const hasDiscount = offer.lines.some((line) => line.discountPpm !== 0)
  const head = [
    words.item,
    words.quantity,
    words.price,
    ...(hasDiscount ? [words.discount] : []),
    words.vat,
    words.sum,
  ]
  const rows = offer.lines.map((line, i) => lineRow(paper, line, i, hasDiscount)).join('')
  return `<table class="lines"><thead><tr><th class="no">${escapeHtml(words.no)}</th>${head
    .map((h, i) => `<th${i === 0 ? '' : ' class="number"'}>${escapeHtml(h)}</th>`)
    .join('')}</tr></thead><tbody>${rows}</tbody></table>`
}

function lineRow(
  { offer, words, format }: Paper,
  line: OfferLine,
  index: number,
  hasDiscount: boolean,
): string {
  const money = (minor: number) => escapeHtml(format.amount(minor, offer.currency))
  const quantity = escapeHtml(`${format.number(line.quantityMilli / 1000)} ${line.unit}`.trim())
  const optional = line.isOptional ? ` <em>${escapeHtml(words.optional)}</em>` : ''
  const discount = line.discountPpm === 0 ? '' : escapeHtml(format.percent(line.discountPpm))
  return `<tr><td class="no">${index + 1}</td><td>${escapeHtml(line.name)}${optional}</td><td class="number">${quantity}</td>
<td class="number">${money(line.unitPriceMinor)}</td>${hasDiscount ? `<td class="number">${discount}</td>` : ''}
<td class="number">${escapeHtml(format.percent(line.vatPpm))}</td><td class="number">${money(lineSums(line).netMinor)}</td></tr>`
}

function sums({ offer, words, format }: Paper): string {
  const { totals } = offer
  const row = (label: string, minor: number, kind = '') =>
    `<tr class="${kind}"><th>${escapeHtml(label)}</th><td class="number">${escapeHtml(format.money(minor, offer.currency))}</td></tr>`
  const discount =
    totals.discountMinor === 0
      ? ''
      : row(words.totalDiscount(format.percent(offer.discountPpm)), -totals.discountMinor) +
        row(words.net, totals.taxableMinor)
  const vat = totals.vatGroups.map((g) => row(words.vatOf(format.percent(g.vatPpm)), g.vatMinor)).join('')
  return `<table class="sums"><tbody>${row(words.subtotal, totals.subtotalMinor)}${discount}${vat}${row(words.total, totals.totalMinor, 'total')}</tbody></table>`
}

function signatures({ offer, words }: Paper): string {
  const box = (label: string, name: string) =>
    `<div><p class="line"></p><p>${escapeHtml(label)}</p><p>${escapeHtml(name)}</p></div>`
  return `<div class="signatures">${box(words.signedSeller, offer.seller.person)}${box(words.signedBuyer, offer.buyer.person)}</div>`
}
