import { type Editor, mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import type { Condition } from '../../../shared/domain/templates/document.ts'
import type { WorldRef } from './world.ts'

type Frame = {
  readonly className: string
  readonly world: WorldRef
  /** Writes the head of the frame. */
  readonly head: (button: HTMLButtonElement, node: ProseNode) => void
  readonly onHead: (node: ProseNode, place: () => number | undefined, editor: Editor) => void
}

/** A frame around blocks with a head that can be pressed. */
function frameView({ className, world, head, onHead }: Frame): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    let shown = node
    const dom = document.createElement('div')
    dom.className = className
    const button = document.createElement('button')
    button.type = 'button'
    button.contentEditable = 'false'
    const contentDOM = document.createElement('div')
    dom.append(button, contentDOM)
    const draw = () => head(button, shown)
    draw()
    button.addEventListener('click', () => onHead(shown, getPos, editor))
    world.listeners.add(draw)
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== shown.type) return false
        shown = next
        draw()
        return true
      },
      ignoreMutation: (mutation) => mutation.type !== 'selection' && button.contains(mutation.target),
      stopEvent: (event) => event.target === button,
      destroy: () => world.listeners.delete(draw),
    }
  }
}

/** Blocks shown only where a condition holds. */
export const ShowIfNode = Node.create<{ readonly world: WorldRef }>({
  name: 'showIf',
  group: 'block',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ condition: { default: { join: 'all', tests: [] } } }),
  parseHTML: () => [{ tag: 'div[data-show-if]' }],
  renderHTML: ({ HTMLAttributes: { condition: _condition, ...rest } }) => [
    'div',
    mergeAttributes(rest, { 'data-show-if': '' }),
    0,
  ],
  addNodeView() {
    const { world } = this.options
    const conditionOf = (node: ProseNode) => node.attrs.condition as Condition
    return frameView({
      className: 'kb-show-if',
      world,
      head: (button, node) => {
        button.textContent = world.current.condition(conditionOf(node))
      },
      onHead: (node, place) => world.current.onCondition(place, conditionOf(node)),
    })
  },
})

/** A block taken from the library. */
export const LibraryPartNode = Node.create<{ readonly world: WorldRef }>({
  name: 'libraryPart',
  group: 'block',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ blockId: { default: '' }, name: { default: '' }, changedAt: { default: '' } }),
  parseHTML: () => [{ tag: 'div[data-library-part]' }],
  renderHTML: ({ HTMLAttributes: { blockId: _b, name: _n, changedAt: _c, ...rest } }) => [
    'div',
    mergeAttributes(rest, { 'data-library-part': '' }),
    0,
  ],
  addNodeView() {
    const { world } = this.options
    const isStale = ({ attrs }: ProseNode) =>
      world.current.isStale(String(attrs.blockId), String(attrs.changedAt))
    return frameView({
      className: 'kb-library-part',
      world,
      head: (button, node) => {
        const { stale, takeNew } = world.current.words
        const name = String(node.attrs.name)
        button.textContent = isStale(node) ? `${name}: ${stale}. ${takeNew}` : name
        button.disabled = !isStale(node)
        button.dataset.stale = String(isStale(node))
      },
      onHead: (node, place, editor) => world.current.onTakeNew(place, String(node.attrs.blockId), editor),
    })
  },
})
