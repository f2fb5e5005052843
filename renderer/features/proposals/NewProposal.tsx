import { Modal, Select, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Language, languages } from '../../../shared/contract/settings.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'

type Props = { readonly onClose: () => void; readonly onMade: (id: string) => void }

/** For whom, and in which language; everything else has a sensible beginning. */
export function NewProposal({ onClose, onMade }: Props) {
  const m = useMessages()
  const [clientId, setClientId] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language>(useLanguage())
  const create = useCommand('proposals.create', { quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (clientId === null) return
    const reply = await create.run({ clientId, language })
    if (reply.ok) onMade(reply.value.id)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.proposals.new}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <ClientSelect
            label={m.proposals.forClient}
            data-autofocus
            value={clientId}
            onChange={setClientId}
          />
          <Select
            label={m.proposals.languageOf}
            data={languages.map((value) => ({ value, label: m.shell.language[value] }))}
            value={language}
            onChange={(value) => setLanguage((value ?? 'en') as Language)}
          />
          {create.error === null ? null : (
            <Text c="red" size="sm" role="alert">
              {failureText(m, create.error)}
            </Text>
          )}
        </Stack>
        <FormActions
          submit={m.proposals.create}
          pending={create.pending}
          disabled={clientId === null}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}
