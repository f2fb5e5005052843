import { Button, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Deal, DealLine } from '../../../shared/domain/deals/types.ts'
import { orderSums } from '../../../shared/domain/orders/fulfilment.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { SaleLines } from '../../api/SaleLines.tsx'
import type { SaleLine } from '../../api/sale-lines.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { DealFields } from './DealFields.tsx'
import { dealValues } from './deal-values.ts'

type Props = {
  readonly deal: Deal | null
  readonly lines?: readonly DealLine[]
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
  readonly onTrashed?: () => void
}

export function DealForm({ deal, lines = [], onClose, onSaved, onTrashed }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const form = useFormDraft(`deal:${deal?.id ?? 'new'}`, dealValues(deal, currency))
  const [goods, setGoods] = useState<readonly SaleLine[]>(() => lines.map(saleLine))
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
    const named = goods.filter((line) => line.name.trim() !== '').map(dealLine)
    const reply = await save.run({ id: deal?.id ?? null, fields: input, lines: named })
    if (!reply.ok) return
    await form.discard()
    onClose()
    onSaved?.(reply.value.id)
  }
  const remove = async () => {
    if (deal === null || !(await trash.run({ id: deal.id })).ok) return
    onClose()
    onTrashed?.()
  }
  /** Goods make the amount and, where all costs are known, the cost; both can be typed over. */
  const setLines = (next: readonly SaleLine[]) => {
    setGoods(next)
    if (next.length > 0) form.set(orderSums(next))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={deal === null ? m.deals.new : m.deals.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <DealFields values={form.values} set={form.set} />
          <SaleLines
            label={m.deals.goods}
            currency={form.values.currency}
            lines={goods}
            onChange={setLines}
          />
        </Stack>
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

function saleLine({
  id,
  productId,
  name,
  quantityMilli,
  unit,
  unitPriceMinor,
  unitCostMinor,
}: DealLine): SaleLine {
  const rest = { discountPpm: 0, promisedOn: null }
  return { key: id, id, productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, ...rest }
}

function dealLine({ productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor }: SaleLine) {
  return { productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor }
}
