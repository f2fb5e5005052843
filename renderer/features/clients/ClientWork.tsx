import { Button, Text, Title, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { stateOn } from '../../../shared/domain/proposals/life.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'

const shownAtFirst = 5

type SectionProps<T> = {
  readonly title: string
  readonly empty: string
  readonly items: readonly T[]
  readonly line: (item: T) => ReactNode
  readonly action?: ReactNode
}

function WorkSection<T extends { readonly id: string }>({
  title,
  empty,
  items,
  line,
  action,
}: SectionProps<T>) {
  const m = useMessages()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, shownAtFirst)
  return (
    <section aria-label={title}>
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {title}
        </Title>
        {action}
      </div>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {empty}
        </Text>
      ) : (
        <ul className="kb-lines">
          {shown.map((item) => (
            <li key={item.id}>{line(item)}</li>
          ))}
        </ul>
      )}
      {items.length <= shown.length ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {m.clients.record.showAll(items.length)}
        </Button>
      )}
    </section>
  )
}

type VisitsProps = { readonly visits: ClientDetail['visits']; readonly clientId: string }

/** Contacts, the newest first; each opens in its week. */
export function ClientVisits({ visits, clientId }: VisitsProps) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <WorkSection
      title={m.clients.record.visits}
      empty={m.clients.record.noVisits}
      items={visits}
      action={
        <Button variant="subtle" size="compact-sm" onClick={() => go(`/week?client=${clientId}`)}>
          {m.clients.record.plan}
        </Button>
      }
      line={(visit) => (
        <UnstyledButton
          className="kb-line"
          onClick={() => go(`/week/${visit.startsAt.slice(0, 10)}?visit=${visit.id}`)}
        >
          <span className="kb-line-main">
            <DateText date={visit.startsAt.slice(0, 10)} as="day" /> · {m.planner.kinds[visit.kind]}
            {visit.title === '' ? '' : ` · ${visit.title}`}
          </span>
          <span className="kb-line-side kb-quiet">
            {visit.outcome === '' ? m.planner.states[visit.state] : <Private>{visit.outcome}</Private>}
          </span>
        </UnstyledButton>
      )}
    />
  )
}

export function ClientDeals({ deals }: { readonly deals: ClientDetail['deals'] }) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <WorkSection
      title={m.clients.record.deals}
      empty={m.clients.record.noDeals}
      items={deals}
      line={(deal) => (
        <UnstyledButton className="kb-line" onClick={() => go(`/money/deals/${deal.id}`)}>
          <span className="kb-line-main">
            <Private>{deal.title}</Private>
          </span>
          <span className="kb-line-side">
            <span className="kb-quiet">{m.deals.stages[deal.stage]} · </span>
            <MoneyText minor={deal.amountMinor} currency={deal.currency} cents="auto" />
          </span>
        </UnstyledButton>
      )}
    />
  )
}

export function ClientProposals({ proposals }: { readonly proposals: ClientDetail['proposals'] }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const [, go] = useLocation()
  return (
    <WorkSection
      title={m.clients.record.proposals}
      empty={m.clients.record.noProposals}
      items={proposals}
      line={(proposal) => (
        <UnstyledButton className="kb-line" onClick={() => go(`/proposals/${proposal.id}`)}>
          <span className="kb-line-main">
            {proposal.number} · <Private>{proposal.title}</Private>
          </span>
          <span className="kb-line-side kb-quiet">
            {format.sentence([m.proposals.states[stateOn(proposal, today)], format.day(proposal.issuedOn)])}
          </span>
        </UnstyledButton>
      )}
    />
  )
}
