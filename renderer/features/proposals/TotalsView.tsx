import { stepLabel } from '../../../shared/domain/proposals/price-rows.ts'
import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

type Props = { readonly totals: ProposalTotals; readonly currency: string }

/** The sums as the printed offer shows them, step by step. */
export function TotalsView({ totals, currency }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.proposals.document
  const steps = totals.steps.filter((step) => step.minor !== 0)
  const rows: readonly (readonly [string, number])[] = [
    [words.subtotal, totals.subtotalMinor],
    ...steps.map((step) => [stepLabel(step, words, format), step.minor] as const),
    ...(steps.length === 0 ? [] : [[words.net, totals.taxableMinor] as const]),
    ...totals.vatGroups.map((group) => [words.vatOf(format.percent(group.vatPpm)), group.vatMinor] as const),
  ]
  return (
    <dl className="kb-sums">
      {rows.map(([label, minor], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name
        <div key={index}>
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
