import type { ReceivablesErrors } from '../../contract/receivables.ts'
import { dayIn, moneyIn } from '../error-values.ts'
import type { ErrorMessages } from '../messages.ts'

export const receivables = {
  letters: {
    kind: 'Reminder of payment',
    date: 'Date',
    from: 'From',
    to: 'To',
    invoice: 'Invoice',
    issued: 'Issued',
    due: 'Due',
    late: 'Overdue',
    open: 'Open',
    total: 'Total overdue',
    days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    line: (number: string, issued: string, due: string, open: string, n: number) =>
      `Invoice ${number} of ${issued}, due on ${due}: ${open} open, ${n === 1 ? '1 day' : `${n} days`} overdue`,
    greeting: (client: string) => `To the accounts department of ${client}`,
    regards: 'Yours sincerely,',
    fileName: (client: string, day: string) => `Reminder ${client} ${day}`,
    tones: {
      friendly: {
        subject: (sum: string) => `A reminder: ${sum} outstanding`,
        opening: (sum: string) =>
          `perhaps it was overlooked: ${sum} has not reached us yet. These invoices are past their day:`,
        closing:
          'Would you kindly arrange the payment this week, or let me know if something about these invoices is unclear? If the money is already on its way, please take this letter as settled, with thanks.',
      },
      firm: {
        subject: (sum: string) => `Second reminder: ${sum} overdue`,
        opening: (sum: string) =>
          `in spite of our reminder, ${sum} is still overdue. These invoices have not been paid:`,
        closing:
          'Please pay within seven days, or name the day on which you will. Until then we may have to hold back further deliveries on credit. I will call you about it.',
      },
      final: {
        subject: (sum: string) => `Final notice: ${sum} overdue`,
        opening: (sum: string) =>
          `our reminders have brought no payment. ${sum} is overdue under these invoices:`,
        closing:
          'This is our last letter before the matter is handed on. Unless the whole sum is received within five working days, deliveries stop, and we will claim interest and costs as the contract and the law provide. We would much rather settle it with you: call me today.',
      },
    },
  },
  errors: {
    incomplete: () => 'An invoice needs a client, its days and an amount.',
    numberEmpty: () => 'Give the invoice its number.',
    dueBeforeIssued: () => 'The invoice is due before it was issued.',
    paymentTooLarge: (p) =>
      `That is ${moneyIn('en', p.overMinor, p.currency)} more than is open (${moneyIn('en', p.openMinor, p.currency)}). Put the rest to another invoice.`,
    creditTooLarge: (p) => `At most ${moneyIn('en', p.openMinor, p.currency)} can be taken off this invoice.`,
    creditNotPositive: () => 'Say how much is taken off.',
    rateMissing: (p) => `Give the rate: how many ${p.to} is one ${p.from}?`,
    currenciesMixed: () => 'These invoices are in different currencies. Enter a payment for each currency.',
    paidBeforeIssued: (p) => `Invoice ${p.number} was issued on ${dayIn('en', p.issuedOn)}, after this day.`,
    paidInFuture: () => 'A payment can’t be entered before it has come.',
    amountBelowPaid: () => 'More than this has been paid or credited already.',
    hasPayments: () => 'Money came on this invoice. Take back its payments and credit notes first.',
    nothingOverdue: () => 'Nothing of this client’s is overdue.',
    noStepForward: () => 'The invoice is settled.',
    noStepBack: () => 'No payment has come on this invoice.',
  } satisfies ErrorMessages<ReceivablesErrors>,
}
