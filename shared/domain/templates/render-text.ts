import type { OutBlock, Run } from './resolve.ts'

export type TextParts = { readonly priceTable: string; readonly signatures: string }

/** A resolved document as plain text, for e-mail and the clipboard: blocks apart by an empty line. */
export function renderText(blocks: readonly OutBlock[], parts: TextParts): string {
  return blocks
    .map((block) => blockText(block, parts))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockText(block: OutBlock, parts: TextParts): string {
  switch (block.type) {
    case 'paragraph':
      return runsText(block.runs)
    case 'heading':
      return runsText(block.runs)
    case 'list':
      return block.items
        .map((item, i) => `${block.isOrdered ? `${i + 1}.` : '–'} ${indented(renderText(item, parts))}`)
        .join('\n')
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => renderText(cell.content, parts).replaceAll('\n', ' ')).join('\t'))
        .join('\n')
    case 'picture':
      return block.alt
    case 'priceTable':
      return parts.priceTable
    case 'signatures':
      return parts.signatures
    case 'pageBreak':
      return ''
  }
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
