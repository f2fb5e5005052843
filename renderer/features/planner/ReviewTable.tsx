import { Progress, Table, Text, Title } from '@mantine/core'
import type { ReviewedClient, WeekReview } from '../../../shared/contract/planner.ts'
import { totalMinutes } from '../../../shared/domain/planner/week-review.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

/** Time by client, the most first, beside what each earned and sold in the year. */
export function ReviewTable({ review }: { readonly review: WeekReview }) {
  const m = useMessages()
  const format = useFormat()
  const words = m.week.review
  const { columns } = words
  const { clients, minutes, without } = review
  return (
    <section aria-label={words.timeTitle}>
      <Title order={2} size="h4">
        {words.timeTitle}
      </Title>
      {clients.length === 0 ? (
        <Text c="dimmed">{words.noTime}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {words.timeHint(format.duration(minutes), format.dayRange(review.earnedFrom, review.earnedTo))}
          </Text>
          <Table className="kb-figures kb-review-table" aria-label={words.timeTitle} verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{columns.client}</Table.Th>
                <Table.Th data-end>{columns.contacts}</Table.Th>
                <Table.Th data-end>{columns.time}</Table.Th>
                <Table.Th>{columns.timeShare}</Table.Th>
                <Table.Th>{columns.earnedShare}</Table.Th>
                <Table.Th data-end>{columns.earned}</Table.Th>
                <Table.Th data-end>{columns.perHour}</Table.Th>
                <Table.Th data-end>{columns.sales}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {clients.map((client) => (
                <ClientLine key={client.clientId} client={client} currency={review.currency} />
              ))}
            </Table.Tbody>
          </Table>
          {without.length === 0 ? null : (
            <Text size="sm" c="dimmed" mt="xs">
              {words.without(format.list(without))}
            </Text>
          )}
        </>
      )}
    </section>
  )
}

type LineProps = { readonly client: ReviewedClient; readonly currency: string }

function ClientLine({ client, currency }: LineProps) {
  const m = useMessages()
  const format = useFormat()
  const { review } = m.week
  const { clientId, clientName, wayMinutes } = client
  const name = clientId === null ? review.own : (clientName ?? '')
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {clientId === null ? review.own : <ClientLink id={clientId} name={name} />}
      </Table.Th>
      <Table.Td data-end>{format.number(client.contacts)}</Table.Td>
      <Table.Td data-end>
        {format.duration(totalMinutes(client))}
        {wayMinutes === 0 ? null : (
          <span className="kb-review-note">{review.way(format.duration(wayMinutes))}</span>
        )}
      </Table.Td>
      <Table.Td>
        <Share ppm={client.timePpm} label={`${name}: ${review.columns.timeShare}`} color="gray" />
      </Table.Td>
      <Table.Td>
        <Share ppm={client.earnedPpm} label={`${name}: ${review.columns.earnedShare}`} />
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={client.earnedMinor} currency={currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={client.perHourMinor} currency={currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={client.salesMinor} currency={currency} cents="never" />
      </Table.Td>
    </Table.Tr>
  )
}

type ShareProps = { readonly ppm: number | null; readonly label: string; readonly color?: string }

function Share({ ppm, label, color }: ShareProps) {
  const format = useFormat()
  if (ppm === null) return <span className="kb-quiet">—</span>
  return (
    <div className="kb-review-share">
      <Progress value={ppm / 10_000} aria-label={label} color={color} />
      <span className="kb-number-text">{format.percent(ppm, 0)}</span>
    </div>
  )
}
