import { Button, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { EntryRow } from '../../../shared/contract/commission.ts'
import { type CommissionState, commissionStates } from '../../../shared/domain/commission/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { EntrySteps } from './EntrySteps.tsx'

type Props = {
  /** null: a new entry. */
  readonly entry: EntryRow | null
  readonly state: CommissionState
  readonly onClose: () => void
}

type Values = Pick<
  EntryRow,
  | 'companyId'
  | 'clientId'
  | 'state'
  | 'earnedOn'
  | 'dueOn'
  | 'receivedOn'
  | 'currency'
  | 'amountMinor'
  | 'note'
>

function valuesOf(entry: EntryRow | null, state: CommissionState, currency: string, today: string): Values {
  if (entry !== null) {
    const { companyId, clientId, earnedOn, dueOn, receivedOn, amountMinor, note } = entry
    return {
      companyId,
      clientId,
      state: entry.state,
      earnedOn,
      dueOn,
      receivedOn,
      currency: entry.currency,
      amountMinor,
      note,
    }
  }
  const receivedOn = state === 'received' ? today : null
  return {
    companyId: null,
    clientId: null,
    state,
    earnedOn: null,
    dueOn: today,
    receivedOn,
    currency,
    amountMinor: 0,
    note: '',
  }
}

export function EntryForm({ entry, state, onClose }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const { today } = useClock()
  const form = useFormDraft(`entry:${entry?.id ?? `new-${state}`}`, valuesOf(entry, state, currency, today))
  const save = useCommand('commission.saveEntry', { done: () => m.commission.saved, undo: true, quiet: true })
  const trash = useCommand('commission.trashEntry', { done: () => m.commission.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ id: entry?.id ?? null, fields: form.values })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (entry !== null && (await trash.run({ id: entry.id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={entry === null ? m.commission.new : m.commission.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields values={form.values} set={form.set} />
        {entry === null ? null : <EntrySteps entry={entry} />}
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            entry === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.commission.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }

function Fields({ values, set }: FieldsProps) {
  const m = useMessages()
  const { today } = useClock()
  const { fields } = m.commission
  const days = { earned: 'earnedOn', due: 'dueOn', received: 'receivedOn' } as const
  const choose = (state: CommissionState) => {
    const field = state === 'expected' ? null : days[state]
    set({ state, ...(field !== null && values[field] === null ? { [field]: today } : {}) })
  }
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <MoneyField
          label={fields.amount}
          data-autofocus
          currency={values.currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor: amountMinor ?? 0 })}
        />
        <TextInput
          label={fields.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <Select
          label={fields.state}
          data={commissionStates.map((state) => ({ value: state, label: m.commission.states[state] }))}
          value={values.state}
          onChange={(state) => choose((state ?? 'due') as CommissionState)}
        />
        <DayField
          label={fields.earnedOn}
          value={values.earnedOn}
          onChange={(earnedOn) => set({ earnedOn })}
        />
        <DayField label={fields.dueOn} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} />
        <DayField
          label={fields.receivedOn}
          value={values.receivedOn}
          onChange={(receivedOn) => set({ receivedOn })}
        />
      </SimpleGrid>
      <TextInput
        label={fields.note}
        maxLength={2000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <ClientSelect
        label={fields.client}
        none={fields.noClient}
        value={values.clientId}
        onChange={(clientId) => set({ clientId })}
      />
      <CompanySelect
        label={fields.company}
        none={fields.noClient}
        value={values.companyId}
        onChange={(companyId) => set({ companyId })}
      />
    </Stack>
  )
}
