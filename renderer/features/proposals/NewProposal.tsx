import { Modal, SegmentedControl, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Language } from '../../../shared/contract/settings.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { showDone } from '../../api/notices.tsx'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { type Beginning, BeginWith } from './BeginWith.tsx'

type Props = {
  /** For whom, where that is known already. */
  readonly clientId?: string | null
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

const ways = ['template', 'needs', 'based'] as const
type Way = (typeof ways)[number]

/** For whom, in which language, and what it begins with: a template, the client's needs, or an offer that was won. */
export function NewProposal({ clientId: known = null, onClose, onMade }: Props) {
  const m = useMessages()
  const [clientId, setClientId] = useState<string | null>(known)
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [way, setWay] = useState<Way>('template')
  const [beginning, setBeginning] = useState<Beginning>({})
  const create = useCommand('proposals.create', { quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (clientId === null) return
    const reply = await create.run({ clientId, language, ...beginning })
    if (!reply.ok) return
    const { repriced, id } = reply.value
    if (repriced > 0) showDone(m.proposals.start.repriced(repriced), { m, undoOf: null })
    onMade(id)
  }
  const wayWords = {
    template: m.proposals.start.template,
    needs: m.proposals.start.needs,
    based: m.proposals.start.based,
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
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
          <LanguageSelect label={m.proposals.languageOf} value={language} onChange={setLanguage} />
          <SegmentedControl
            aria-label={m.proposals.start.from}
            data={ways.map((value) => ({ value, label: wayWords[value] }))}
            value={way}
            onChange={(value) => {
              setWay(value as Way)
              setBeginning({})
            }}
          />
          <BeginWith
            key={`${way} ${clientId} ${language}`}
            way={way}
            clientId={clientId}
            language={language}
            beginning={beginning}
            onChange={setBeginning}
          />
          <FailureText failure={create.error} />
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
