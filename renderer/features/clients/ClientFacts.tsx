import { Badge, Group, Text } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'

/** The facts that are known; what is not known takes no room. */
export function ClientFacts({ detail }: { readonly detail: ClientDetail }) {
  const m = useMessages()
  const { client, yearMinor } = detail
  const { fields, record } = m.clients
  const facts: readonly (readonly [string, ReactNode])[] = [
    [fields.status, m.clients.status[client.status]],
    [record.yearSales, <MoneyText key="year" minor={yearMinor} currency={client.currency} cents="never" />],
    [fields.industry, client.industry],
    [fields.address, [client.address, client.city, client.country].filter((t) => t !== '').join(', ')],
    [fields.phone, client.phone],
    [fields.email, client.email],
    [fields.website, client.website],
    [fields.legalName, client.legalName],
    [fields.taxId, client.taxId],
    [m.clients.columns.last, rhythmText(m, client.idealDays, client.longestDays)],
    [fields.paymentDays, client.paymentDays === null ? '' : record.within(client.paymentDays)],
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
  return longest === null ? every : `${every} (≤ ${longest})`
}
