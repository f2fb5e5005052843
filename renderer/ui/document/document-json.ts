import type { Node as ProseNode } from '@tiptap/pm/model'
import type { Block, DocumentBody } from '../../../shared/domain/templates/document.ts'

const read = new WeakMap<ProseNode, Block>()

/** What stands in the editor. A block that did not change is read out once: nodes are never changed in place. */
export function documentJson(doc: ProseNode): DocumentBody {
  return { type: 'doc', content: doc.children.map(blockJson) }
}

/** Reads out a whole document beforehand: what is the same as it was made of stays the same objects. */
export function rememberJson(doc: ProseNode, { content }: DocumentBody): void {
  doc.forEach((node, _, at) => {
    const made = content[at]
    if (made !== undefined && !read.has(node) && isSame(node.toJSON(), made)) read.set(node, made)
  })
}

/** Whether two pieces of JSON say the same, in whatever order their keys are. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [ours, theirs] = [Object.entries(a), b as Readonly<Record<string, unknown>>]
  return ours.length === Object.keys(b).length && ours.every(([key, value]) => isSame(value, theirs[key]))
}

function blockJson(node: ProseNode): Block {
  const before = read.get(node)
  if (before !== undefined) return before
  const block = node.toJSON() as Block
  read.set(node, block)
  return block
}
