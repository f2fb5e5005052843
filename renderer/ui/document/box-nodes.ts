import { mergeAttributes, Node } from '@tiptap/core'
import type { DocumentWorld, WorldRef } from './world.ts'

type Box = {
  readonly name: string
  readonly text: (words: DocumentWorld['words']) => readonly [title: string, below: string]
}

/** A block that stands for something made later: seen as a labelled box. */
function boxNode({ name, text }: Box) {
  return Node.create<{ readonly world: WorldRef }>({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    parseHTML: () => [{ tag: `div[data-box="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-box': name })],
    addNodeView() {
      const { world } = this.options
      return () => {
        const dom = document.createElement('div')
        dom.className = 'kb-doc-box'
        dom.dataset.box = name
        const title = document.createElement('strong')
        const below = document.createElement('span')
        dom.append(title, below)
        const draw = () => {
          const words = text(world.current.words)
          title.textContent = words[0]
          below.textContent = words[1]
        }
        draw()
        world.listeners.add(draw)
        return { dom, ignoreMutation: () => true, destroy: () => world.listeners.delete(draw) }
      }
    },
  })
}

export const PriceTableNode = boxNode({ name: 'priceTable', text: (w) => [w.priceTable, w.priceTableText] })
export const SignaturesNode = boxNode({ name: 'signatures', text: (w) => [w.signatures, ''] })
export const PageBreakNode = boxNode({ name: 'pageBreak', text: (w) => [w.pageBreak, ''] })

/** A picture kept in the book. */
export const PictureNode = Node.create<{ readonly world: WorldRef }>({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ fileId: { default: '' }, width: { default: 60 }, alt: { default: '' } }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ HTMLAttributes: { fileId: _f, width: _w, alt: _a, ...rest } }) => [
    'figure',
    mergeAttributes(rest, { 'data-picture': '' }),
  ],
  addNodeView() {
    const { world } = this.options
    return ({ node }) => {
      const dom = document.createElement('figure')
      dom.className = 'kb-doc-picture'
      const image = document.createElement('img')
      image.alt = String(node.attrs.alt)
      image.style.width = `${node.attrs.width}%`
      dom.append(image)
      void world.current.picture(String(node.attrs.fileId)).then((address) => {
        if (address === null) dom.textContent = world.current.words.gone
        else image.src = address
      })
      return { dom, ignoreMutation: () => true }
    }
  },
})
