import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { failureText } from '../../../shared/i18n/index.ts'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** Changes the passphrase: the present one, then a new one twice. */
export function ChangePassphrase() {
  const m = useMessages()
  const vault = useVaultState()
  const [isOpen, setOpen] = useState(false)
  const text = m.vault.panel
  return (
    <SettingsSection title={text.passphraseTitle} text={text.passphraseText}>
      <Group>
        <Button variant="default" disabled={vault.isSample || vault.readOnly} onClick={() => setOpen(true)}>
          {text.changePassphrase}
        </Button>
      </Group>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={text.changePassphrase}
        closeButtonProps={{ 'aria-label': m.shell.close }}
      >
        <ChangeForm onDone={() => setOpen(false)} />
      </Modal>
    </SettingsSection>
  )
}

function ChangeForm({ onDone }: { readonly onDone: () => void }) {
  const m = useMessages()
  const text = m.vault.panel
  const [current, setCurrent] = useState('')
  const next = useNewPassphrase()
  const change = useCommand('vault.changePassphrase', { quiet: true, done: () => text.changed })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!next.isReady || current === '') return
    const reply = await change.run({ current, next: next.passphrase })
    if (reply.ok) onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <PassphraseField
          label={text.current}
          value={current}
          onChange={setCurrent}
          error={change.error === null ? undefined : <span role="alert">{failureText(m, change.error)}</span>}
          focused
        />
        <NewPassphrase state={next} label={text.next} repeatLabel={text.repeat} />
        <FormActions
          submit={text.changePassphrase}
          pending={change.pending}
          disabled={!next.isReady || current === ''}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
