import { Button, Modal } from '@mantine/core'
import type { FormEvent } from 'react'
import type { DealRow } from '../../../shared/contract/deals.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { DealFields } from './DealFields.tsx'
import { dealValues } from './deal-values.ts'

type Props = { readonly deal: DealRow | null; readonly onClose: () => void }

export function DealForm({ deal, onClose }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const form = useFormDraft(`deal:${deal?.id ?? 'new'}`, dealValues(deal, currency))
  const save = useCommand('deals.save', {
    done: (saved) => m.deals.saved(saved.title),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('deals.trash', { done: () => m.deals.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { clientId, ...fields } = form.values
    const input = clientId === null ? fields : { ...fields, clientId }
    if (!(await save.run({ id: deal?.id ?? null, fields: input })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (deal !== null && (await trash.run({ id: deal.id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={deal === null ? m.deals.new : m.deals.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DealFields values={form.values} set={form.set} />
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            deal === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.deals.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}
