import type { DealDetail } from '../../../shared/contract/deals.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { type Fact, Facts } from '../../ui/Facts.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'

/** What is known of a deal. */
export function DealFacts({ detail }: { readonly detail: DealDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { deal, people } = detail
  const { fields, causes } = m.deals
  const money = (minor: number | null) =>
    minor === null ? null : <MoneyText minor={minor} currency={deal.currency} cents="auto" />
  const isDecided = deal.stage === 'won' || deal.stage === 'lost'
  const facts: readonly Fact[] = [
    [fields.client, <ClientLink key="client" id={deal.clientId} name={detail.clientName} />],
    [fields.amount, money(deal.amountMinor)],
    [m.deals.margin, deal.costMinor === null ? null : money(deal.amountMinor - deal.costMinor)],
    [fields.agencyFee, money(deal.agencyFeeMinor)],
    [fields.chance, isDecided ? null : format.percent(deal.chancePpm)],
    isDecided
      ? [fields.closedOn, <DateText key="closed" date={deal.closedOn} />]
      : [
          fields.expectedOn,
          deal.expectedOn === null ? null : <DateText key="expected" date={deal.expectedOn} />,
        ],
    [m.deals.lostBecause, deal.lostCause === null ? null : causes[deal.lostCause]],
    [fields.lostReason, text(deal.lostReason)],
    [fields.lostTo, text(deal.lostTo)],
    [fields.company, text(detail.companyName ?? '')],
    [
      fields.people,
      people.length === 0
        ? null
        : people.map((person) => (
            <div key={person.id}>
              <NameText name={person.name} />
              {person.title === '' ? '' : `, ${person.title}`}
            </div>
          )),
    ],
    [fields.rivals, text(format.list([...deal.rivals]))],
    [fields.source, text(deal.source)],
    [fields.notes, text(deal.notes)],
  ]
  return <Facts facts={facts} />
}

function text(value: string) {
  return value === '' ? null : <Private>{value}</Private>
}
