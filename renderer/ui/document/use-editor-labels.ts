import type { RichTextEditorLabels } from '@mantine/tiptap'
import { useMemo } from 'react'
import { useMessages } from '../language.tsx'

/** The toolbar's words in the user's language. */
export function useEditorLabels(): Partial<RichTextEditorLabels> {
  const words = useMessages().templates.editor
  return useMemo(
    () => ({
      boldControlLabel: words.bold,
      italicControlLabel: words.italic,
      underlineControlLabel: words.underline,
      h1ControlLabel: words.heading,
      h2ControlLabel: words.subheading,
      bulletListControlLabel: words.bullets,
      orderedListControlLabel: words.numbers,
      undoControlLabel: words.undo,
      redoControlLabel: words.redo,
    }),
    [words],
  )
}
