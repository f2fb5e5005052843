import { Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { openMilli } from '../../../shared/domain/orders/fulfilment.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'

type Props = { readonly detail: OrderDetail; readonly onClose: () => void }

/** Takes in a delivery; what is still to come stands in the fields already. */
export function DeliveryForm({ detail, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { order, lines, deliveries, acts } = detail
  const text = m.orders.deliveries
  const open = lines.filter((line) => openMilli(line, deliveries, acts) > 0)
  const [deliveredOn, setDeliveredOn] = useState<string | null>(today)
  const [number, setNumber] = useState('')
  const [came, setCame] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(open.map((line) => [line.id, openMilli(line, deliveries, acts)])),
  )
  const deliver = useCommand('orders.deliver', {
    done: (saved) => (saved.deliveredOn === null ? text.takenIn : text.takenInWhole),
    undo: true,
    quiet: true,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const arrived = open.map(({ id }) => ({ orderLineId: id, quantityMilli: came[id] ?? 0 }))
    const input = { id: order.id, deliveredOn: deliveredOn ?? today, number, lines: arrived }
    if ((await deliver.run(input)).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={text.add} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <SimpleGrid cols={2} spacing="md">
            <DayField label={text.day} value={deliveredOn} onChange={setDeliveredOn} />
            <TextInput
              label={text.number}
              maxLength={100}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
          </SimpleGrid>
          {open.map((line) => (
            <QuantityField
              key={line.id}
              label={line.name}
              rightSection={<span className="kb-unit">{line.unit}</span>}
              rightSectionWidth={64}
              value={came[line.id] ?? 0}
              onChange={(quantity) => setCame({ ...came, [line.id]: quantity ?? 0 })}
            />
          ))}
        </Stack>
        <FailureText failure={deliver.error} mt="sm" />
        <FormActions submit={text.takeIn} pending={deliver.pending} onCancel={onClose} />
      </form>
    </Modal>
  )
}
