import { RichTextEditor } from '@mantine/tiptap'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH1,
  IconH2,
  IconItalic,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconPlus,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableOff,
  IconUnderline,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { memo } from 'react'
import { useMessages } from '../language.tsx'
import { newTable, type TableCommand, tableCommand } from './table-nodes.ts'
import {
  pressControl,
  type ShapeName,
  type StyleName,
  shapeNames,
  styleNames,
  type ToolbarState,
  toolbarState,
} from './toolbar-state.ts'

type Props = {
  readonly editor: Editor
  readonly onInsert: () => void
  readonly onPicture: () => void
}

/** Style of the text, tables, and what can be inserted. */
export const DocumentToolbar = memo(function DocumentToolbar({ editor, onInsert, onPicture }: Props) {
  const words = useMessages().templates.editor
  const state = useEditorState({ editor, selector: (context) => toolbarState(context.editor) })
  const addTable = () => editor.chain().focus().insertContent(newTable()).run()
  const part = { editor, state }
  return (
    <RichTextEditor.Toolbar role="toolbar" aria-label={words.toolbar}>
      <RichTextEditor.ControlsGroup>
        {styleNames.map((name) => (
          <Toggle key={name} name={name} {...part} />
        ))}
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        {shapeNames.map((name) => (
          <Toggle key={name} name={name} {...part} />
        ))}
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control aria-label={words.table} title={words.table} onClick={addTable}>
          <IconTable size={16} aria-hidden />
        </RichTextEditor.Control>
        {state.table ? <TableControls editor={editor} /> : null}
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
        <Step name="undo" {...part} />
        <Step name="redo" {...part} />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
})

const signs = {
  bold: IconBold,
  italic: IconItalic,
  underline: IconUnderline,
  heading: IconH1,
  subheading: IconH2,
  bullets: IconList,
  numbers: IconListNumbers,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
} as const

type ControlProps<Name> = { readonly name: Name; readonly editor: Editor; readonly state: ToolbarState }

function Toggle({ name, editor, state }: ControlProps<StyleName | ShapeName>) {
  const words = useMessages().templates.editor
  const Sign = signs[name]
  return (
    <RichTextEditor.Control
      aria-label={words[name]}
      title={words[name]}
      active={state[name]}
      onClick={() => pressControl(editor, name)}
    >
      <Sign size={16} aria-hidden />
    </RichTextEditor.Control>
  )
}

function Step({ name, editor, state }: ControlProps<'undo' | 'redo'>) {
  const words = useMessages().templates.editor
  const Sign = signs[name]
  return (
    <RichTextEditor.Control
      aria-label={words[name]}
      title={words[name]}
      disabled={!state[name]}
      onClick={() => pressControl(editor, name)}
    >
      <Sign size={16} aria-hidden />
    </RichTextEditor.Control>
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
