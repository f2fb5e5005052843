import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { SmoothingView } from '../../../shared/contract/smoothing.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { riskKey } from './risk-key.ts'

type Props = { readonly view: SmoothingView }

/** What the income bears, in words and in a few figures. */
export function PaySummary({ view }: Props) {
  return (
    <div>
      <Headline view={view} />
      <Figures view={view} />
    </div>
  )
}

function Headline({ view }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const money = (minor: number) => format.money(minor, view.currency, { cents: 'never' })
  const { needsMinor, payMinor } = view
  return (
    <>
      <Text size="lg" fw={600}>
        <Private>{headlineOf(view, m, money, (share) => format.percent(Math.round(share * 1e6), 0))}</Private>
      </Text>
      {needsMinor === null ? (
        <Button mt={4} variant="subtle" size="compact-sm" onClick={() => go('/settings')}>
          {m.smoothing.sayNeeds}
        </Button>
      ) : (
        <Text>
          <Private>
            {payMinor >= needsMinor
              ? m.smoothing.aboveNeeds(money(needsMinor))
              : m.smoothing.belowNeeds(money(needsMinor))}
          </Private>
        </Text>
      )}
    </>
  )
}

function headlineOf(
  view: SmoothingView,
  m: ReturnType<typeof useMessages>,
  money: (minor: number) => string,
  percent: (share: number) => string,
): string {
  const { basis, plan, payMinor, risk, horizon, sustainableMinor } = view
  if (basis === 'none') return m.smoothing.unknown
  if (plan.payMinor !== null) return m.smoothing.ownPay(money(payMinor), percent(risk), horizon)
  if (sustainableMinor === null || sustainableMinor === 0) return m.smoothing.bearsNothing
  return m.smoothing.bears(money(sustainableMinor), horizon, m.smoothing.cases[riskKey(plan.riskPpm)])
}

function Figures({ view }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { figures } = m.smoothing
  const money = (minor: number) => <Private>{format.money(minor, view.currency, { cents: 'never' })}</Private>
  const { thisMonth, neededMinor, runwayMonths, isReserveKnown, reserveMinor } = view
  const running = view.basis === 'none' ? undefined : view.months.find((m) => m.phase === 'running')
  const expectedAside = running?.flow.toReserveMinor ?? 0
  const missing = neededMinor === null ? 0 : neededMinor - reserveMinor
  return (
    <dl className="kb-smoothing-figures" aria-label={figures.label}>
      <Figure label={figures.pay}>
        <div className="kb-smoothing-figure">{money(view.payMinor)}</div>
      </Figure>
      <Figure label={figures.reserve}>
        {isReserveKnown ? (
          <div className="kb-smoothing-figure">{money(reserveMinor)}</div>
        ) : (
          <Text c="dimmed">{figures.notEntered}</Text>
        )}
      </Figure>
      {neededMinor === null ? null : (
        <Figure label={figures.needed}>
          <div className="kb-smoothing-figure">{money(neededMinor)}</div>
          {missing > 0 ? (
            <StatusMark status="near">
              {figures.missing(format.money(missing, view.currency, { cents: 'never' }))}
            </StatusMark>
          ) : (
            <StatusMark status="done">{figures.enough}</StatusMark>
          )}
        </Figure>
      )}
      {runwayMonths === null ? null : (
        <Figure label={figures.runway}>
          <div className="kb-smoothing-figure">
            {m.smoothing.months(
              runwayMonths,
              format.number(runwayMonths, Number.isInteger(runwayMonths) ? 0 : 1),
            )}
          </div>
        </Figure>
      )}
      <Figure label={figures.aside(format.monthName(thisMonth.month))}>
        {thisMonth.setAsideMinor === 0 ? (
          <Text c="dimmed">{m.smoothing.asideNone}</Text>
        ) : (
          <div className="kb-smoothing-figure">{money(thisMonth.setAsideMinor)}</div>
        )}
        {expectedAside <= thisMonth.setAsideMinor ? null : (
          <Text size="sm" c="dimmed">
            <Private>
              {figures.asideExpected(format.money(expectedAside, view.currency, { cents: 'never' }))}
            </Private>
          </Text>
        )}
        {thisMonth.taxMinor === 0 ? null : (
          <Text size="sm" c="dimmed">
            {figures.tax} {money(thisMonth.taxMinor)}
          </Text>
        )}
      </Figure>
    </dl>
  )
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
