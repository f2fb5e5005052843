import { mergeAttributes, Node } from '@tiptap/core'
import type { WorldRef } from './world.ts'

/** A value within the text. Plain DOM: a document may hold hundreds. */
export const ChipNode = Node.create<{ readonly world: WorldRef }>({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ key: { default: '' } }),
  parseHTML: () => [
    { tag: 'span[data-chip]', getAttrs: (dom) => ({ key: dom.getAttribute('data-chip') ?? '' }) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-chip': node.attrs.key }),
  ],
  renderText: ({ node }) => `{{${node.attrs.key}}}`,
  addNodeView() {
    const { world } = this.options
    return ({ node }) => {
      const key = String(node.attrs.key)
      const dom = document.createElement('span')
      dom.className = 'kb-chip'
      dom.contentEditable = 'false'
      const draw = () => {
        const { text, look } = world.current.chip(key)
        // Written only where it differs: a long text has hundreds, and each writing costs a layout.
        if (dom.textContent !== text) dom.textContent = text
        if (dom.dataset.look !== look) dom.dataset.look = look
      }
      draw()
      dom.addEventListener('click', () => world.current.onChip(key))
      world.listeners.add(draw)
      return { dom, destroy: () => world.listeners.delete(draw) }
    }
  },
})
