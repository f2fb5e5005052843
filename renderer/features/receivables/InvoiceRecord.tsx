import { ActionIcon, Button, Group, Stack, Title } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { InvoiceDetail } from '../../../shared/contract/receivables.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { type Fact, Facts } from '../../ui/Facts.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StepButtons } from '../../ui/StepButtons.tsx'
import { CollectionLog } from './CollectionLog.tsx'
import { CreditForm } from './CreditForm.tsx'
import { InvoiceForm } from './InvoiceForm.tsx'
import { InvoiceMoney } from './InvoiceMoney.tsx'
import { InvoiceState } from './InvoiceState.tsx'
import { PaymentForm } from './PaymentForm.tsx'

type Props = { readonly id: string; readonly onClose: () => void }

/** An invoice with what was paid, credited and said about it. */
export function InvoiceRecord({ id, onClose }: Props) {
  const query = useBookQuery('receivables.invoice', { id }, { keepPrevious: false })
  return (
    <QueryView query={query}>
      {(detail) => (
        <Stack gap="lg" pb="xl">
          <Head detail={detail} onClose={onClose} />
          <InvoiceFacts detail={detail} />
          <InvoiceMoney detail={detail} />
          <CollectionLog
            clientId={detail.invoice.clientId}
            invoiceId={id}
            currency={detail.invoice.currency}
            notes={detail.notes}
          />
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ detail, onClose }: { readonly detail: InvoiceDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const text = m.receivables
  const { invoice, payments } = detail
  const [dialog, setDialog] = useState<'edit' | 'pay' | 'credit' | null>(null)
  const step = useCommand('receivables.step', { done: () => text.stepped, undo: true })
  const close = () => setDialog(null)
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h2">
          {text.named(invoice.number)}
        </Title>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setDialog('edit')}
          >
            {text.change}
          </Button>
          <ActionIcon variant="subtle" size="lg" aria-label={m.shell.close} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Group gap="xs">
        {invoice.openMinor > 0 ? (
          <Button size="compact-md" onClick={() => setDialog('pay')}>
            {text.pay.title}
          </Button>
        ) : null}
        <StepButtons
          back={payments.length === 0 ? null : text.takeBackPayment}
          forward={
            invoice.openMinor > 0 ? text.settleToday : invoice.openMinor < 0 ? text.giveBackToday : null
          }
          pending={step.pending}
          onStep={(by) => void step.run({ id: invoice.id, by })}
        />
        <Button size="compact-md" variant="subtle" onClick={() => setDialog('credit')}>
          {text.credit.title}
        </Button>
      </Group>
      {dialog === 'edit' ? <InvoiceForm invoice={invoice} onClose={close} onTrashed={onClose} /> : null}
      {dialog === 'pay' ? <PaymentForm invoice={invoice} onClose={close} /> : null}
      {dialog === 'credit' ? <CreditForm detail={detail} onClose={close} /> : null}
    </Stack>
  )
}

function InvoiceFacts({ detail }: { readonly detail: InvoiceDetail }) {
  const m = useMessages()
  const { invoice } = detail
  const { columns, fields } = m.receivables
  const money = (minor: number) => <MoneyText minor={minor} currency={invoice.currency} cents="auto" />
  const facts: readonly Fact[] = [
    [
      columns.client,
      <Link key="client" href={`/money/receivables/clients/${invoice.clientId}`} className="kb-link">
        <NameText name={detail.clientName} />
      </Link>,
    ],
    [columns.state, <InvoiceState key="state" invoice={invoice} />],
    [columns.amount, money(invoice.amountMinor)],
    [fields.vat, invoice.vatMinor === 0 ? null : money(invoice.vatMinor)],
    [columns.open, money(invoice.openMinor)],
    [columns.issued, <DateText key="issued" date={invoice.issuedOn} />],
    [columns.due, <DateText key="due" date={invoice.dueOn} />],
    [
      m.receivables.settledOn,
      invoice.settledOn === null ? null : <DateText key="settled" date={invoice.settledOn} />,
    ],
    [
      fields.order,
      invoice.orderId === null ? null : (
        <Link key="order" href={`/money/orders/${invoice.orderId}`} className="kb-link">
          {m.receivables.toOrder}
        </Link>
      ),
    ],
    [
      fields.deal,
      invoice.dealId === null ? null : (
        <Link key="deal" href={`/money/deals/${invoice.dealId}`} className="kb-link">
          {m.receivables.toDeal}
        </Link>
      ),
    ],
    [fields.dispute, invoice.dispute === '' ? null : <Private key="dispute">{invoice.dispute}</Private>],
  ]
  return <Facts facts={facts} />
}
