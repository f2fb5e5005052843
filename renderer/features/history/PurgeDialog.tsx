import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import type { TrashEntry } from '../../../shared/contract/history.ts'
import { useCommand } from '../../api/use-command.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = { readonly entries: readonly TrashEntry[]; readonly onClose: () => void }

/** Asks twice: by the question, and by the tick below it. */
export function PurgeDialog({ entries, onClose }: Props) {
  const m = useMessages()
  const text = m.history.trash
  const [isSure, setSure] = useState(false)
  const purge = useCommand('history.purge', { done: ({ purged }) => text.purged(purged) })
  const run = async () => {
    if (!isSure) return
    const items = entries.map(({ table, id }) => ({ table, id }))
    await purge.run({ items, confirmed: true })
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={text.sureTitle}
      confirm={text.purge}
      pending={purge.pending}
      onConfirm={() => void run()}
      onCancel={onClose}
    >
      <Text>{text.sure(entries.length)}</Text>
      <Text c="dimmed" size="sm" mb="md">
        {text.sureAgain}
      </Text>
      <Checkbox
        label={text.confirmWord}
        checked={isSure}
        onChange={(event) => setSure(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  )
}
