import { Button, Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type Contract,
  type Obligation,
  type ObligationKind,
  type ObligationSide,
  obligationKinds,
  obligationSides,
} from '../../../shared/domain/contracts/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = {
  readonly contract: Contract
  readonly side: ObligationSide
  readonly obligation: Obligation | null
  readonly onClose: () => void
}

type Values = Pick<Obligation, 'side' | 'kind' | 'text' | 'dueOn' | 'doneOn' | 'remindDays' | 'amountMinor'>

const blank: Omit<Values, 'side'> = {
  kind: 'delivery',
  text: '',
  dueOn: null,
  doneOn: null,
  remindDays: 7,
  amountMinor: null,
}

export function ObligationForm({ contract, side, obligation, onClose }: Props) {
  const m = useMessages()
  const text = m.contracts.obligations
  const [values, setValues] = useState<Values>(() => obligation ?? { ...blank, side })
  const set = (patch: Partial<Values>) => setValues((before) => ({ ...before, ...patch }))
  const save = useCommand('contracts.saveObligation', { done: () => text.saved, undo: true, quiet: true })
  const trash = useCommand('contracts.trashObligation', { done: () => text.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { side: owner, kind, text: words, dueOn, doneOn, remindDays, amountMinor } = values
    const fields = { side: owner, kind, text: words, dueOn, doneOn, remindDays, amountMinor }
    if ((await save.run({ id: obligation?.id ?? null, contractId: contract.id, fields })).ok) onClose()
  }
  const remove = async () => {
    if (obligation !== null && (await trash.run({ id: obligation.id })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={text.edit} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ObligationFields values={values} set={set} currency={contract.currency} />
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            obligation === null ? null : (
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

type FieldsProps = {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
  readonly currency: string
}

function ObligationFields({ values, set, currency }: FieldsProps) {
  const text = useMessages().contracts.obligations
  return (
    <Stack gap="md">
      <TextInput
        label={text.text}
        required
        data-autofocus
        maxLength={1000}
        value={values.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="md">
        <Select
          label={text.side}
          allowDeselect={false}
          data={obligationSides.map((value) => ({ value, label: text.sides[value] }))}
          value={values.side}
          onChange={(side) => set({ side: (side ?? 'ours') as ObligationSide })}
        />
        <Select
          label={text.kind}
          allowDeselect={false}
          data={obligationKinds.map((value) => ({ value, label: text.kinds[value] }))}
          value={values.kind}
          onChange={(kind) => set({ kind: (kind ?? 'other') as ObligationKind })}
        />
        <DayField label={text.dueOn} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} />
        <NumberInput
          label={text.remindDays}
          min={0}
          max={365}
          allowDecimal={false}
          value={values.remindDays}
          onChange={(days) => set({ remindDays: typeof days === 'number' ? days : 0 })}
        />
        <MoneyField
          label={text.amount}
          currency={currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor })}
        />
        <DayField label={text.doneOn} value={values.doneOn} onChange={(doneOn) => set({ doneOn })} />
      </SimpleGrid>
    </Stack>
  )
}
