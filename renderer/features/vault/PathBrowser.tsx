import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { type FormEvent, useEffect, useState } from 'react'
import type { PathRequest } from '../../../shared/contract/bridge.ts'
import type { FolderEntry } from '../../../shared/contract/files.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useCallQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { FolderList } from './FolderList.tsx'
import { folderOf, isFileName, joinPath, nameOf } from './path-names.ts'

type Props = {
  readonly request: PathRequest
  readonly onAnswer: (path: string | null) => void
}

/** Browse to a folder or type one; choose a file, name a new one, or take the folder itself. */
export function PathBrowser({ request, onAnswer }: Props) {
  const m = useMessages()
  const isSaving = request.mode === 'save'
  const [folder, setFolder] = useState(isSaving ? folderOf(request.suggestedPath) : request.suggestedPath)
  const [name, setName] = useState(isSaving ? nameOf(request.suggestedPath) : '')
  const input = { folder, extensions: [...request.extensions] }
  const listing = useCallQuery('files.list', input, [])
  const shown = listing.data
  const here = shown?.folder ?? folder
  const whole = joinPath(here, name.trim(), request.extensions)
  const isTaken = isSaving && shown?.entries.some((entry) => entry.path === whole) === true
  const isBook = request.title === 'new-book'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (request.mode === 'folder') onAnswer(here)
    else if (isFileName(name) && !(isTaken && isBook)) onAnswer(whole)
  }
  const choose = (entry: FolderEntry) => {
    if (entry.isFolder) setFolder(entry.path)
    else if (isSaving) setName(entry.name)
    else onAnswer(entry.path)
  }
  return (
    <Stack gap="sm">
      <FolderField folder={here} parent={shown?.parent ?? null} onGo={setFolder} />
      <QueryView query={listing} rows={6}>
        {(found) => (
          <FolderList
            key={found.folder}
            entries={request.mode === 'folder' ? found.entries.filter((e) => e.isFolder) : found.entries}
            onChoose={choose}
            onMark={(entry) => !entry.isFolder && setName(entry.name)}
          />
        )}
      </QueryView>
      <form onSubmit={submit}>
        {request.mode === 'folder' ? null : (
          <TextInput
            label={m.files.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus={isSaving ? true : undefined}
            error={isTaken && isBook ? m.files.existsBook : undefined}
          />
        )}
        <Text size="sm" c="var(--kb-near)" role="status" mih={22}>
          {isTaken && !isBook ? m.files.exists : ''}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => onAnswer(null)}>
            {m.shell.cancel}
          </Button>
          <Button
            type="submit"
            disabled={request.mode !== 'folder' && (!isFileName(name) || (isTaken && isBook))}
          >
            {request.mode === 'folder' ? m.files.choose : isSaving ? m.files.save : m.files.open}
          </Button>
        </Group>
      </form>
    </Stack>
  )
}

type FieldProps = {
  readonly folder: string
  readonly parent: string | null
  readonly onGo: (folder: string) => void
}

function FolderField({ folder, parent, onGo }: FieldProps) {
  const m = useMessages()
  const [typed, setTyped] = useState(folder)
  useEffect(() => setTyped(folder), [folder])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onGo(typed)
      }}
    >
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={m.files.up}
          disabled={parent === null}
          onClick={() => parent !== null && onGo(parent)}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <TextInput
          flex={1}
          aria-label={m.files.path}
          value={typed}
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {m.files.go}
        </Button>
      </Group>
    </form>
  )
}
