import { Extension } from '@tiptap/core'

/** '/' at the beginning of a word asks what to insert; within a word it is a letter ('and/or'). */
export const SlashKey = Extension.create<{ readonly onSlash: () => void }>({
  name: 'slashKey',
  addOptions: () => ({ onSlash: () => undefined }),
  addKeyboardShortcuts() {
    return {
      '/': ({ editor }) => {
        const { $from, empty } = editor.state.selection
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, 'x').slice(-1)
        if (!empty || !$from.parent.isTextblock || !/^\s?$/.test(before)) return false
        this.options.onSlash()
        return true
      },
    }
  },
})
