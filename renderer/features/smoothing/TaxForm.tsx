import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { TaxFields } from '../../../shared/contract/smoothing.ts'
import { incomeKinds, type TaxRule, taxPeriods } from '../../../shared/domain/smoothing/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

type Props = {
  /** null: a new one. */
  readonly tax: TaxRule | null
  readonly currency: string
  readonly onClose: () => void
}

type Kind = 'all' | (typeof incomeKinds)[number]
type Values = Omit<TaxFields, 'amount' | 'currency'> & {
  readonly by: 'share' | 'flat'
  readonly ppm: number | null
  readonly of: Kind
  readonly minor: number | null
}

function valuesOf(tax: TaxRule | null): Values {
  const amount = tax?.amount ?? { kind: 'share', ppm: 0, of: 'all' }
  return {
    name: tax?.name ?? '',
    by: amount.kind,
    ppm: amount.kind === 'share' && tax !== null ? amount.ppm : null,
    of: amount.kind === 'share' ? amount.of : 'all',
    minor: amount.kind === 'flat' ? amount.minor : null,
    period: tax?.period ?? 'quarter',
    dueMonths: tax?.dueMonths ?? 1,
    dueDay: tax?.dueDay ?? 25,
  }
}

function fieldsOf({ by, ppm, of, minor, ...rest }: Values, currency: string): TaxFields {
  const amount =
    by === 'share'
      ? { kind: 'share' as const, ppm: ppm ?? 0, of }
      : { kind: 'flat' as const, minor: minor ?? 0 }
  return { ...rest, currency, amount }
}

/** A tax or contribution: how much, of what, and when it is paid. */
export function TaxForm({ tax, currency, onClose }: Props) {
  const m = useMessages()
  const { taxes } = m.smoothing
  const form = useFormDraft<Values>(`smoothing:tax:${tax?.id ?? 'new'}`, valuesOf(tax))
  const save = useCommand('smoothing.saveTax', { done: () => taxes.saved, undo: true, quiet: true })
  const remove = useCommand('smoothing.removeTax', { done: () => taxes.removed, undo: true })
  const finish = async () => {
    await form.discard()
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await save.run({ id: tax?.id ?? null, fields: fieldsOf(form.values, currency) })
    if (reply.ok) await finish()
  }
  const takeAway = async (id: string) => {
    const reply = await remove.run({ id })
    if (reply.ok) await finish()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={tax === null ? taxes.add : tax.name}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label={taxes.name}
            maxLength={100}
            data-autofocus
            value={form.values.name}
            onChange={(event) => form.set({ name: event.currentTarget.value })}
          />
          <AmountFields values={form.values} currency={currency} set={form.set} />
          <PeriodFields values={form.values} set={form.set} />
        </Stack>
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            tax === null ? null : (
              <Button variant="subtle" color="red" onClick={() => void takeAway(tax.id)}>
                {taxes.remove}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }

function AmountFields({ values, currency, set }: FieldsProps & { readonly currency: string }) {
  const m = useMessages()
  const { taxes } = m.smoothing
  return (
    <>
      <Select
        label={taxes.amount}
        allowDeselect={false}
        value={values.by}
        onChange={(by) => by !== null && set({ by: by === 'flat' ? 'flat' : 'share' })}
        data={[
          { value: 'share', label: taxes.byShare },
          { value: 'flat', label: taxes.byFlat },
        ]}
      />
      {values.by === 'share' ? (
        <Group grow align="flex-start">
          <PercentField label={taxes.share} value={values.ppm} onChange={(ppm) => set({ ppm })} />
          <Select
            label={taxes.of}
            allowDeselect={false}
            value={values.of}
            onChange={(of) => of !== null && set({ of: of as Kind })}
            data={(['all', ...incomeKinds] as const).map((kind) => ({
              value: kind,
              label: taxes.kinds[kind],
            }))}
          />
        </Group>
      ) : (
        <MoneyField
          label={taxes.flat}
          currency={currency}
          value={values.minor}
          onChange={(minor) => set({ minor })}
        />
      )}
    </>
  )
}

function PeriodFields({ values, set }: FieldsProps) {
  const m = useMessages()
  const { taxes } = m.smoothing
  const number = (next: string | number, fallback: number) => (typeof next === 'number' ? next : fallback)
  return (
    <>
      <Select
        label={taxes.period}
        allowDeselect={false}
        value={values.period}
        onChange={(period) => period !== null && set({ period: period as Values['period'] })}
        data={taxPeriods.map((period) => ({ value: period, label: taxes.periods[period] }))}
      />
      <Group grow align="flex-end">
        <NumberInput
          label={taxes.dueMonths}
          min={0}
          max={12}
          allowDecimal={false}
          value={values.dueMonths}
          onChange={(next) => set({ dueMonths: number(next, 1) })}
        />
        <NumberInput
          label={taxes.dueDay}
          min={1}
          max={28}
          allowDecimal={false}
          value={values.dueDay}
          onChange={(next) => set({ dueDay: number(next, 25) })}
        />
      </Group>
    </>
  )
}
