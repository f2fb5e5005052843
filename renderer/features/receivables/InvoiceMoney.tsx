import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { InvoiceDetail } from '../../../shared/contract/receivables.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

/** Payments and credit notes of an invoice; each can be taken away, with Undo. */
export function InvoiceMoney({ detail }: { readonly detail: InvoiceDetail }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.receivables
  const trashPayment = useCommand('receivables.trashPayment', { done: () => text.paymentTrashed, undo: true })
  const trashCredit = useCommand('receivables.trashCredit', { done: () => text.creditTrashed, undo: true })
  const { payments, credits } = detail
  return (
    <>
      <RecordPart title={text.payments} empty={payments.length === 0 ? text.noPayments : null}>
        <ul className="kb-lines">
          {payments.map((payment) => (
            <li key={payment.id} className="kb-line">
              <span className="kb-line-text">
                <DateText date={payment.paidOn} />{' '}
                <span className="kb-quiet">
                  {payment.receivedMinor === null || payment.receivedCurrency === null ? null : (
                    <Private>
                      {text.cameAs(
                        format.money(payment.receivedMinor, payment.receivedCurrency),
                        payment.rate ?? '',
                      )}{' '}
                    </Private>
                  )}
                  <Private>{payment.note}</Private>
                </span>
              </span>
              <span>
                <MoneyText minor={payment.amountMinor} currency={payment.currency} />{' '}
                <ActionIcon
                  variant="subtle"
                  aria-label={text.removePayment(format.day(payment.paidOn))}
                  onClick={() => void trashPayment.run({ id: payment.id })}
                >
                  <IconTrash size={14} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ul>
      </RecordPart>
      {credits.length === 0 ? null : (
        <RecordPart title={text.credits}>
          <ul className="kb-lines">
            {credits.map((credit) => (
              <li key={credit.id} className="kb-line">
                <span className="kb-line-text">
                  <DateText date={credit.issuedOn} /> {credit.number}{' '}
                  <span className="kb-quiet">
                    <Private>{credit.reason}</Private>
                  </span>
                </span>
                <span>
                  <MoneyText minor={-credit.amountMinor} currency={credit.currency} />{' '}
                  <ActionIcon
                    variant="subtle"
                    aria-label={text.removeCredit(credit.number)}
                    onClick={() => void trashCredit.run({ id: credit.id })}
                  >
                    <IconTrash size={14} aria-hidden />
                  </ActionIcon>
                </span>
              </li>
            ))}
          </ul>
        </RecordPart>
      )}
    </>
  )
}
