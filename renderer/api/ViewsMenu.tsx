import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { ArrangedList, SavedView } from '../../shared/domain/views/types.ts'
import { failureText } from '../../shared/i18n/index.ts'
import { useMessages } from '../ui/language.tsx'
import { useBookQuery } from './use-book-query.ts'
import { useCommand } from './use-command.ts'
import type { ListArrangement } from './use-list-state.ts'

type Props = { readonly list: ArrangedList; readonly arrangement: ListArrangement }

/** Arrangements under names of the user's own: filter, columns and order at once. */
export function ViewsMenu({ list, arrangement }: Props) {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  const query = useBookQuery('views.list', { list })
  const choose = (view: SavedView) => {
    arrangement.set(view.state)
    setOpen(false)
  }
  return (
    <Popover position="bottom-start" trapFocus width={320} opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {m.views.button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Views views={query.data ?? []} onChoose={choose} />
          <SaveView list={list} arrangement={arrangement} onSaved={() => setOpen(false)} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

type ViewsProps = { readonly views: readonly SavedView[]; readonly onChoose: (view: SavedView) => void }

function Views({ views, onChoose }: ViewsProps) {
  const m = useMessages()
  const trash = useCommand('views.trash', { done: () => m.views.trashed, undo: true })
  if (views.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {m.views.none}
      </Text>
    )
  return (
    <ul className="kb-lines" aria-label={m.views.button}>
      {views.map((view) => (
        <li key={view.id}>
          <Group wrap="nowrap" gap="xs">
            <UnstyledButton className="kb-line" onClick={() => onChoose(view)}>
              {view.name}
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              aria-label={m.views.remove(view.name)}
              onClick={() => void trash.run({ id: view.id })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        </li>
      ))}
    </ul>
  )
}

type SaveProps = Props & { readonly onSaved: () => void }

function SaveView({ list, arrangement, onSaved }: SaveProps) {
  const m = useMessages()
  const [name, setName] = useState('')
  const save = useCommand('views.save', { done: (view) => m.views.saved(view.name), undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { columns, sort, filter } = arrangement.state
    const state = { columns: [...columns], sort, filter: filter as Record<string, string> }
    if ((await save.run({ id: null, list, name, state })).ok) onSaved()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={m.views.name}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={save.error === null ? null : failureText(m, save.error)}
        />
        <Button type="submit" loading={save.pending}>
          {m.shell.save}
        </Button>
      </Group>
    </form>
  )
}
