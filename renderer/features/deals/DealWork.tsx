import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { DealDetail } from '../../../shared/contract/deals.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

type Props = { readonly detail: DealDetail }

/** What came of a deal: tenders, contracts, orders, invoices, commission. */
export function DealWork({ detail }: Props) {
  return (
    <>
      <Tenders detail={detail} />
      <Contracts detail={detail} />
      <Orders detail={detail} />
      <Invoices detail={detail} />
      <Commission detail={detail} />
    </>
  )
}

function Tenders({ detail }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  if (detail.tenders.length === 0) return null
  return (
    <RecordPart title={m.tenders.title}>
      <ul className="kb-lines">
        {detail.tenders.map((tender) => (
          <li key={tender.id}>
            <LineLink
              onOpen={() => go(`/money/tenders/${tender.id}`)}
              main={<Private>{tender.title}</Private>}
              side={m.tenders.stages[tender.stage]}
            />
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}

function Contracts({ detail }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const { deal, contracts } = detail
  const make = useCommand('contracts.save', { undo: true })
  const add = async () => {
    const { clientId, companyId, currency, amountMinor, title } = deal
    const fields = { clientId, dealId: deal.id, companyId, currency, amountMinor, title }
    const reply = await make.run({ id: null, fields })
    if (reply.ok) go(`/money/contracts/${reply.value.id}`)
  }
  return (
    <RecordPart
      title={m.contracts.title}
      empty={contracts.length === 0 ? m.deals.noContracts : null}
      action={
        <Button size="compact-sm" variant="subtle" loading={make.pending} onClick={() => void add()}>
          {m.contracts.new}
        </Button>
      }
    >
      <ul className="kb-lines">
        {contracts.map((contract) => (
          <li key={contract.id}>
            <LineLink
              onOpen={() => go(`/money/contracts/${contract.id}`)}
              main={
                <Private>
                  {contract.number} {contract.title}
                </Private>
              }
              side={m.contracts.stages[contract.stage]}
            />
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}

function Orders({ detail }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const { deal, orders } = detail
  const make = useCommand('orders.save', { undo: true })
  const add = async () => {
    const { clientId, currency, amountMinor, costMinor } = deal
    const lines = detail.lines.map(
      ({ productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, discountPpm }) => {
        const goods = { productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor }
        return { ...goods, discountPpm, promisedOn: null }
      },
    )
    const fields = { clientId, dealId: deal.id, currency, amountMinor, costMinor }
    const reply = await make.run({ id: null, fields, lines })
    if (reply.ok) go(`/money/orders/${reply.value.id}`)
  }
  return (
    <RecordPart
      title={m.orders.title}
      empty={orders.length === 0 ? m.deals.noOrders : null}
      action={
        <Button size="compact-sm" variant="subtle" loading={make.pending} onClick={() => void add()}>
          {m.orders.new}
        </Button>
      }
    >
      <ul className="kb-lines">
        {orders.map((order) => (
          <li key={order.id}>
            <LineLink
              onOpen={() => go(`/money/orders/${order.id}`)}
              main={
                <>
                  {order.number === '' ? m.orders.noNumber : order.number} ·{' '}
                  <DateText date={order.orderedOn} />
                </>
              }
              side={
                <>
                  <span className="kb-quiet">{m.orders.stages[order.stage]} · </span>
                  <MoneyText minor={order.amountMinor} currency={order.currency} cents="auto" />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}

function Invoices({ detail }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  if (detail.invoices.length === 0) return null
  return (
    <RecordPart title={m.receivables.invoices}>
      <ul className="kb-lines">
        {detail.invoices.map((invoice) => (
          <li key={invoice.id}>
            <LineLink
              onOpen={() => go(`/money/receivables/invoices/${invoice.id}`)}
              main={
                <>
                  {invoice.number} · {m.receivables.dueOn} <DateText date={invoice.dueOn} />
                </>
              }
              side={
                invoice.openMinor > 0 ? (
                  <>
                    <span className="kb-quiet">{m.receivables.open} </span>
                    <MoneyText minor={invoice.openMinor} currency={invoice.currency} cents="auto" />
                  </>
                ) : (
                  m.receivables.settled
                )
              }
            />
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}

function Commission({ detail }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  if (detail.entries.length === 0) return null
  return (
    <RecordPart title={m.deals.columns.commission}>
      <ul className="kb-lines">
        {detail.entries.map((entry) => (
          <li key={entry.id}>
            <LineLink
              onOpen={() => go('/money/commissions')}
              main={
                <>
                  {m.commission.states[entry.state]} ·{' '}
                  <DateText date={entry.receivedOn ?? entry.dueOn ?? entry.earnedOn} />
                </>
              }
              side={<MoneyText minor={entry.amountMinor} currency={entry.currency} />}
            />
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}
