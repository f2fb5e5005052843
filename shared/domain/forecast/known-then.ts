import { withoutRashGuesses } from './guess-beginnings.ts'
import type { IncomeDeal, IncomeFacts } from './income-model.ts'
import { monthNumberOf, quarterStart } from './month-number.ts'
import { sizeSeasons } from './size-seasons.ts'

/** The day with which its plan earns a deal's commission; null: it has not come. Deliveries are known by their invoice. */
export function earnedDay({ step, earnedWith, closedDay, invoicedDay, paidDay }: IncomeDeal): number | null {
  if (step === 'open' || step === 'lost') return null
  if (earnedWith === 'signing') return closedDay
  return earnedWith === undefined || earnedWith === 'payment' ? paidDay : (invoicedDay ?? paidDay)
}

/**
 * What deals alone said at the start of an earlier day: no salary, other income or plan's periods, and nothing of what
 * is pending today. A quarter that was not over then is not settled.
 */
export function factsKnownAt(facts: IncomeFacts, todayDay: number, horizon: number): IncomeFacts {
  const quarter = quarterStart(monthNumberOf(todayDay))
  const {
    pending: _pending,
    invoices,
    sizeSeasons: seasons,
    plans: _plans,
    periodRates: _rates,
    ...rest
  } = facts
  const deals = withoutRashGuesses(dealsKnownAt(facts.deals, todayDay), todayDay)
  return {
    ...rest,
    todayDay,
    horizon,
    deals,
    ...(invoices === undefined ? {} : { invoices: dealsKnownAt(invoices, todayDay) }),
    ...(seasons === undefined ? {} : { sizeSeasons: sizeSeasons(deals, todayDay) }),
    plan: { ...facts.plan, settled: new Map([...facts.plan.settled].filter(([q]) => q < quarter)) },
    salaryMinor: 0,
    otherIncome: null,
    otherTaken: null,
    otherIncomeSoFarMinor: 0,
  }
}

/**
 * The deals as they stood at the start of an earlier day: what was created, decided, invoiced or paid on that day or
 * after is hidden. What their owner expects of them today was not known then and is hidden too.
 */
export function dealsKnownAt(deals: readonly IncomeDeal[], day: number): IncomeDeal[] {
  return deals.flatMap((deal) => {
    const knownFrom = deal.isBeginGuessed === true ? (deal.closedDay ?? deal.createdDay) : deal.createdDay
    return knownFrom >= day ? [] : [dealKnownAt(deal, day)]
  })
}

function dealKnownAt(deal: IncomeDeal, day: number): IncomeDeal {
  const isKnown = (event: number | null) => event !== null && event < day
  const isAsItWas = deal.chance === null && deal.expectedDay === null && deal.takenBack === undefined
  const then = isAsItWas
    ? deal
    : {
        ...deal,
        chance: null,
        expectedDay: null,
        ...(deal.takenBack === undefined ? {} : { takenBack: deal.takenBack.filter((t) => t.day < day) }),
      }
  if (deal.step === 'open' || !isKnown(deal.closedDay))
    return { ...then, step: 'open', closedDay: null, invoicedDay: null, dueDay: null, paidDay: null }
  if (deal.step === 'lost') return then
  const earned = earnedDay(deal)
  // What its plan has earned waits for the payout alone, however late the client pays.
  if (isKnown(earned) && earned !== deal.paidDay)
    return { ...then, step: 'paid', paidDay: earned, dueDay: null }
  if (isKnown(deal.paidDay)) return then
  return isKnown(deal.invoicedDay)
    ? { ...then, step: 'invoiced', paidDay: null }
    : { ...then, step: 'won', invoicedDay: null, dueDay: null, paidDay: null }
}
