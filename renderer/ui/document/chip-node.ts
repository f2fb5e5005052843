import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { closesTwice } from '../../../shared/domain/templates/resolve.ts'
import type { WorldRef } from './world.ts'

/** How each chip that is shown draws itself. */
const draws = new WeakMap<globalThis.Node, () => void>()

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
    return ({ node, view, getPos }) => {
      const key = String(node.attrs.key)
      const dom = document.createElement('span')
      dom.className = 'kb-chip'
      dom.contentEditable = 'false'
      const draw = () => {
        const { text: whole, look } = world.current.chip(key)
        const text = closesTwice(whole, textAfter(view, getPos())) ? whole.slice(0, -1) : whole
        // Written only where it differs: a long text has hundreds, and each writing costs a layout.
        if (dom.textContent !== text) dom.textContent = text
        if (dom.dataset.look !== look) dom.dataset.look = look
      }
      draw()
      dom.addEventListener('click', () => world.current.onChip(key))
      world.listeners.add(draw)
      draws.set(dom, draw)
      return { dom, destroy: () => world.listeners.delete(draw) }
    }
  },
  addProseMirrorPlugins: () => [followText],
})

/** What stands after a chip can change what the chip shows: those in blocks that changed are drawn anew. */
const followText = new Plugin({
  view: () => ({
    update: (view, before) => {
      if (before.doc === view.state.doc) return
      const known = new Set<ProseNode>(before.doc.children)
      view.state.doc.forEach((block, start) => {
        if (!known.has(block)) drawChips(view, block, start + 1)
      })
    },
  }),
})

function drawChips(view: EditorView, block: ProseNode, start: number): void {
  block.descendants((node, place) => {
    const dom = node.type.name === 'chip' ? view.nodeDOM(start + place) : null
    if (dom !== null) draws.get(dom)?.()
  })
}

function textAfter({ state }: EditorView, place: number | undefined): string {
  if (place === undefined || place >= state.doc.content.size) return ''
  return state.doc.resolve(place + 1).nodeAfter?.text ?? ''
}
