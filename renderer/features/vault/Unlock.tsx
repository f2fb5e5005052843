import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { failureText } from '../../../shared/i18n/index.ts'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import type { LockView } from './LockScreen.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { useCountdown } from './use-countdown.ts'

/** Opens the chosen book with its passphrase, or by what this device remembers. */
export function Unlock({ go }: { readonly go: (view: LockView) => void }) {
  const m = useMessages()
  const vault = useVaultState()
  const leave = useCommand('vault.leave')
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{vault.name ?? m.vault.unlock.title}</Title>
        <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: 'anywhere' }}>
          {vault.path}
        </Text>
      </div>
      <UnlockForm />
      <Group gap="lg">
        <Anchor component="button" type="button" size="sm" onClick={() => go('sheet')}>
          {m.vault.unlock.withSheet}
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={() => go('restore')}>
          {m.vault.unlock.restore}
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={() => void leave.run({})}>
          {m.vault.unlock.another}
        </Anchor>
      </Group>
    </Stack>
  )
}

function UnlockForm() {
  const m = useMessages()
  const vault = useVaultState()
  const unlock = useCommand('vault.unlock', { quiet: true })
  const [passphrase, setPassphrase] = useState('')
  const wait = useCountdown(vault.waitMs)
  const { start } = wait
  const error = unlock.error
  useEffect(() => {
    if (typeof error?.params.waitMs === 'number') start(error.params.waitMs)
  }, [error, start])
  const isWaiting = wait.seconds > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWaiting || unlock.pending || passphrase === '') return
    void unlock.run({ passphrase }).then((reply) => {
      if (reply.ok) setPassphrase('')
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <PassphraseField
          label={m.vault.unlock.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={error === null ? undefined : <span role="alert">{failureText(m, error)}</span>}
          focused
        />
        <Group gap="sm">
          <Button type="submit" loading={unlock.pending} disabled={isWaiting || passphrase === ''}>
            {m.vault.unlock.submit}
          </Button>
          {vault.remembered ? <RememberedButton /> : null}
          <Text size="sm" c="dimmed" role="timer" className="kb-number-text">
            {isWaiting ? m.vault.unlock.wait(wait.seconds) : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  )
}

function RememberedButton() {
  const m = useMessages()
  const unlock = useCommand('vault.unlockRemembered')
  return (
    <Button variant="default" loading={unlock.pending} onClick={() => void unlock.run({})}>
      {m.vault.unlock.remembered}
    </Button>
  )
}
