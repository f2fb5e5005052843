import { Badge, Group, Text } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { Visit } from '../../../shared/domain/planner/types.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'

/** The facts that are known; what is not known takes no room. */
export function ClientFacts({ detail }: { readonly detail: ClientDetail }) {
  const m = useMessages()
  const { today } = useClock()
  const { client, yearMinor, visits } = detail
  // The last come first.
  const last = visits.find((visit) => visit.state === 'done')
  const next = visits.findLast((visit) => visit.state === 'planned' && visit.startsAt.slice(0, 10) >= today)
  const dayOf = (visit: Visit) => <DateText key={visit.id} date={visit.startsAt.slice(0, 10)} />
  const { fields, record } = m.clients
  const facts: readonly (readonly [string, ReactNode])[] = [
    [fields.status, m.clients.status[client.status]],
    [record.yearSales, <MoneyText key="year" minor={yearMinor} currency={client.currency} cents="never" />],
    [m.clients.columns.last, last === undefined ? m.clients.never : dayOf(last)],
    [record.next, next === undefined ? '' : dayOf(next)],
    [fields.industry, client.industry],
    [fields.address, [client.address, client.city, client.country].filter((t) => t !== '').join(', ')],
    [fields.phone, client.phone],
    [fields.email, client.email],
    [fields.website, client.website],
    [fields.legalName, client.legalName],
    [fields.taxId, client.taxId],
    [record.rhythm, rhythmText(m, client.idealDays, client.longestDays)],
    [record.pays, client.paymentDays === null ? '' : record.within(client.paymentDays)],
    [fields.lostReason, client.lostReason],
    [fields.externalRef, client.externalRef],
    ...Object.entries(client.custom),
  ]
  return (
    <div>
      <dl className="kb-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{typeof value === 'string' ? <Private>{value}</Private> : value}</dd>
            </Fragment>
          ))}
        {client.creditLimitMinor === null ? null : (
          <>
            <dt>{fields.creditLimitMinor}</dt>
            <dd>
              <MoneyText minor={client.creditLimitMinor} currency={client.currency} cents="auto" />
            </dd>
          </>
        )}
      </dl>
      {client.tags.length === 0 ? null : (
        <Group gap="xs" mt="sm">
          {client.tags.map((tag) => (
            <Badge key={tag} variant="light" tt="none" fw={500}>
              {tag}
            </Badge>
          ))}
        </Group>
      )}
      {client.notes === '' ? null : (
        <Text mt="sm" className="kb-notes">
          <Private>{client.notes}</Private>
        </Text>
      )}
    </div>
  )
}

function rhythmText(m: ReturnType<typeof useMessages>, ideal: number | null, longest: number | null): string {
  if (ideal === null) return ''
  const every = m.clients.record.every(ideal)
  return longest === null ? every : `${every}, ${m.clients.record.atLatest(longest)}`
}
