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
  /** Called for each file, one after the other. */
  readonly onFile: (file: DroppedFile) => void
  /** Several files may be given at once. */
  readonly isMany?: boolean
}

/** A file given by dropping or choosing; its content comes as base64, nothing leaves the computer. */
export function FileDrop({ label, extensions, maxBytes, onFile, isMany = false }: Props) {
  const m = useMessages()
  const format = useFormat()
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const problemOf = (file: File) => {
    const isKind =
      extensions.length === 0 || extensions.some((e) => file.name.toLowerCase().endsWith(`.${e}`))
    if (!isKind) return m.shell.fields.fileType(extensions.join(', '))
    return file.size > maxBytes ? m.shell.fields.fileTooLarge(format.bytes(maxBytes)) : null
  }
  const take = async (list: FileList | null) => {
    const problems: string[] = []
    for (const file of [...(list ?? [])].slice(0, isMany ? undefined : 1)) {
      const base64 = problemOf(file) === null ? await readFile(file) : null
      if (base64 !== null) onFile({ name: file.name, type: file.type, bytes: file.size, base64 })
      else problems.push(`${file.name}: ${problemOf(file) ?? m.shell.fields.fileUnreadable}`)
    }
    setProblem(problems.length === 0 ? null : problems.join('\n'))
    if (input.current !== null) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
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
        multiple={isMany}
        onChange={(event) => void take(event.currentTarget.files)}
      />
      {problem === null ? null : (
        <Text size="sm" c="red" role="alert" style={{ whiteSpace: 'pre-line' }}>
          {problem}
        </Text>
      )}
    </label>
  )
}
