import type { Deal, DealLine } from '../../../shared/domain/deals/types.ts'
import { orderSums } from '../../../shared/domain/orders/fulfilment.ts'
import { areSummable } from '../../../shared/domain/pricing/check-sale.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { RecordForm } from '../../api/RecordForm.tsx'
import { SaleLines } from '../../api/SaleLines.tsx'
import type { SaleLine } from '../../api/sale-lines.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useMessages } from '../../ui/language.tsx'
import { DealFields } from './DealFields.tsx'
import { dealLine, dealValues } from './deal-values.ts'

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
  const form = useFormDraft(`deal:${deal?.id ?? 'new'}`, dealValues(deal, lines, currency))
  const { values, set } = form
  const save = useCommand('deals.save', {
    done: (saved) => m.deals.saved(saved.title),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('deals.trash', { done: () => m.deals.trashed, undo: true, quiet: true })
  const send = () => {
    const { clientId, lines: goods, ...fields } = values
    const input = clientId === null ? fields : { ...fields, clientId }
    const named = goods.filter((line) => line.name.trim() !== '').map(dealLine)
    return save.run({ id: deal?.id ?? null, fields: input, lines: named })
  }
  /** Goods make the amount and, where all costs are known, the cost; both can be typed over. */
  const setLines = (next: readonly SaleLine[]) =>
    set({ lines: next, ...(next.length > 0 && areSummable(next) ? orderSums(next) : {}) })
  return (
    <RecordForm
      title={deal === null ? m.deals.new : m.deals.edit}
      size="xl"
      form={form}
      save={save}
      run={send}
      onSaved={(saved) => onSaved?.(saved.id)}
      trash={deal === null ? null : { ...trash, label: m.deals.trash, run: () => trash.run({ id: deal.id }) }}
      onTrashed={onTrashed}
      onClose={onClose}
    >
      <DealFields values={values} set={set} />
      <SaleLines
        label={m.deals.goods}
        clientId={values.clientId}
        day={values.closedOn}
        currency={values.currency}
        lines={values.lines}
        onChange={setLines}
      />
    </RecordForm>
  )
}
