import type { BriefLine } from '../../../shared/domain/briefs/brief.ts'
import { noticeDay } from '../../../shared/domain/contracts/alerts.ts'
import { isDecided } from '../../../shared/domain/proposals/life.ts'
import { listRecords } from '../../db/records.ts'
import { contractTable } from '../contracts/store.ts'
import { dealTable } from '../deals/store.ts'
import { orderTable } from '../orders/store.ts'
import { productTable } from '../products/store.ts'
import { proposalTable } from '../proposals/store.ts'
import { openInvoices } from '../receivables/settled.ts'
import { type Composing, line } from './composing.ts'

const shown = 8

/** What is overdue, the longest first (K-51). */
export function moneyLines({ ctx, client, m, format }: Composing): BriefLine[] {
  return openInvoices(ctx.db, ctx.today, client.id)
    .filter((invoice) => invoice.openMinor > 0 && invoice.lateDays > 0)
    .slice(0, shown)
    .map((invoice) =>
      line(
        `${invoice.id}:${invoice.openMinor}`,
        format.money(invoice.openMinor, invoice.currency),
        format.sentence([invoice.number, m.briefs.lateDays(invoice.lateDays)]),
        true,
      ),
    )
}

/** Offers nobody has decided, deals that go on, and orders on their way. */
export function businessLines({ ctx, client, m, format }: Composing): BriefLine[] {
  const offers = listRecords(ctx.db, proposalTable, 'client_id = ? ORDER BY issued_on DESC', [client.id])
    .filter(({ state }) => !isDecided(state))
    .map((offer) =>
      line(
        `${offer.id}:${offer.changedAt}`,
        format.sentence([offer.number, offer.title]),
        m.briefs.offerUntil(format.day(offer.validUntil)),
        offer.validUntil < ctx.today,
      ),
    )
  const deals = listRecords(
    ctx.db,
    dealTable,
    `client_id = ? AND stage NOT IN ('won', 'lost') ORDER BY expected_on`,
    [client.id],
  ).map((deal) =>
    line(
      `${deal.id}:${deal.changedAt}`,
      format.sentence([deal.title, format.money(deal.amountMinor, deal.currency, { cents: 'auto' })]),
      format.sentence([
        m.deals.stages[deal.stage],
        deal.expectedOn === null ? '' : m.briefs.expected(format.day(deal.expectedOn)),
      ]),
    ),
  )
  return [...offers, ...deals, ...orderLines({ ctx, client, m, format })].slice(0, shown + 4)
}

function orderLines({ ctx, client, m, format }: Pick<Composing, 'ctx' | 'client' | 'm' | 'format'>) {
  return listRecords(
    ctx.db,
    orderTable,
    `client_id = ? AND delivered_on IS NULL AND stage <> 'cancelled' ORDER BY promised_on`,
    [client.id],
  ).map((order) =>
    line(
      `${order.id}:${order.changedAt}`,
      m.briefs.order(order.number, format.money(order.amountMinor, order.currency, { cents: 'auto' })),
      order.promisedOn === null ? '' : m.briefs.promised(format.day(order.promisedOn)),
      order.promisedOn !== null && order.promisedOn < ctx.today,
    ),
  )
}

/** Contracts with the days that matter: their end, and the last day of notice (K-43). */
export function contractLines({ ctx, client, m, format }: Composing): BriefLine[] {
  return listRecords(ctx.db, contractTable, `client_id = ? AND stage <> 'ended' ORDER BY ends_on`, [
    client.id,
  ])
    .slice(0, shown)
    .map((contract) => {
      const notice = noticeDay(contract)
      return line(
        `${contract.id}:${contract.changedAt}`,
        format.sentence([contract.number, contract.title]),
        format.sentence([
          contract.endsOn === null ? '' : m.briefs.ends(format.day(contract.endsOn)),
          notice === null || notice < ctx.today ? '' : m.briefs.notice(format.day(notice)),
        ]),
        contract.endsOn !== null && contract.endsOn < ctx.today,
      )
    })
}

/** Notes on the products that are offered there now (mistake 7: not knowing one's own product). */
export function productLines({ ctx, client }: Composing): BriefLine[] {
  const condition = `notes <> '' AND id IN (
    SELECT l.product_id FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id
     WHERE p.client_id = ? AND p.state NOT IN ('accepted', 'declined', 'expired')
       AND p.deleted_at IS NULL AND l.deleted_at IS NULL)
    ORDER BY name`
  return listRecords(ctx.db, productTable, condition, [client.id])
    .slice(0, shown)
    .map((product) => line(`${product.id}:${product.changedAt}`, product.name, product.notes))
}
