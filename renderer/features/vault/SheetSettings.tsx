import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { EmergencySheet } from '../../../shared/contract/vault.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { SettingsSection } from './SettingsSection.tsx'
import { SheetKeeping } from './SheetKeeping.tsx'

/** Shows or prints the emergency sheet after the passphrase was given. */
export function SheetSettings() {
  const m = useMessages()
  const { isSample } = useVaultState()
  const [isOpen, setOpen] = useState(false)
  const [sheet, setSheet] = useState<EmergencySheet | null>(null)
  const text = m.vault.panel
  const close = () => {
    setOpen(false)
    setSheet(null)
  }
  return (
    <SettingsSection title={text.sheetTitle} text={text.sheetText}>
      <Group>
        <Button variant="default" disabled={isSample} onClick={() => setOpen(true)}>
          {text.makeSheet}
        </Button>
      </Group>
      <Modal
        opened={isOpen}
        onClose={close}
        title={text.sheetTitle}
        size="lg"
        closeButtonProps={{ 'aria-label': m.shell.close }}
      >
        {sheet === null ? (
          <AskPassphrase onSheet={setSheet} onCancel={close} />
        ) : (
          <SheetKeeping sheet={sheet} onDone={close} doneLabel={m.shell.close} />
        )}
      </Modal>
    </SettingsSection>
  )
}

type AskProps = { readonly onSheet: (sheet: EmergencySheet) => void; readonly onCancel: () => void }

function AskPassphrase({ onSheet, onCancel }: AskProps) {
  const m = useMessages()
  const ask = useCommand('vault.emergencySheet', { quiet: true })
  const [passphrase, setPassphrase] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await ask.run({ passphrase })
    if (reply.ok) onSheet(reply.value)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm">{m.vault.panel.sheetPassphrase}</Text>
        <PassphraseField
          label={m.vault.unlock.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={ask.error === null ? undefined : <span role="alert">{failureText(m, ask.error)}</span>}
          focused
        />
        <FormActions
          submit={m.vault.panel.makeSheet}
          pending={ask.pending}
          disabled={passphrase === ''}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}
