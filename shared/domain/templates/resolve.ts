import { holds } from './conditions.ts'
import type { Block, DocumentBody, Inline, ListItem, markTypes, TableRow } from './document.ts'
import { isUsableKey, type Values } from './values.ts'

/** A piece of text in one style; a chip's has the key it came from. */
export type Run = {
  readonly text: string
  readonly marks: readonly (typeof markTypes)[number][]
  readonly key: string | null
  /** A chip whose value is not known. */
  readonly isMissing: boolean
}

/** A block as it is put out: no chips, no conditions. Line breaks within a text are '\n'. */
export type OutBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly OutBlock[])[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly OutCell[])[] }
  | { readonly type: 'picture'; readonly fileId: string; readonly width: number; readonly alt: string }
  | { readonly type: 'priceTable' | 'signatures' | 'pageBreak' }

export type OutCell = { readonly isHead: boolean; readonly content: readonly OutBlock[] }

/** The document as it is put out: values for chips, blocks whose condition does not hold left out. */
export function resolveDocument(body: DocumentBody, values: Values): readonly OutBlock[] {
  return resolveBlocks(body.content, values)
}

function resolveBlocks(blocks: readonly Block[], values: Values): readonly OutBlock[] {
  return blocks.flatMap((block) => resolveBlock(block, values))
}

function resolveBlock(block: Block, values: Values): readonly OutBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', runs: runsOf(block.content, values) }]
    case 'heading':
      return [{ type: 'heading', level: block.attrs.level, runs: runsOf(block.content, values) }]
    case 'bulletList':
    case 'orderedList':
      return [
        { type: 'list', isOrdered: block.type === 'orderedList', items: itemsOf(block.content, values) },
      ]
    case 'table':
      return [{ type: 'table', rows: (block.content ?? []).map((row) => cellsOf(row, values)) }]
    case 'picture':
      return [{ type: 'picture', ...block.attrs }]
    case 'showIf':
      return holds(block.attrs.condition, values) ? resolveBlocks(block.content ?? [], values) : []
    case 'libraryPart':
      return resolveBlocks(block.content ?? [], values)
    default:
      return [{ type: block.type }]
  }
}

function itemsOf(items: readonly ListItem[] | undefined, values: Values) {
  return (items ?? []).map((item) => resolveBlocks(item.content ?? [], values))
}

function cellsOf(row: TableRow, values: Values): readonly OutCell[] {
  return (row.content ?? []).map((cell) => ({
    isHead: cell.type === 'tableHeader',
    content: resolveBlocks(cell.content ?? [], values),
  }))
}

function runsOf(content: readonly Inline[] | undefined, values: Values): readonly Run[] {
  const runs = (content ?? []).map((node): Run => {
    if (node.type === 'hardBreak') return { text: '\n', marks: [], key: null, isMissing: false }
    const marks = (node.marks ?? []).map((mark) => mark.type)
    if (node.type === 'text') return { text: node.text, marks, key: null, isMissing: false }
    return { ...chipText(node.attrs.key, values), marks, key: node.attrs.key }
  })
  return runs.map((run, i) => (endsTwice(runs[i - 1], run) ? { ...run, text: run.text.slice(1) } : run))
}

function endsTwice(before: Run | undefined, { key, text }: Run): boolean {
  return key === null && before?.key != null && closesTwice(before.text, text)
}

/** 'until 24 дек. 2026 г.' ends its sentence by itself: a value that ends with a full stop takes none after it. */
export function closesTwice(value: string, after: string): boolean {
  return value.endsWith('.') && /^\.(?!\.)/.test(after)
}

/** A key that nobody knows stays what was written: it is text, not something to look up. */
function chipText(key: string, values: Values): { readonly text: string; readonly isMissing: boolean } {
  if (!isUsableKey(key)) return { text: `{{${key}}}`, isMissing: false }
  const text = values.get(key)?.text ?? ''
  return { text, isMissing: text === '' }
}

/** Keys of the chips that would be seen and have no value, each once, in their order. */
export function missingKeys(body: DocumentBody, values: Values): readonly string[] {
  const known = missing.get(values) ?? new WeakMap<Block, readonly string[]>()
  missing.set(values, known)
  return [...new Set(body.content.flatMap((block) => missingIn(block, values, known)))]
}

/** Asked at every pause in typing: a block that did not change is gone through once. */
const missing = new WeakMap<Values, WeakMap<Block, readonly string[]>>()

function missingIn(
  block: Block,
  values: Values,
  known: WeakMap<Block, readonly string[]>,
): readonly string[] {
  const before = known.get(block)
  if (before !== undefined) return before
  const keys = runsIn(resolveBlock(block, values)).flatMap((run) =>
    run.isMissing && run.key !== null ? [run.key] : [],
  )
  known.set(block, keys)
  return keys
}

function runsIn(blocks: readonly OutBlock[]): readonly Run[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return block.runs
      case 'list':
        return block.items.flatMap((item) => runsIn(item))
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => runsIn(cell.content)))
      default:
        return []
    }
  })
}
