import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { divideHalfAwayFromZero } from '../../../shared/base/money.ts'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import {
  type ActCause,
  actCauses,
  type OrderAct,
  type OrderActKind,
  orderActKinds,
} from '../../../shared/domain/orders/types.ts'
import { RecordForm } from '../../api/RecordForm.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'

type Props = {
  readonly detail: OrderDetail
  readonly act: OrderAct | null
  readonly onClose: () => void
}

type Values = {
  readonly kind: OrderActKind
  readonly orderLineId: string | null
  readonly number: string
  readonly happenedOn: string | null
  readonly quantityMilli: number
  readonly amountMinor: number
  readonly cause: ActCause
  readonly note: string
  readonly remedy: string
  readonly settledOn: string | null
  /** The credit note that came before the act. */
  readonly creditNoteId: string | null
}

/** An act for goods given back, missing, or of another sort. */
export function ActForm({ detail, act, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.orders.acts
  const key = `order-act:${act?.id ?? `new:${detail.order.id}`}`
  const form = useFormDraft(key, act === null ? blank(detail, today) : valuesOf(act))
  const { values, set } = form
  const save = useCommand('orders.saveAct', { done: () => text.saved, undo: true, quiet: true })
  const trash = useCommand('orders.trashAct', { done: () => text.trashed, undo: true, quiet: true })
  const send = () => {
    const { creditNoteId, happenedOn, ...rest } = values
    const fields = { ...rest, happenedOn: happenedOn ?? today }
    return save.run({ id: act?.id ?? null, orderId: detail.order.id, fields, creditNoteId })
  }
  return (
    <RecordForm
      title={act === null ? text.add : text.kinds[act.kind]}
      form={form}
      save={save}
      run={send}
      trash={act === null ? null : { ...trash, label: m.orders.trash, run: () => trash.run({ id: act.id }) }}
      onClose={onClose}
    >
      <ActFields values={values} set={set} detail={detail} />
      {detail.looseCredits.length === 0 ? null : (
        <CreditSelect
          detail={detail}
          value={values.creditNoteId}
          onChange={(creditNoteId) => set({ creditNoteId })}
        />
      )}
    </RecordForm>
  )
}

function valuesOf(act: OrderAct): Values {
  const { kind, orderLineId, number, happenedOn, quantityMilli, amountMinor } = act
  const { cause, note, remedy, settledOn } = act
  const what = { kind, orderLineId, number, happenedOn, quantityMilli, amountMinor }
  return { ...what, cause, note, remedy, settledOn, creditNoteId: null }
}

function blank(detail: OrderDetail, today: string): Values {
  const hasOne = detail.lines.length === 1
  return {
    kind: 'return',
    orderLineId: hasOne ? (detail.lines[0]?.id ?? null) : null,
    number: '',
    happenedOn: today,
    quantityMilli: 0,
    amountMinor: 0,
    cause: 'defect',
    note: '',
    remedy: '',
    settledOn: null,
    creditNoteId: null,
  }
}

/** What a part of a line is worth: its share of the line's sum. */
function worth(detail: OrderDetail, lineId: string | null, quantityMilli: number): number | null {
  const line = detail.lines.find((l) => l.id === lineId)
  if (line === undefined || line.quantityMilli === 0) return null
  return divideHalfAwayFromZero(BigInt(line.netMinor) * BigInt(quantityMilli), BigInt(line.quantityMilli))
}

type FieldsProps = {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
  readonly detail: OrderDetail
}

function ActFields({ values, set, detail }: FieldsProps) {
  const text = useMessages().orders.acts
  const priced = (orderLineId: string | null, quantityMilli: number) => {
    const amountMinor = worth(detail, orderLineId, quantityMilli)
    set({ orderLineId, quantityMilli, ...(amountMinor === null ? {} : { amountMinor }) })
  }
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={text.kind}
          data-autofocus
          allowDeselect={false}
          data={orderActKinds.map((value) => ({ value, label: text.kinds[value] }))}
          value={values.kind}
          onChange={(kind) => set({ kind: (kind ?? 'return') as OrderActKind })}
        />
        <Select
          label={text.cause}
          allowDeselect={false}
          data={actCauses.map((value) => ({ value, label: text.causes[value] }))}
          value={values.cause}
          onChange={(cause) => set({ cause: (cause ?? 'other') as ActCause })}
        />
        <Select
          label={text.line}
          clearable
          data={detail.lines.map((line) => ({ value: line.id, label: line.name }))}
          value={values.orderLineId}
          onChange={(lineId) => priced(lineId, values.quantityMilli)}
        />
        <QuantityField
          label={text.quantity}
          value={values.quantityMilli}
          onChange={(quantity) => priced(values.orderLineId, quantity ?? 0)}
        />
        <MoneyField
          label={text.amount}
          currency={detail.order.currency}
          value={values.amountMinor}
          onChange={(amountMinor) => set({ amountMinor: amountMinor ?? 0 })}
        />
        <TextInput
          label={text.number}
          maxLength={100}
          value={values.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        <DayField label={text.day} value={values.happenedOn} onChange={(happenedOn) => set({ happenedOn })} />
        <DayField
          label={text.settledOn}
          value={values.settledOn}
          onChange={(settledOn) => set({ settledOn })}
        />
      </SimpleGrid>
      <Textarea
        label={text.note}
        autosize
        maxLength={5000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Textarea
        label={text.remedy}
        autosize
        maxLength={5000}
        value={values.remedy}
        onChange={(event) => set({ remedy: event.currentTarget.value })}
      />
    </Stack>
  )
}

type CreditProps = {
  readonly detail: OrderDetail
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** A credit note that came before its act: bound to it, the commission is not taken back twice. */
function CreditSelect({ detail, value, onChange }: CreditProps) {
  const text = useMessages().orders.acts
  const format = useFormat()
  return (
    <Select
      label={text.creditedBy}
      placeholder={text.notCredited}
      clearable
      data={detail.looseCredits.map(({ id, number, issuedOn, amountMinor, currency }) => ({
        value: id,
        label: text.creditNamed(number, format.day(issuedOn), format.money(amountMinor, currency)),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
