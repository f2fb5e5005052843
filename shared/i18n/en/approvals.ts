import type { ApprovalsErrors } from '../../contract/approvals.ts'
import type { ErrorMessages } from '../messages.ts'
import { plural } from '../plural.ts'

export const approvals = {
  part: 'Prices and limits',
  reasons: {
    discount: (name: string, percent: string, limit: string) =>
      `${name}: ${percent} below the client’s price; the limit is ${limit}`,
    margin: (percent: string, limit: string) => `Margin of the whole: ${percent}; the least is ${limit}`,
    costUnknown: (count: number) =>
      `The margin can’t be checked: the cost of ${count} ${plural('en', count, { one: 'line', other: 'lines' })} is not known`,
    unnamed: 'A line without a name',
    more: (count: number) => `and ${count} more`,
  },
  ask: 'Ask for approval',
  askAgain: 'Ask again',
  askTitle: 'Ask for approval',
  askText:
    'The request is bound to the offer exactly as it is now. Change anything, and it must be asked again.',
  fields: {
    toName: 'Who is asked',
    toEmail: 'E-mail',
    reason: 'Why these prices?',
    withMargins: 'Put costs and margins in',
    answer: 'Answer',
    upTo: 'Discount on the whole up to',
    answeredOn: 'Answered on',
    answeredBy: 'By whom',
    note: 'What was said',
  },
  withMarginsHelp:
    'It goes to your head of department, never to the client. Without the tick it holds neither.',
  asked: 'The request is made. Save it as PDF or e-mail.',
  record: 'Record the answer',
  recorded: 'The answer is recorded.',
  answers: { granted: 'Approved', upTo: 'Approved up to …', refused: 'Declined' },
  upTo: (percent: string) => `Approved up to ${percent}`,
  list: 'Requests and answers',
  line: (day: string, name: string) => (name === '' ? `Asked ${day}` : `Asked ${day}: ${name}`),
  by: (name: string, day: string) => `${name}, ${day}`,
  waiting: 'No answer yet',
  other: 'for another version',
  save: {
    menu: 'Request as',
    pdf: 'PDF',
    email: 'E-mail with the PDF',
    text: 'Copy as text',
    copied: 'Copied as text.',
    saved: (path: string) => `Saved: ${path}`,
  },
  confirm: {
    text: 'The prices go beyond the limits, and nobody has approved them.',
    check: 'I send it all the same. The reason above stays with it.',
  },
  letter: {
    kind: 'Request for approval',
    subject: (number: string, client: string) => `Approval of prices: ${number}, ${client}`,
    fileName: (number: string) => `Approval ${number}`,
    greeting: (name: string) => (name === '' ? 'Hello,' : `Dear ${name},`),
    opening: (number: string, client: string) =>
      `please look at the prices of offer ${number} for ${client}: they go beyond what I may give alone.`,
    line: (name: string, price: string, percent: string, limit: string) =>
      `${name}: ${price}, that is ${percent} below the client’s price (limit ${limit})`,
    why: 'Why',
    closing:
      'Please tell me whether you agree, or up to which discount. Your answer counts for exactly this version.',
    regards: 'Kind regards',
    asked: 'Date',
    client: 'Client',
    offer: 'Offer',
    validUntil: 'Valid until',
    net: 'Net amount',
    discount: 'Below the client’s prices',
    margin: 'Margin',
    leastMargin: 'Least margin',
    item: 'Item',
    quantity: 'Quantity',
    base: 'Client’s price',
    price: 'Asked',
    sum: 'Amount',
    limit: 'Limit',
    outside: 'not in the total',
  },
  errors: {
    withinLimits: () => 'These prices are within the limits: nobody needs to approve them.',
    alreadyAsked: () => 'This version has been asked for already and waits for its answer.',
    reasonEmpty: () => 'Say why: without a reason there is nothing to agree to.',
    upToMissing: () => 'Say up to which discount it was approved.',
    nobodyNamed: () => 'Say who answered.',
  } satisfies ErrorMessages<ApprovalsErrors>,
}
