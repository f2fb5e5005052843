import { Modal, Stack, Table, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { ForecastMonthView, ForecastPart } from '../../../shared/contract/forecast.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { MonthActions } from './MonthActions.tsx'
import { placeOf } from './part-place.ts'

type Props = { readonly month: string; readonly onClose: () => void }

/** A month ahead: what moves it, and the deals, invoices and payouts that make it. */
export function MonthModal({ month, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const query = useBookQuery('forecast.month', { month })
  return (
    <Modal
      opened
      onClose={onClose}
      size={960}
      title={m.forecast.openMonth(format.month(month))}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <QueryView query={query}>
        {(view) => (
          <Stack gap="lg">
            <Sums view={view} />
            <MonthActions month={month} currency={view.currency} />
            <Parts view={view} />
          </Stack>
        )}
      </QueryView>
    </Modal>
  )
}

function Sums({ view: { row, currency } }: { readonly view: ForecastMonthView }) {
  const m = useMessages()
  const format = useFormat()
  const money = (minor: number) => format.money(minor, currency, { cents: 'never' })
  return (
    <Text fw={600}>
      <Private>
        {m.forecast.headline(
          format.month(row.month),
          money(row.meanMinor),
          money(row.lowMinor),
          money(row.highMinor),
        )}
      </Private>
    </Text>
  )
}

function Parts({ view }: { readonly view: ForecastMonthView }) {
  const { parts, currency, otherPartsMinor, foreseenTakenMinor, row } = view
  const m = useMessages()
  const text = m.forecast.month
  const rest = (['received', 'salary', 'uncreated', 'plan'] as const).filter((l) => row.layers[l] !== 0)
  return (
    <section aria-label={text.parts}>
      <Title order={3} size="h5" mb="xs">
        {text.parts}
      </Title>
      {parts.length === 0 ? <Text size="sm">{text.none}</Text> : null}
      <Table className="kb-figures" aria-label={text.parts}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.client}</Table.Th>
            <Table.Th>{text.what}</Table.Th>
            <Table.Th>{text.needs}</Table.Th>
            <Table.Th data-end>{text.expected}</Table.Th>
            <Table.Th data-end>{text.whole}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parts.map((part) => (
            <PartRow key={part.id} part={part} currency={currency} />
          ))}
          {otherPartsMinor === 0 ? null : (
            <RestRow name={text.other} minor={otherPartsMinor} currency={currency} />
          )}
          {rest.map((layer) => (
            <RestRow
              key={layer}
              name={m.forecast.layers[layer]}
              minor={row.layers[layer]}
              currency={currency}
            />
          ))}
          {foreseenTakenMinor === 0 ? null : (
            <RestRow name={m.forecast.layers.takenBack} minor={foreseenTakenMinor} currency={currency} />
          )}
        </Table.Tbody>
      </Table>
    </section>
  )
}

type RestProps = { readonly name: string; readonly minor: number; readonly currency: string }

function RestRow({ name, minor, currency }: RestProps) {
  return (
    <Table.Tr>
      <Table.Td colSpan={3} className="kb-quiet">
        {name}
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={minor} currency={currency} cents="never" />
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  )
}

function PartRow({ part, currency }: { readonly part: ForecastPart; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.forecast.month
  const { needs } = part
  return (
    <Table.Tr>
      <Table.Td>
        {part.clientId === null ? null : <ClientLink id={part.clientId} name={part.clientName} />}
      </Table.Td>
      <Table.Td>
        <Link href={placeOf(part)} className="kb-link">
          <NameText name={part.title} />
        </Link>
        <div className="kb-quiet">{text.kinds[part.kind]}</div>
      </Table.Td>
      <Table.Td>{needs === null ? text.nothing : text[needs.what](format.day(needs.by))}</Table.Td>
      <Table.Td data-end>
        <MoneyText minor={part.expectedMinor} currency={currency} cents="never" />
      </Table.Td>
      <Table.Td data-end className="kb-quiet">
        <MoneyText minor={part.wholeMinor} currency={currency} cents="never" />
      </Table.Td>
    </Table.Tr>
  )
}
