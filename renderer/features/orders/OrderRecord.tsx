import { ActionIcon, Button, Group, Stack, Title } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { OrderDetail } from '../../../shared/contract/orders.ts'
import { orderStep } from '../../../shared/domain/orders/fulfilment.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { DelayLines } from '../../api/DelayLines.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StepButtons } from '../../ui/StepButtons.tsx'
import { OrderActs } from './OrderActs.tsx'
import { OrderDeliveries } from './OrderDeliveries.tsx'
import { OrderForm } from './OrderForm.tsx'
import { OrderGoods } from './OrderGoods.tsx'
import { OrderState } from './OrdersTable.tsx'

type Props = { readonly id: string; readonly onClose: () => void }

/** An order from its lines to its money. */
export function OrderRecord({ id, onClose }: Props) {
  const query = useBookQuery('orders.get', { id }, { keepPrevious: false })
  return (
    <QueryView query={query}>
      {(detail) => (
        <Stack gap="lg" pb="xl">
          <Head detail={detail} onClose={onClose} />
          <OrderFacts detail={detail} />
          <DelayLines delays={detail.delays} />
          <OrderGoods detail={detail} />
          <OrderDeliveries detail={detail} />
          <OrderActs detail={detail} />
          <Invoices detail={detail} />
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ detail, onClose }: { readonly detail: OrderDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const { order, deliveries } = detail
  const [isEditing, setEditing] = useState(false)
  const step = useCommand('orders.step', {
    done: (moved) => m.orders.movedTo(moved.number, m.orders.stages[moved.stage]),
    undo: true,
  })
  const forward = orderStep(order.stage, 1)
  const back = orderStep(order.stage, -1)
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h2">
          {order.number === '' ? m.orders.noNumber : m.orders.named(order.number)}
        </Title>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {m.orders.change}
          </Button>
          <ActionIcon variant="subtle" size="lg" aria-label={m.shell.close} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <StepButtons
        back={
          deliveries.length > 0 ? m.orders.takeBackDelivery : back === null ? null : m.orders.stages[back]
        }
        forward={forward === null ? null : m.orders.stages[forward]}
        pending={step.pending}
        onStep={(by) => void step.run({ id: order.id, by })}
      />
      {isEditing ? <OrderForm detail={detail} onClose={() => setEditing(false)} onTrashed={onClose} /> : null}
    </Stack>
  )
}

function OrderFacts({ detail }: { readonly detail: OrderDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const { order } = detail
  const { fields } = m.orders
  return (
    <Facts
      facts={[
        [fields.client, <ClientLink key="client" id={order.clientId} name={detail.clientName} />],
        [m.orders.columns.state, <State key="state" detail={detail} today={today} />],
        [
          fields.amount,
          <MoneyText key="sum" minor={order.amountMinor} currency={order.currency} cents="auto" />,
        ],
        [
          m.orders.margin,
          order.costMinor === null || order.amountMinor <= 0 ? null : (
            <Private key="margin">
              {format.money(order.amountMinor - order.costMinor, order.currency, { cents: 'auto' })} ·{' '}
              {format.percent(Math.round(((order.amountMinor - order.costMinor) / order.amountMinor) * 1e6))}
            </Private>
          ),
        ],
        [fields.orderedOn, <DateText key="ordered" date={order.orderedOn} />],
        [
          fields.promisedOn,
          order.promisedOn === null ? null : <DateText key="promised" date={order.promisedOn} />,
        ],
        [
          fields.deliveredOn,
          order.deliveredOn === null ? null : <DateText key="came" date={order.deliveredOn} />,
        ],
        [
          fields.deal,
          order.dealId === null ? null : (
            <Link key="deal" href={`/money/deals/${order.dealId}`} className="kb-link">
              <Private>{detail.dealTitle ?? ''}</Private>
            </Link>
          ),
        ],
        [fields.notes, order.notes === '' ? null : <Private key="notes">{order.notes}</Private>],
      ]}
    />
  )
}

function State({ detail, today }: { readonly detail: OrderDetail; readonly today: string }) {
  const m = useMessages()
  const format = useFormat()
  const ordered = detail.lines.reduce((sum, line) => sum + line.netMinor, 0)
  const came = detail.lines.reduce(
    (sum, line) =>
      line.quantityMilli === 0
        ? sum
        : sum + (line.netMinor * Math.min(line.deliveredMilli, line.quantityMilli)) / line.quantityMilli,
    0,
  )
  const deliveredPpm = ordered <= 0 ? null : Math.round((came / ordered) * 1_000_000)
  return <OrderState order={{ ...detail.order, deliveredPpm }} today={today} m={m} format={format} />
}

function Invoices({ detail }: { readonly detail: OrderDetail }) {
  const m = useMessages()
  const [, go] = useLocation()
  const { order, invoices } = detail
  return (
    <RecordPart
      title={m.receivables.invoices}
      empty={invoices.length === 0 ? m.orders.noInvoices : null}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => go(`/money/receivables?invoiceFor=${order.id}`)}
        >
          {m.receivables.newInvoice}
        </Button>
      }
    >
      <ul className="kb-lines">
        {invoices.map((invoice) => (
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
