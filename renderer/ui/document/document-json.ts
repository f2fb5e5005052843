import type { Node as ProseNode } from '@tiptap/pm/model'
import type { Block, DocumentBody } from '../../../shared/domain/templates/document.ts'

const read = new WeakMap<ProseNode, Block>()

/** What stands in the editor. A block that did not change is read out once: nodes are never changed in place. */
export function documentJson(doc: ProseNode): DocumentBody {
  return { type: 'doc', content: doc.children.map(blockJson) }
}

function blockJson(node: ProseNode): Block {
  const before = read.get(node)
  if (before !== undefined) return before
  const block = node.toJSON() as Block
  read.set(node, block)
  return block
}
