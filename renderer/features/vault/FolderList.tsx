import { Text } from '@mantine/core'
import { IconFile, IconFolder } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { FolderEntry } from '../../../shared/contract/files.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { rowAfterKey } from '../../ui/table-model.ts'

type Props = {
  readonly entries: readonly FolderEntry[]
  /** Enter or a double click. */
  readonly onChoose: (entry: FolderEntry) => void
  /** A single click or the arrows. */
  readonly onMark: (entry: FolderEntry) => void
}

/** Folders first, then files; walked by arrows, opened by Enter or a double click. */
export function FolderList({ entries, onChoose, onMark }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [marked, setMarked] = useState(0)
  const sorted = useMemo(
    () =>
      [...entries].sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || format.compare(a.name, b.name)),
    [entries, format],
  )
  if (sorted.length === 0)
    return (
      <Text size="sm" c="dimmed" className="kb-files" p="md">
        {m.files.emptyFolder}
      </Text>
    )
  const mark = (index: number) => {
    const entry = sorted[index]
    if (entry === undefined) return
    setMarked(index)
    onMark(entry)
    document.getElementById(`kb-file-${index}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = sorted[marked]
    const next = rowAfterKey(event.key, marked, sorted.length, 8)
    if (next !== null) mark(next)
    else if (event.key === 'Enter' && entry !== undefined) onChoose(entry)
    else return
    event.preventDefault()
  }
  return (
    <div
      role="listbox"
      tabIndex={0}
      className="kb-files"
      aria-label={m.files.list}
      aria-activedescendant={`kb-file-${Math.min(marked, sorted.length - 1)}`}
      onKeyDown={onKeyDown}
    >
      {sorted.map((entry, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list itself has the focus
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is the list's
        <div
          key={entry.path}
          id={`kb-file-${index}`}
          role="option"
          aria-selected={index === marked}
          className="kb-file"
          onClick={() => mark(index)}
          onDoubleClick={() => onChoose(entry)}
        >
          {entry.isFolder ? <IconFolder size={18} aria-hidden /> : <IconFile size={18} aria-hidden />}
          <span className="kb-file-name">{entry.name}</span>
          <span className="kb-quiet">{entry.isFolder ? m.files.isFolder : format.bytes(entry.bytes)}</span>
          <span className="kb-quiet">{format.instant(entry.changedAt)}</span>
        </div>
      ))}
    </div>
  )
}
