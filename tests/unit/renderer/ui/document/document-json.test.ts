import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { documentJson, rememberJson } from '../../../../../renderer/ui/document/document-json.ts'

const schema = new Schema({
  nodes: { doc: { content: 'paragraph*' }, paragraph: { content: 'text*' }, text: {} },
})

function stateOf(texts: readonly string[]): EditorState {
  const doc = schema.node(
    'doc',
    null,
    texts.map((text) => schema.node('paragraph', null, [schema.text(text)])),
  )
  return EditorState.create({ doc })
}

describe('reading out what stands in the editor', () => {
  it('gives every block as the neutral document has it', () => {
    const content = ['One', 'Two'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    expect(documentJson(stateOf(['One', 'Two']).doc)).toEqual({ type: 'doc', content })
  })

  it('gives an empty document its empty content', () => {
    expect(documentJson(stateOf([]).doc)).toEqual({ type: 'doc', content: [] })
  })

  it('reads only the block that changed, the others stay the same objects', () => {
    const state = stateOf(['One', 'Two', 'Three'])
    const before = documentJson(state.doc)
    const after = documentJson(state.apply(state.tr.insertText('!', 9)).doc)
    expect(after.content[1]).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'Two!' }] })
    expect(after.content[0]).toBe(before.content[0])
    expect(after.content[2]).toBe(before.content[2])
  })

  it('gives back the very blocks the editor was made of, until they change', () => {
    const content = ['One', 'Two'].map((text) => ({
      content: [{ text, type: 'text' as const }],
      type: 'paragraph' as const,
    }))
    const state = stateOf(['One', 'Two'])
    rememberJson(state.doc, { type: 'doc', content })
    const typed = documentJson(state.apply(state.tr.insertText('!', 4)).doc)
    expect(typed.content[0]).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'One!' }] })
    expect(typed.content[1]).toBe(content[1])
  })

  it('never gives a block for another than it was made of', () => {
    const other = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Other' }] }
    const { doc } = stateOf(['One', 'Two'])
    rememberJson(doc, { type: 'doc', content: [other] })
    expect(documentJson(doc).content).toMatchObject([
      { content: [{ text: 'One' }] },
      { content: [{ text: 'Two' }] },
    ])
  })
})
