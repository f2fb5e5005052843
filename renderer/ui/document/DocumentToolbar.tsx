import { RichTextEditor } from '@mantine/tiptap'
import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconPhoto,
  IconPlus,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableOff,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useMessages } from '../language.tsx'
import { newTable, type TableCommand, tableCommand } from './table-nodes.ts'

type Props = {
  readonly editor: Editor
  readonly onInsert: () => void
  readonly onPicture: () => void
}

/** Style of the text, tables, and what can be inserted. */
export function DocumentToolbar({ editor, onInsert, onPicture }: Props) {
  const words = useMessages().templates.editor
  const isInTable = useEditorState({ editor, selector: (context) => context.editor.isActive('table') })
  const addTable = () => editor.chain().focus().insertContent(newTable()).run()
  return (
    <RichTextEditor.Toolbar role="toolbar" aria-label={words.toolbar}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Underline />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H1 />
        <RichTextEditor.H2 />
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control aria-label={words.table} title={words.table} onClick={addTable}>
          <IconTable size={16} aria-hidden />
        </RichTextEditor.Control>
        {isInTable ? <TableControls editor={editor} /> : null}
        <RichTextEditor.Control aria-label={words.picture} title={words.picture} onClick={onPicture}>
          <IconPhoto size={16} aria-hidden />
        </RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control
          className="kb-doc-insert"
          w="auto"
          px="xs"
          aria-label={words.insert}
          title={words.insertHint}
          onClick={onInsert}
        >
          <IconPlus size={14} aria-hidden />
          {words.insert}
        </RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
}

const tableButtons = [
  { command: 'addRowAfter', word: 'addRow', Sign: IconRowInsertBottom },
  { command: 'addColumnAfter', word: 'addColumn', Sign: IconColumnInsertRight },
  { command: 'deleteRow', word: 'removeRow', Sign: IconRowRemove },
  { command: 'deleteColumn', word: 'removeColumn', Sign: IconColumnRemove },
  { command: 'deleteTable', word: 'removeTable', Sign: IconTableOff },
] as const satisfies readonly {
  readonly command: TableCommand
  readonly word: string
  readonly Sign: unknown
}[]

function TableControls({ editor }: { readonly editor: Editor }) {
  const words = useMessages().templates.editor
  return tableButtons.map(({ command, word, Sign }) => (
    <RichTextEditor.Control
      key={command}
      aria-label={words[word]}
      title={words[word]}
      onClick={() => editor.chain().focus().command(tableCommand(command)).run()}
    >
      <Sign size={16} aria-hidden />
    </RichTextEditor.Control>
  ))
}
