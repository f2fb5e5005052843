import type { Band, BandEdge, PlanTerms, Rate, Rule } from '../domain/plans/terms.ts'
import type { Format } from './format.ts'
import type { AllMessages } from './index.ts'

type Speech = {
  readonly w: AllMessages['plans']['words']
  readonly money: (minor: number) => string
  readonly percent: (ppm: number) => string
}

/** A plan's terms as sentences: one for each rule, then when it is paid, then everything else that is agreed. */
export function planSentences(
  terms: PlanTerms,
  currency: string,
  m: AllMessages,
  format: Format,
): readonly string[] {
  const w = m.plans.words
  const speech: Speech = {
    w,
    money: (minor) => format.money(minor, currency, { cents: 'auto' }),
    percent: (ppm) => format.percent(ppm, 3),
  }
  const paid = terms.payoutDays === 0 ? w.paidAtOnce : w.paid(format.number(terms.payoutDays))
  const when = [w.earned(m.commission.events[terms.earnedAt]), terms.inParts ? w.inParts : '', paid]
  const rules = terms.rules.map((rule) => ruleSentence(rule, speech))
  const further = furtherTerms(terms, speech, format)
  return [...rules, joined(when), joined(further)].filter((text) => text !== '').map(asSentence)
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ')
}

function asSentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
}

function ruleSentence({ pay, aboveMinor, limit }: Rule, s: Speech): string {
  const { w, money } = s
  const main =
    pay.kind === 'per-unit'
      ? w.perUnit(money(pay.minor))
      : pay.kind === 'fixed'
        ? w.fixed(money(pay.minor))
        : rateSentence(pay.rate, w.ofs[pay.basis.kind], s)
  return joined([
    main,
    aboveMinor === null ? '' : w.aboveOnly(money(aboveMinor)),
    limit.capMinor === null ? '' : w.cap(money(limit.capMinor)),
    limit.floorMinor === null ? '' : w.floor(money(limit.floorMinor)),
  ])
}

function rateSentence(rate: Rate, of: string, s: Speech): string {
  const { w, money, percent } = s
  switch (rate.kind) {
    case 'flat':
      return w.share(percent(rate.ppm), of)
    case 'bands': {
      const size = rate.by === 'attainment' ? percent : money
      const list = bandList(rate.bands, rate.edge, size, s)
      return w.bands(of, w.sizes[rate.by], list, w.readings[rate.reading])
    }
    case 'interpolated':
      return w.interpolated(of, rate.points.map((p) => w.point(percent(p.ppm), money(p.at))).join(', '))
    case 'margin-bands':
      return w.margin(of, bandList(rate.bands, rate.edge, percent, s))
    case 'unlock':
      return w.unlock(of, percent(rate.beforePpm), money(rate.thresholdMinor), percent(rate.afterPpm))
  }
}

function bandList(
  bands: readonly Band[],
  edge: BandEdge,
  size: (bound: number) => string,
  { w, percent }: Speech,
): string {
  return bands
    .map(({ from, to, ppm }, i) => {
      if (to === null)
        return i === 0
          ? w.only(percent(ppm))
          : (edge === 'from' ? w.last : w.lastTo)(percent(ppm), size(from))
      if (i === 0) return (edge === 'from' ? w.first : w.firstTo)(percent(ppm), size(to))
      return w.middle(percent(ppm), size(from), size(to))
    })
    .join(', ')
}

function furtherTerms(terms: PlanTerms, { w, money, percent }: Speech, format: Format): readonly string[] {
  const { split, holdback, periodLimit, draw } = terms
  const own = split?.parties.reduce((sum, p) => (p.isMe ? sum + p.ppm : sum), 0) ?? null
  return [
    terms.late === null ? '' : w.late,
    own === null ? '' : w.split(percent(own)),
    terms.paysIn === null ? '' : w.paysIn(terms.paysIn.currency),
    holdback === null ? '' : w.holdback(percent(holdback.ppm), format.number(holdback.days)),
    terms.multiplier === null ? '' : w.multiplier,
    terms.bonuses.length === 0 ? '' : w.bonus,
    periodLimit.capMinor === null ? '' : w.cap(money(periodLimit.capMinor)),
    periodLimit.floorMinor === null ? '' : w.floor(money(periodLimit.floorMinor)),
    draw === null ? '' : w.draw(money(draw.minor)),
    terms.salaryMinor === 0 ? '' : w.salary(money(terms.salaryMinor)),
  ]
}
