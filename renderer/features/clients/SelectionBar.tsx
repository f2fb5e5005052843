import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { BulkForm } from './BulkForm.tsx'

type Props = {
  readonly rows: readonly ClientRow[]
  readonly all: readonly ClientRow[]
  readonly onClear: () => void
}

/** What can be done with all that are ticked. */
export function SelectionBar({ rows, all, onClear }: Props) {
  const m = useMessages()
  const text = m.clients.bulk
  const [isEditing, setEditing] = useState(false)
  const ids = rows.map((row) => row.id)
  const trash = useCommand('clients.trash', { done: () => text.trashed(ids.length), undo: true })
  return (
    <Group gap="sm" mb="xs" role="toolbar" aria-label={text.toolbar}>
      <Text size="sm">{m.shell.table.selected(rows.length)}</Text>
      <Button size="compact-md" onClick={() => setEditing(true)}>
        {text.edit}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        loading={trash.pending}
        onClick={() => void trash.run({ ids }).then((reply) => reply.ok && onClear())}
      >
        {m.clients.trash}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={onClear}>
        {text.clear}
      </Button>
      {isEditing ? <BulkForm rows={rows} all={all} onClose={() => setEditing(false)} /> : null}
    </Group>
  )
}
