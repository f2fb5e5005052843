import { Alert } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import type { Content, Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { maxPictureBytes } from '../../../shared/contract/templates.ts'
import type { Condition, DocumentBody } from '../../../shared/domain/templates/document.ts'
import type { LibraryBlock } from '../../../shared/domain/templates/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useFormat, useMessages } from '../language.tsx'
import { ConditionDialog } from './ConditionDialog.tsx'
import { type ChosenPicture, pictureEndings } from './chosen-picture.ts'
import { conditionText } from './condition-text.ts'
import { DocumentToolbar } from './DocumentToolbar.tsx'
import { documentJson, rememberJson } from './document-json.ts'
import { documentExtensions } from './extensions.ts'
import { InsertDialog } from './InsertDialog.tsx'
import { insertChoices, libraryPart } from './insert-choices.ts'
import { PictureDialog } from './PictureDialog.tsx'
import { type FileProblem, insertPictures } from './picture-drop.ts'
import type { ValueOption } from './value-labels.ts'
import { type ChipLook, type DocumentWorld, renewWorld, type WorldRef } from './world.ts'
import '@mantine/tiptap/styles.css'
import './document.css'

type Props = {
  readonly label: string
  /** What it begins with; later changes from outside come with another key. */
  readonly body: DocumentBody
  /** Called a moment after typing paused, and at once when the editor is left. */
  readonly onChange: (body: DocumentBody) => void
  /** Called with the first key after the text was read out: it is not, from now on. */
  readonly onTyped?: () => void
  /** Told how to have the last keys read out at once; returns the function that ends that. */
  readonly onReader?: (readOut: () => void) => () => void
  /** What sums of the text are in; without it they are in none. */
  readonly currency?: string
  readonly values: readonly ValueOption[]
  readonly chip: (key: string) => ChipLook
  readonly onChip: (key: string) => void
  readonly library: readonly LibraryBlock[]
  readonly picture: (fileId: string) => Promise<string | null>
  readonly keepPicture: (picture: ChosenPicture) => Promise<string | null>
}

type Asked =
  | { readonly what: 'insert' | 'picture' }
  | { readonly what: 'condition'; readonly place: () => number | undefined; readonly condition: Condition }

const pauseMs = 250

/** The text of a template or a proposal: written, never programmed. */
export function DocumentEditor(props: Props) {
  const m = useMessages()
  const { label, body, values, library } = props
  const [asked, setAsked] = useState<Asked | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const world = useWorld(props, setAsked, setProblems)
  const change = useDelayedChange(props)
  const askInsert = useCallback(() => setAsked({ what: 'insert' }), [])
  const askPicture = useCallback(() => setAsked({ what: 'picture' }), [])
  const extensions = useMemo(() => documentExtensions(world, askInsert), [world, askInsert])
  const editor = useEditor({
    extensions,
    content: body as Content,
    shouldRerenderOnTransaction: false,
    // Nobody listens for deletions; looking for them costs every key.
    enableCoreExtensions: { delete: false },
    editorProps: { attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true' } },
    onCreate: ({ editor: made }) => rememberJson(made.state.doc, body),
    onUpdate: ({ editor: changed }) => change.later(changed),
    onBlur: ({ editor: left }) => change.now(left),
  })
  if (editor === null) return null
  const close = () => {
    setAsked(null)
    window.setTimeout(() => editor.commands.focus(), 0)
  }
  return (
    <RichTextEditor editor={editor} className="kb-doc" withCodeHighlightStyles={false}>
      <DocumentToolbar editor={editor} onInsert={askInsert} onPicture={askPicture} />
      {problems.length === 0 ? null : (
        <Alert
          color="red"
          variant="light"
          withCloseButton
          closeButtonLabel={m.shell.close}
          onClose={() => setProblems([])}
        >
          {problems.join(' ')}
        </Alert>
      )}
      <RichTextEditor.Content />
      {asked?.what === 'insert' ? (
        <InsertFor editor={editor} values={values} library={library} chip={props.chip} onClose={close} />
      ) : null}
      {asked?.what === 'picture' ? (
        <PictureDialog
          onKeep={props.keepPicture}
          onInsert={(attrs) => {
            editor.commands.insertContent({ type: 'picture', attrs })
            close()
          }}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'condition' ? (
        <ConditionDialog
          condition={asked.condition}
          values={values}
          onSave={(condition) => {
            setNodeAttribute(editor, asked.place(), { condition })
            close()
          }}
          onClose={close}
        />
      ) : null}
    </RichTextEditor>
  )
}

type InsertProps = Pick<Props, 'values' | 'library' | 'chip'> & {
  readonly editor: Editor
  readonly onClose: () => void
}

function InsertFor({ editor, values, library, chip, onClose }: InsertProps) {
  const m = useMessages()
  const choices = useMemo(
    () =>
      insertChoices({
        m,
        values,
        library,
        chip,
        insert: (content) => window.setTimeout(() => editor.chain().focus().insertContent(content).run(), 0),
      }),
    [m, values, library, chip, editor],
  )
  return <InsertDialog choices={choices} onClose={onClose} />
}

function setNodeAttribute(editor: Editor, place: number | undefined, attrs: Record<string, unknown>): void {
  if (place === undefined) return
  const node = editor.state.doc.nodeAt(place)
  if (node !== null)
    editor.view.dispatch(editor.state.tr.setNodeMarkup(place, undefined, { ...node.attrs, ...attrs }))
}

/** Reading out waits for a pause in typing. */
function useDelayedChange({ onChange, onTyped, onReader }: Props) {
  const timer = useRef<number | undefined>(undefined)
  const latest = useRef({ onChange, onTyped })
  latest.current = { onChange, onTyped }
  const waiting = useRef<Editor | null>(null)
  const api = useMemo(() => {
    const now = (editor: Editor) => {
      window.clearTimeout(timer.current)
      if (waiting.current === null) return
      waiting.current = null
      latest.current.onChange(documentJson(editor.state.doc))
    }
    const later = (editor: Editor) => {
      if (waiting.current === null) latest.current.onTyped?.()
      waiting.current = editor
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => now(editor), pauseMs)
    }
    return { now, later }
  }, [])
  useEffect(() => {
    const readOut = () => {
      if (waiting.current !== null) api.now(waiting.current)
    }
    const stop = onReader?.(readOut)
    return () => {
      stop?.()
      readOut()
    }
  }, [api, onReader])
  return api
}

function useWorld(
  props: Props,
  ask: (asked: Asked) => void,
  refuse: (problems: readonly string[]) => void,
): WorldRef {
  const m = useMessages()
  const format = useFormat()
  const { chip, onChip, library, picture, keepPicture, currency = null } = props
  const made = useMemo<DocumentWorld>(() => {
    const block = (id: string) => library.find((candidate) => candidate.id === id)
    return {
      chip,
      onChip,
      picture,
      words: m.templates.editor,
      condition: (condition) => conditionText(condition, { m, format, currency }),
      isStale: (id, changedAt) => (block(id)?.changedAt ?? changedAt) > changedAt,
      onFiles: (files, place, editor) => {
        const problems: string[] = []
        const taker = {
          keep: keepPicture,
          refuse: (file: File, problem: FileProblem) => problems.push(problemText(file, problem, m, format)),
        }
        return insertPictures(editor, files, place, taker).then(() => refuse(problems))
      },
      onCondition: (place, condition) => ask({ what: 'condition', place, condition }),
      onTakeNew: (place, id, editor) => {
        const found = block(id)
        if (found !== undefined) replaceNode(editor, place(), found)
      },
    }
  }, [m, format, currency, chip, onChip, picture, keepPicture, library, ask, refuse])
  const ref = useRef<WorldRef>({ current: made, listeners: new Set() })
  useEffect(() => renewWorld(ref.current, made), [made])
  return ref.current
}

function problemText({ name }: File, problem: FileProblem, m: AllMessages, format: Format): string {
  const words = m.shell.fields
  const text = {
    type: words.fileType(pictureEndings.join(', ')),
    tooLarge: words.fileTooLarge(format.bytes(maxPictureBytes)),
    unreadable: words.fileUnreadable,
  }[problem]
  return `${name}: ${text}`
}

function replaceNode(editor: Editor, place: number | undefined, block: LibraryBlock): void {
  const node = place === undefined ? null : editor.state.doc.nodeAt(place)
  if (place === undefined || node === null) return
  const range = { from: place, to: place + node.nodeSize }
  editor
    .chain()
    .focus()
    .insertContentAt(range, libraryPart(block) as Content)
    .run()
}
