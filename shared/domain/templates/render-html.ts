import { escapeHtml } from '../../base/escape.ts'
import type { OutBlock, OutCell, Run } from './resolve.ts'

/** What stands in the place of blocks that are no text: ready HTML, and pictures as data addresses. */
export type HtmlParts = {
  readonly priceTable: string
  readonly signatures: string
  /** The address of a picture's data; null: it is gone. */
  readonly picture: (fileId: string) => string | null
}

/** A resolved document as HTML; every text escaped last, no attribute of the user's but a picture's name. */
export function renderHtml(blocks: readonly OutBlock[], parts: HtmlParts): string {
  return blocks.map((block) => blockHtml(block, parts)).join('\n')
}

function blockHtml(block: OutBlock, parts: HtmlParts): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'heading': {
      const level = headingLevel(block.level)
      return `<h${level}>${runsHtml(block.runs)}</h${level}>`
    }
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${renderHtml(item, parts)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return tableHtml(block.rows, parts)
    case 'picture':
      return pictureHtml(block, parts)
    case 'priceTable':
      return parts.priceTable
    case 'signatures':
      return parts.signatures
    case 'pageBreak':
      return '<div class="page-break"></div>'
  }
}

/** The page's own title is the first level. */
function headingLevel(level: number): number {
  return Math.min(4, Math.max(2, Math.trunc(level) + 1))
}

function tableHtml(rows: readonly (readonly OutCell[])[], parts: HtmlParts): string {
  const isHead = (row: readonly OutCell[]) => row.length > 0 && row.every((cell) => cell.isHead)
  const html = (row: readonly OutCell[]) => `<tr>${row.map((cell) => cellHtml(cell, parts)).join('')}</tr>`
  const [first, ...others] = rows
  if (first === undefined) return ''
  if (!isHead(first)) return `<table class="plain"><tbody>${rows.map(html).join('')}</tbody></table>`
  return `<table class="plain"><thead>${html(first)}</thead><tbody>${others.map(html).join('')}</tbody></table>`
}

function cellHtml({ isHead, content }: OutCell, parts: HtmlParts): string {
  const tag = isHead ? 'th' : 'td'
  return `<${tag}>${renderHtml(content, parts)}</${tag}>`
}

function pictureHtml(
  { fileId, width, alt }: Extract<OutBlock, { type: 'picture' }>,
  { picture }: HtmlParts,
): string {
  const source = picture(fileId)
  if (source === null) return ''
  const percent = Math.min(100, Math.max(5, Math.trunc(width)))
  return `<figure><img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}" style="width:${percent}%"></figure>`
}

const tags = { bold: 'strong', italic: 'em', underline: 'u' } as const

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, marks }) =>
      marks.reduce(
        (html, mark) => `<${tags[mark]}>${html}</${tags[mark]}>`,
        escapeHtml(text).replaceAll('\n', '<br>'),
      ),
    )
    .join('')
}
