import { escapeHtml } from '../../../shared/base/escape.ts'
import { groupBy } from '../../../shared/base/group-by.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Letter } from '../../../shared/contract/receivables.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'
import type { LetterTone } from '../../../shared/domain/receivables/types.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { fontFaces } from '../proposals/page-fonts.ts'
import { pageStyle } from '../proposals/page-style.ts'
import { readSettings } from '../settings/store.ts'
import { openInvoices } from './settled.ts'

type LetterInput = { readonly clientId: string; readonly tone: LetterTone; readonly language: Language }

type Paper = {
  readonly invoices: readonly SettledInvoice[]
  readonly words: AllMessages['receivables']['letters']
  readonly format: Format
  readonly client: ReturnType<typeof clientOf>
  readonly owner: ReturnType<typeof readSettings>
  readonly tone: LetterTone
  readonly today: string
}

function clientOf(ctx: Ctx, id: string) {
  return getRecord(ctx.db, clientTable, id)
}

/** What the letter is about: all that is overdue and not disputed. Fault receivables.nothingOverdue where nothing is. */
function paperOf(ctx: Ctx, { clientId, tone, language }: LetterInput): Paper {
  const invoices = openInvoices(ctx.db, ctx.today, clientId).filter(
    (i) => i.openMinor > 0 && i.lateDays > 0 && i.dispute === '',
  )
  if (invoices.length === 0) throw new Fault('receivables.nothingOverdue', {})
  const owner = readSettings(ctx.db)
  return {
    invoices,
    words: messages[language].receivables.letters,
    format: createFormat({ language, calendar: owner.calendar, zone: 'UTC' }),
    client: clientOf(ctx, clientId),
    owner,
    tone,
    today: ctx.today,
  }
}

/** '1,200.00 and 300.00': what is overdue, each currency for itself. */
function sumText({ invoices, format }: Paper): string {
  const sums = [...groupBy(invoices, (i) => i.currency)].map(([currency, own]) =>
    format.money(
      own.reduce((sum, i) => sum + i.openMinor, 0),
      currency,
    ),
  )
  return format.list(sums)
}

function lineText({ words, format }: Paper, invoice: SettledInvoice): string {
  return words.line(
    invoice.number,
    format.dayDocument(invoice.issuedOn),
    format.dayDocument(invoice.dueOn),
    format.money(invoice.openMinor, invoice.currency),
    invoice.lateDays,
  )
}

/** The letter as text, ready for an e-mail. */
export function letterText(ctx: Ctx, input: LetterInput): Letter {
  const paper = paperOf(ctx, input)
  const { words, owner, client, tone } = paper
  const text = words.tones[tone]
  const lines = paper.invoices.map((invoice) => `– ${lineText(paper, invoice)}`).join('\n')
  const signature = [owner.ownerName, owner.ownerCompany, owner.ownerPhone, owner.ownerEmail]
  return {
    subject: text.subject(sumText(paper)),
    email: client.email,
    text: [
      words.greeting(client.name),
      text.opening(sumText(paper)),
      lines,
      text.closing,
      [words.regards, ...signature.filter((part) => part !== '')].join('\n'),
    ].join('\n\n'),
  }
}

/** The letter as a page to print: escaped last, fonts inside, no script, no address. */
export function letterPage(
  ctx: Ctx,
  input: LetterInput,
): { readonly html: string; readonly fileName: string } {
  const paper = paperOf(ctx, input)
  const { words, format, tone } = paper
  const text = words.tones[tone]
  const subject = text.subject(sumText(paper))
  const html = `<!doctype html><html lang="${input.language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title>
<style>${fontFaces()}${pageStyle}</style></head><body>
<header><div><p class="kind">${escapeHtml(words.kind)}</p><h1>${escapeHtml(subject)}</h1></div>
<dl><dt>${escapeHtml(words.date)}</dt><dd>${escapeHtml(format.dayDocument(paper.today))}</dd></dl></header>
${parties(paper)}
<section class="text"><p>${escapeHtml(words.greeting(paper.client.name))}</p><p>${escapeHtml(text.opening(sumText(paper)))}</p></section>
${table(paper)}
<section class="text"><p>${escapeHtml(text.closing)}</p><p>${escapeHtml(words.regards)}</p>
<p>${escapeHtml(paper.owner.ownerName)}</p></section></body></html>`
  return { html, fileName: `${words.fileName(paper.client.name, format.day(paper.today))}.pdf` }
}

function parties({ words, owner, client }: Paper): string {
  const party = (label: string, name: string, rest: readonly string[]) =>
    `<section><h2>${escapeHtml(label)}</h2><p class="party">${escapeHtml(name)}</p>${rest
      .filter((part) => part !== '')
      .map((part) => `<p>${escapeHtml(part)}</p>`)
      .join('')}</section>`
  const from = [owner.ownerName, owner.ownerAddress, owner.ownerPhone, owner.ownerEmail]
  const place = [client.city, client.country].filter((part) => part !== '').join(', ')
  return `<div class="parties">${party(words.from, owner.ownerCompany || owner.ownerName, from)}
${party(words.to, client.legalName || client.name, [client.address, place])}</div>`
}

function table(paper: Paper): string {
  const { words, format } = paper
  const head = [words.invoice, words.issued, words.due, words.late, words.open]
  const rows = paper.invoices.map(
    (i) => `<tr><td>${escapeHtml(i.number)}</td><td class="number">${escapeHtml(format.day(i.issuedOn))}</td>
<td class="number">${escapeHtml(format.day(i.dueOn))}</td><td class="number">${escapeHtml(words.days(i.lateDays))}</td>
<td class="number">${escapeHtml(format.money(i.openMinor, i.currency))}</td></tr>`,
  )
  const total = `<table class="sums"><tbody><tr class="total"><th>${escapeHtml(words.total)}</th><td class="number">${escapeHtml(sumText(paper))}</td></tr></tbody></table>`
  return `<table class="lines"><thead><tr>${head
    .map((h, i) => `<th${i === 0 ? '' : ' class="number"'}>${escapeHtml(h)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${total}`
}
