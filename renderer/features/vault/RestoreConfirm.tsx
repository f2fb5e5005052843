import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { BookContents } from '../../../shared/contract/vault.ts'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { ContentsTable } from './ContentsTable.tsx'

type Props = {
  readonly backup: string
  readonly passphrase: string
  readonly contents: BookContents
  readonly onBack: () => void
  /** Where the replaced book is kept; empty: there was none. */
  readonly onRestored: (replacedPath: string) => void
}

const counts = ['clients', 'people', 'visits', 'deals', 'proposals', 'commissionEntries'] as const

/** What is in the backup and where it goes, before anything is replaced. */
export function RestoreConfirm({ backup, passphrase, contents, onBack, onRestored }: Props) {
  const m = useMessages()
  const format = useFormat()
  const vault = useVaultState()
  const [isAsking, setAsking] = useState(false)
  const restore = useCommand('vault.restore')
  const text = m.vault.restore
  const target = vault.path ?? vault.suggestedPath
  const put = async () => {
    const reply = await restore.run({ path: backup, passphrase, to: target })
    setAsking(false)
    if (reply.ok) onRestored(reply.value.replacedPath)
  }
  const rows = [
    ...counts.map((count) => [text[count], format.number(contents[count])] as const),
    [
      text.lastChange,
      contents.lastChangeAt === null ? text.never : format.instant(contents.lastChangeAt),
    ] as const,
  ]
  return (
    <Stack gap="md">
      <Title order={2}>{text.contents}</Title>
      <ContentsTable rows={rows} />
      <div>
        <Text size="sm" fw={500}>
          {vault.path === null ? text.targetNew : text.target}
        </Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {target}
        </Text>
        <Text size="sm" c="dimmed" mt={4}>
          {text.kept}
        </Text>
      </div>
      <Group>
        <Button variant="default" onClick={onBack}>
          {m.shell.back}
        </Button>
        <Button onClick={() => setAsking(true)}>{text.confirm}</Button>
      </Group>
      <ConfirmDialog
        opened={isAsking}
        title={text.confirmTitle}
        confirm={text.confirm}
        pending={restore.pending}
        danger
        onConfirm={() => void put()}
        onCancel={() => setAsking(false)}
      >
        <Text style={{ overflowWrap: 'anywhere' }}>{target}</Text>
        <Text c="dimmed" size="sm" mt="xs">
          {text.kept}
        </Text>
      </ConfirmDialog>
    </Stack>
  )
}
