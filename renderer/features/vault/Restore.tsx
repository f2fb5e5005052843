import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { BookContents } from '../../../shared/contract/vault.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import { BackupChoice } from './BackupChoice.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { RestoreConfirm } from './RestoreConfirm.tsx'

type Looked = { readonly passphrase: string; readonly contents: BookContents }

/** Restoring step by step: choose the backup, look inside, put it in place, hear where the old book is. */
export function Restore({ onBack }: { readonly onBack: () => void }) {
  const m = useMessages()
  const [backup, setBackup] = useState<string | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [replacedPath, setReplacedPath] = useState<string | null>(null)
  if (replacedPath !== null) return <Restored replacedPath={replacedPath} onBack={onBack} />
  return (
    <Stack gap="lg">
      <Title order={1}>{m.vault.restore.title}</Title>
      {backup === null ? <BackupChoice onChoose={setBackup} onBack={onBack} /> : null}
      {backup !== null && looked === null ? (
        <LookInside backup={backup} onLooked={setLooked} onBack={() => setBackup(null)} />
      ) : null}
      {backup !== null && looked !== null ? (
        <RestoreConfirm
          backup={backup}
          passphrase={looked.passphrase}
          contents={looked.contents}
          onBack={() => setLooked(null)}
          onRestored={setReplacedPath}
        />
      ) : null}
    </Stack>
  )
}

type LookProps = {
  readonly backup: string
  readonly onLooked: (looked: Looked) => void
  readonly onBack: () => void
}

function LookInside({ backup, onLooked, onBack }: LookProps) {
  const m = useMessages()
  const inspect = useCommand('vault.inspectBackup', { quiet: true })
  const [passphrase, setPassphrase] = useState('')
  const text = m.vault.restore
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await inspect.run({ path: backup, passphrase })
    if (reply.ok) onLooked({ passphrase, contents: reply.value })
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {backup}
        </Text>
        <PassphraseField
          label={text.passphrase}
          description={text.passphraseText}
          value={passphrase}
          onChange={setPassphrase}
          error={
            inspect.error === null ? undefined : <span role="alert">{failureText(m, inspect.error)}</span>
          }
          focused
        />
        <Group>
          <Button variant="default" onClick={onBack}>
            {m.shell.back}
          </Button>
          <Button type="submit" loading={inspect.pending} disabled={passphrase === ''}>
            {text.look}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Restored({ replacedPath, onBack }: { readonly replacedPath: string; readonly onBack: () => void }) {
  const m = useMessages()
  const { name } = useVaultState()
  return (
    <Stack gap="lg">
      <Title order={1}>{name ?? m.vault.restore.title}</Title>
      <Alert color="teal" role="status">
        {m.vault.restore.done}
      </Alert>
      {replacedPath === '' ? null : (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {m.vault.restore.replacedAt(replacedPath)}
        </Text>
      )}
      <Group>
        <Button onClick={onBack} data-autofocus>
          {m.vault.restore.unlock}
        </Button>
      </Group>
    </Stack>
  )
}
