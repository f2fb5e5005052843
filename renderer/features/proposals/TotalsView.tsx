import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

type Props = { readonly totals: ProposalTotals; readonly currency: string; readonly discountPpm: number }

/** The sums as the printed offer shows them. */
export function TotalsView({ totals, currency, discountPpm }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.proposals.document
  const rows: readonly (readonly [string, number])[] = [
    [words.subtotal, totals.subtotalMinor],
    ...(totals.discountMinor === 0
      ? []
      : ([
          [words.totalDiscount(format.percent(discountPpm)), -totals.discountMinor],
          [words.net, totals.taxableMinor],
        ] as const)),
    ...totals.vatGroups.map((group) => [words.vatOf(format.percent(group.vatPpm)), group.vatMinor] as const),
  ]
  return (
    <dl className="kb-sums">
      {rows.map(([label, minor]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <MoneyText minor={minor} currency={currency} />
          </dd>
        </div>
      ))}
      <div data-total>
        <dt>{words.total}</dt>
        <dd>
          <MoneyText minor={totals.totalMinor} currency={currency} />
        </dd>
      </div>
    </dl>
  )
}
