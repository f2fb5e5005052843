import type { Block, Comparison, Inline, ListItem, Mark } from '../domain/templates/document.ts'
import type { ValueKey } from '../domain/templates/values.ts'

/** Text with values in it, as a template's author would see it: 'Dear {person.name},'. */
function inlines(text: string, marks: readonly Mark[] = []): readonly Inline[] {
  const styled = marks.length === 0 ? {} : { marks }
  return text
    .split(/(\{[a-zA-Z.]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{')
        ? { type: 'chip', attrs: { key: piece.slice(1, -1) }, ...styled }
        : { type: 'text', text: piece, ...styled },
    )
}

export function words(text: string): Block {
  return { type: 'paragraph', content: inlines(text) }
}

export function heading(text: string): Block {
  return { type: 'heading', attrs: { level: 1 }, content: inlines(text) }
}

export function bullets(...texts: readonly string[]): Block {
  return {
    type: 'bulletList',
    content: texts.map((text): ListItem => ({ type: 'listItem', content: [words(text)] })),
  }
}

export function steps(...texts: readonly string[]): Block {
  return {
    type: 'orderedList',
    content: texts.map((text): ListItem => ({ type: 'listItem', content: [words(text)] })),
  }
}

/** A table whose first row is its head. */
export function grid(...rows: readonly (readonly string[])[]): Block {
  return {
    type: 'table',
    content: rows.map((row, i) => ({
      type: 'tableRow',
      content: row.map((text) => ({ type: i === 0 ? 'tableHeader' : 'tableCell', content: [words(text)] })),
    })),
  }
}

export function when(key: ValueKey, is: Comparison, value: string, ...content: readonly Block[]): Block {
  return { type: 'showIf', attrs: { condition: { join: 'all', tests: [{ key, is, value }] } }, content }
}

/** A block of the library by its place in the sample; its id comes when the book is filled. */
export function part(place: number): Block {
  return { type: 'libraryPart', attrs: { blockId: String(place), name: '', changedAt: '' }, content: [] }
}

export const prices: Block = { type: 'priceTable' }
export const signatures: Block = { type: 'signatures' }
