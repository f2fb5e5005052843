import { Text } from '@mantine/core'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useFormat, useMessages } from './language.tsx'
import { readFile } from './read-file.ts'

export type DroppedFile = {
  readonly name: string
  readonly type: string
  readonly bytes: number
  /** The content, base64. */
  readonly base64: string
}

type Props = {
  readonly label: string
  /** Endings without the dot: ['csv', 'xlsx']; none: any file. */
  readonly extensions: readonly string[]
  readonly maxBytes: number
  readonly onFile: (file: DroppedFile) => void
}

/** A file given by dropping or choosing; its content comes as base64, nothing leaves the computer. */
export function FileDrop({ label, extensions, maxBytes, onFile }: Props) {
  const m = useMessages()
  const format = useFormat()
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const isKind =
      extensions.length === 0 || extensions.some((e) => file.name.toLowerCase().endsWith(`.${e}`))
    if (!isKind) return setProblem(m.shell.fields.fileType(extensions.join(', ')))
    if (file.size > maxBytes) return setProblem(m.shell.fields.fileTooLarge(format.bytes(maxBytes)))
    const base64 = await readFile(file)
    setProblem(base64 === null ? m.shell.fields.fileUnreadable : null)
    if (base64 !== null) onFile({ name: file.name, type: file.type, bytes: file.size, base64 })
    if (input.current !== null) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <label
      htmlFor={inputId}
      className="kb-drop"
      data-over={isOver ? true : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text fw={500}>{label}</Text>
      <Text size="sm" c="dimmed">
        {m.shell.fields.dropFile} <span className="kb-link">{m.shell.fields.chooseFile}</span>
      </Text>
      <input
        ref={input}
        id={inputId}
        type="file"
        className="kb-file-input"
        accept={extensions.map((e) => `.${e}`).join(',')}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {problem === null ? null : (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </label>
  )
}
