import { Button, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { tenderDays } from '../../../shared/domain/tenders/days.ts'
import type { Tender } from '../../../shared/domain/tenders/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { DealSelect } from '../../api/DealSelect.tsx'
import { PeopleSelect } from '../../api/PeopleSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { type TenderValues, tenderValues } from './tender-values.ts'

type Props = {
  readonly tender: Tender | null
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
  readonly onTrashed?: () => void
}

export function TenderForm({ tender, onClose, onSaved, onTrashed }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const form = useFormDraft(`tender:${tender?.id ?? 'new'}`, tenderValues(tender, currency))
  const save = useCommand('tenders.save', { done: () => m.tenders.saved, undo: true, quiet: true })
  const trash = useCommand('tenders.trash', { done: () => m.tenders.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { clientId, ...fields } = form.values
    const input = clientId === null ? fields : { ...fields, clientId }
    const reply = await save.run({ id: tender?.id ?? null, fields: input })
    if (!reply.ok) return
    await form.discard()
    onClose()
    onSaved?.(reply.value.id)
  }
  const remove = async () => {
    if (tender === null || !(await trash.run({ id: tender.id })).ok) return
    onClose()
    onTrashed?.()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={tender === null ? m.tenders.new : m.tenders.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <What values={form.values} set={form.set} />
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
            {tenderDays.map((day) => (
              <DayField
                key={day}
                label={m.tenders.days[day]}
                value={form.values[day]}
                onChange={(date) => form.set({ [day]: date })}
              />
            ))}
          </SimpleGrid>
          <Who values={form.values} set={form.set} />
        </Stack>
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            tender === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.tenders.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = {
  readonly values: TenderValues
  readonly set: (patch: Partial<TenderValues>) => void
}

function What({ values, set }: FieldsProps) {
  const { fields } = useMessages().tenders
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <TextInput
        label={fields.title}
        required
        data-autofocus
        maxLength={300}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <ClientSelect
        label={fields.client}
        required
        value={values.clientId}
        onChange={(clientId) => set({ clientId, dealId: null, deciderIds: [] })}
      />
      <TextInput
        label={fields.number}
        maxLength={100}
        value={values.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <TextInput
        label={fields.place}
        maxLength={300}
        value={values.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <MoneyField
        label={fields.budget}
        currency={values.currency}
        value={values.budgetMinor}
        onChange={(budgetMinor) => set({ budgetMinor })}
      />
      <MoneyField
        label={fields.security}
        currency={values.currency}
        value={values.securityMinor}
        onChange={(securityMinor) => set({ securityMinor })}
      />
      <DealSelect
        label={fields.deal}
        clientId={values.clientId}
        value={values.dealId}
        onChange={(dealId) => set({ dealId })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
    </SimpleGrid>
  )
}

function Who({ values, set }: FieldsProps) {
  const m = useMessages()
  const { fields } = m.tenders
  return (
    <>
      <PeopleSelect
        label={m.tenders.decides}
        clientId={values.clientId}
        value={values.deciderIds}
        onChange={(deciderIds) => set({ deciderIds })}
      />
      <TextInput
        label={fields.deciders}
        maxLength={500}
        value={values.deciders}
        onChange={(event) => set({ deciders: event.currentTarget.value })}
      />
      <Textarea
        label={fields.criteria}
        autosize
        maxLength={20000}
        value={values.criteria}
        onChange={(event) => set({ criteria: event.currentTarget.value })}
      />
      <Textarea
        label={fields.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </>
  )
}
