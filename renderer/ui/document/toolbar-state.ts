import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'

export const styleNames = ['bold', 'italic', 'underline'] as const
export const shapeNames = ['heading', 'subheading', 'bullets', 'numbers'] as const
export type StyleName = (typeof styleNames)[number]
export type ShapeName = (typeof shapeNames)[number]

/** What the toolbar shows of where the cursor is. */
export type ToolbarState = Readonly<Record<StyleName | ShapeName | 'table' | 'undo' | 'redo', boolean>>

const nothing: ToolbarState = {
  bold: false,
  italic: false,
  underline: false,
  heading: false,
  subheading: false,
  bullets: false,
  numbers: false,
  table: false,
  undo: false,
  redo: false,
}

/** Read at each key, all at once. */
export function toolbarState(editor: Editor): ToolbarState {
  if (editor.isDestroyed) return nothing
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    heading: editor.isActive('heading', { level: 1 }),
    subheading: editor.isActive('heading', { level: 2 }),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    table: editor.isActive('table'),
    undo: undoDepth(editor.state) > 0,
    redo: redoDepth(editor.state) > 0,
  }
}

/** What pressing a button of the toolbar does. */
export function pressControl(editor: Editor, name: StyleName | ShapeName | 'undo' | 'redo'): void {
  const chain = editor.chain().focus()
  switch (name) {
    case 'bold':
      return void chain.toggleBold().run()
    case 'italic':
      return void chain.toggleItalic().run()
    case 'underline':
      return void chain.toggleUnderline().run()
    case 'heading':
      return void chain.toggleHeading({ level: 1 }).run()
    case 'subheading':
      return void chain.toggleHeading({ level: 2 }).run()
    case 'bullets':
      return void chain.toggleBulletList().run()
    case 'numbers':
      return void chain.toggleOrderedList().run()
    case 'undo':
      return void chain.undo().run()
    case 'redo':
      return void chain.redo().run()
  }
}
