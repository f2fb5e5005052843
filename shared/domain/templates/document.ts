/** The neutral document of templates and proposals: what the editor edits and every output is made of. */
export type DocumentBody = { readonly type: 'doc'; readonly content: readonly Block[] }

export const markTypes = ['bold', 'italic', 'underline'] as const
export type Mark = { readonly type: (typeof markTypes)[number] }

export type TextNode = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
/** A value put in when the document is made; only keys that are known have one. */
export type ChipNode = {
  readonly type: 'chip'
  readonly attrs: { readonly key: string }
  readonly marks?: readonly Mark[]
}
export type Inline = TextNode | ChipNode | { readonly type: 'hardBreak' }

export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
export type Heading = {
  readonly type: 'heading'
  readonly attrs: { readonly level: number }
  readonly content?: readonly Inline[]
}
export type ListItem = { readonly type: 'listItem'; readonly content?: readonly Block[] }
export type List = { readonly type: 'bulletList' | 'orderedList'; readonly content?: readonly ListItem[] }
export type TableCell = { readonly type: 'tableHeader' | 'tableCell'; readonly content?: readonly Block[] }
export type TableRow = { readonly type: 'tableRow'; readonly content?: readonly TableCell[] }
export type TableBlock = { readonly type: 'table'; readonly content?: readonly TableRow[] }
export type Picture = {
  readonly type: 'picture'
  /** width: percent of the text's width. */
  readonly attrs: { readonly fileId: string; readonly width: number; readonly alt: string }
}
/** Shown only where its condition holds. */
export type ShowIf = {
  readonly type: 'showIf'
  readonly attrs: { readonly condition: Condition }
  readonly content?: readonly Block[]
}
/** A copy of a block of the library; changedAt tells whether the library has moved on since. */
export type LibraryPart = {
  readonly type: 'libraryPart'
  readonly attrs: { readonly blockId: string; readonly name: string; readonly changedAt: string }
  readonly content?: readonly Block[]
}
/** Lines and sums of the proposal. */
export type PriceTable = { readonly type: 'priceTable' }
export type Signatures = { readonly type: 'signatures' }
export type PageBreak = { readonly type: 'pageBreak' }

export type Block =
  | Paragraph
  | Heading
  | List
  | TableBlock
  | Picture
  | ShowIf
  | LibraryPart
  | PriceTable
  | Signatures
  | PageBreak

export const comparisons = ['filled', 'empty', 'equals', 'differs', 'contains', 'atLeast', 'atMost'] as const
export type Comparison = (typeof comparisons)[number]

export type Test = { readonly key: string; readonly is: Comparison; readonly value: string }
/** A plain condition: all of its tests hold, or any of them. */
export type Condition = { readonly join: 'all' | 'any'; readonly tests: readonly Test[] }

export const emptyDocument: DocumentBody = { type: 'doc', content: [] }

export function paragraph(text: string): Paragraph {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** Plain text as paragraphs, one per line that holds something. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()))
}

/** The blocks within a block; none for those that hold text or nothing. */
export function blocksWithin(block: Block): readonly Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return (block.content ?? []).flatMap((item) => item.content ?? [])
    case 'table':
      return (block.content ?? []).flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content ?? []))
    case 'showIf':
    case 'libraryPart':
      return block.content ?? []
    default:
      return []
  }
}

/** Every block of a document, outer ones first. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(blocksWithin(block))])
}
