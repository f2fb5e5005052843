import type { IncomeDeal } from './income-model.ts'

/**
 * The deals as they stood at the start of an earlier day: what was created, decided, invoiced or paid on that day or
 * after is hidden. What their owner expects of them today was not known then and is hidden too.
 */
export function dealsKnownAt(deals: readonly IncomeDeal[], day: number): IncomeDeal[] {
  return deals.flatMap((deal) => (deal.createdDay >= day ? [] : [dealKnownAt(deal, day)]))
}

function dealKnownAt(deal: IncomeDeal, day: number): IncomeDeal {
  const isKnown = (event: number | null) => event !== null && event < day
  const then = { ...deal, chance: null, expectedDay: null }
  if (deal.step === 'open' || !isKnown(deal.closedDay))
    return { ...then, step: 'open', closedDay: null, invoicedDay: null, dueDay: null, paidDay: null }
  if (deal.step === 'lost') return then
  if (isKnown(deal.paidDay)) return then
  return isKnown(deal.invoicedDay)
    ? { ...then, step: 'invoiced', paidDay: null }
    : { ...then, step: 'won', invoicedDay: null, dueDay: null, paidDay: null }
}
