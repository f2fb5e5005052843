import { Button, Modal, Stack, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Contract } from '../../../shared/domain/contracts/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { DocumentsSelect } from '../../api/DocumentsSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { ContractParties, ContractTerm } from './ContractFields.tsx'
import { contractValues } from './contract-values.ts'

type Props = {
  readonly contract: Contract | null
  /** Whose a new contract is, where that is known. */
  readonly clientId?: string
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
  readonly onTrashed?: () => void
}

export function ContractForm({ contract, clientId, onClose, onSaved, onTrashed }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const first = { ...contractValues(contract, currency), ...(clientId === undefined ? {} : { clientId }) }
  const form = useFormDraft(`contract:${contract?.id ?? clientId ?? 'new'}`, first)
  const save = useCommand('contracts.save', { done: () => m.contracts.saved, undo: true, quiet: true })
  const trash = useCommand('contracts.trash', { done: () => m.contracts.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { clientId: owner, ...fields } = form.values
    const input = owner === null ? fields : { ...fields, clientId: owner }
    const reply = await save.run({ id: contract?.id ?? null, fields: input })
    if (!reply.ok) return
    await form.discard()
    onClose()
    onSaved?.(reply.value.id)
  }
  const remove = async () => {
    if (contract === null || !(await trash.run({ id: contract.id })).ok) return
    onClose()
    onTrashed?.()
  }
  const { fields } = m.contracts
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={contract === null ? m.contracts.new : m.contracts.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <ContractParties values={form.values} set={form.set} />
          <ContractTerm values={form.values} set={form.set} />
          <DocumentsSelect
            label={fields.documents}
            description={fields.documentsHint}
            clientId={form.values.clientId}
            value={form.values.documentIds}
            onChange={(documentIds) => form.set({ documentIds })}
          />
          <Textarea
            label={fields.terms}
            autosize
            maxLength={20000}
            value={form.values.terms}
            onChange={(event) => form.set({ terms: event.currentTarget.value })}
          />
        </Stack>
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            contract === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.contracts.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}
