import { escapeHtml } from '../../../shared/base/escape.ts'
import type { ApprovalLetter } from '../../../shared/contract/approvals.ts'
import type { Approval, RequestLine } from '../../../shared/domain/approvals/types.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { fontFaces } from '../proposals/page-fonts.ts'
import { pageEdges, pageStyle } from '../proposals/page-style.ts'
import { readSettings } from '../settings/store.ts'

type Paper = {
  readonly approval: Approval
  readonly words: AllMessages['approvals']['letter']
  readonly format: Format
  readonly owner: ReturnType<typeof readSettings>
}

function paperOf(ctx: Ctx, approval: Approval): Paper {
  const owner = readSettings(ctx.db)
  const { language } = approval.request
  return {
    approval,
    words: messages[language].approvals.letter,
    format: createFormat({ language, calendar: owner.calendar, zone: 'UTC' }),
    owner,
  }
}

type Fact = readonly [label: string, value: string]

/** The sums and the limits of the whole; margins only where they are in the request. */
function facts({ approval, words, format }: Paper): readonly Fact[] {
  const { request } = approval
  const { currency, taxableMinor, discountPpm, margin, reasons } = request
  const least = reasons.find((reason) => reason.code === 'margin')
  return [
    [words.client, request.clientName],
    [words.offer, `${request.number} ${request.title}`.trim()],
    [words.validUntil, format.dayDocument(request.validUntil)],
    [words.net, format.money(taxableMinor, currency)],
    [words.discount, format.percent(discountPpm)],
    ...(margin === null ? [] : [[words.margin, marginText(margin, currency, format)] as const]),
    ...(least?.code === 'margin'
      ? [[words.leastMargin, format.percent(least.params.limitPpm)] as const]
      : []),
  ]
}

function marginText(
  { marginMinor, marginPpm }: NonNullable<Approval['request']['margin']>,
  currency: string,
  format: Format,
): string {
  const sum = format.money(marginMinor, currency)
  return marginPpm === null ? sum : `${sum} (${format.percent(marginPpm)})`
}

/** The lines that go beyond, one sentence each. */
function beyond({ approval, words, format }: Paper): readonly string[] {
  const { lines, currency } = approval.request
  return lines.flatMap((line) => {
    if (line.discountPpm === null || line.limitPpm === null) return []
    const price = format.money(line.unitPriceMinor, currency)
    return [words.line(line.name, price, format.percent(line.discountPpm), format.percent(line.limitPpm))]
  })
}

/** The request as text, ready for an e-mail. */
export function approvalLetter(ctx: Ctx, approval: Approval): ApprovalLetter {
  const paper = paperOf(ctx, approval)
  const { words, owner } = paper
  const { number, clientName } = approval.request
  const signature = [owner.ownerName, owner.ownerCompany, owner.ownerPhone]
  return {
    subject: words.subject(number, clientName),
    to: approval.toEmail,
    from: { name: owner.ownerName, address: owner.ownerEmail },
    text: [
      words.greeting(approval.toName),
      words.opening(number, clientName),
      facts(paper)
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n'),
      beyond(paper)
        .map((line) => `– ${line}`)
        .join('\n'),
      `${words.why}: ${approval.reason}`,
      words.closing,
      [words.regards, ...signature.filter((part) => part !== '')].join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  }
}

/** The request as a page to print: escaped last, fonts inside, no script, no address. */
export function approvalPage(
  ctx: Ctx,
  approval: Approval,
): { readonly html: string; readonly fileName: string } {
  const paper = paperOf(ctx, approval)
  const { words, format, owner } = paper
  const { number, clientName, language } = approval.request
  const title = words.subject(number, clientName)
  const rows = facts(paper).map(
    ([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  const { page: pageWord } = messages[language].proposals.document
  const edges = pageEdges({ from: owner.ownerCompany, title, number, pageWord })
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${fontFaces()}${pageStyle}${edges}
.lines { font-size: 9pt; } .lines .number { padding-left: 2mm; } .lines th.number { white-space: normal; } tr.beyond td { font-weight: 600; }</style></head><body>
<header><div><p class="kind">${escapeHtml(words.kind)}</p><h1>${escapeHtml(title)}</h1></div>
<dl><dt>${escapeHtml(words.asked)}</dt><dd>${escapeHtml(format.dayDocument(approval.askedOn))}</dd></dl></header>
<section class="text"><p>${escapeHtml(words.greeting(approval.toName))}</p>
<p>${escapeHtml(words.opening(number, clientName))}</p></section>
<table class="facts"><tbody>${rows.join('')}</tbody></table>
<section class="text"><p><strong>${escapeHtml(words.why)}:</strong> ${escapeHtml(approval.reason)}</p></section>
${linesTable(paper)}
<section class="text"><p>${escapeHtml(words.closing)}</p>
<p>${[words.regards, owner.ownerName, owner.ownerCompany, owner.ownerPhone]
    .filter((line) => line !== '')
    .map(escapeHtml)
    .join('<br>')}</p></section></body></html>`
  return { html, fileName: `${words.fileName(number)}.pdf` }
}

function linesTable(paper: Paper): string {
  const { approval, words } = paper
  const { lines, margin } = approval.request
  const heads = [words.item, words.quantity, words.base, words.price, words.sum, words.discount, words.limit]
  const all = margin === null ? heads : [...heads, words.margin]
  const head = all
    .map((text, i) => `<th${i === 0 ? '' : ' class="number"'}>${escapeHtml(text)}</th>`)
    .join('')
  return `<table class="lines"><thead><tr>${head}</tr></thead><tbody>${lines
    .map((line) => lineRow(paper, line))
    .join('')}</tbody></table>`
}

function lineRow({ approval, words, format }: Paper, line: RequestLine): string {
  const { currency, margin } = approval.request
  const share = (ppm: number | null) => (ppm === null ? '–' : format.percent(ppm))
  const name = line.isCounted ? line.name : `${line.name} (${words.outside})`
  const cells = [
    `${format.quantity(line.quantityMilli)} ${line.unit}`.trim(),
    line.basePriceMinor === null ? '–' : format.money(line.basePriceMinor, currency),
    format.money(line.unitPriceMinor, currency),
    format.money(line.netMinor, currency),
    share(line.discountPpm),
    share(line.limitPpm),
    ...(margin === null ? [] : [share(line.marginPpm)]),
  ]
  const isBeyond = line.discountPpm !== null && line.limitPpm !== null && line.discountPpm > line.limitPpm
  return `<tr${isBeyond ? ' class="beyond"' : ''}><td>${escapeHtml(name)}</td>${cells
    .map((cell) => `<td class="number">${escapeHtml(cell)}</td>`)
    .join('')}</tr>`
}
