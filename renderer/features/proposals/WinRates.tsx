import { Stack, Table, Title } from '@mantine/core'
import { IconTrophy } from '@tabler/icons-react'
import type { NamedWinRate, WinRates as Rates } from '../../../shared/contract/proposals.ts'
import type { DiscountBand } from '../../../shared/domain/proposals/win-rates.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

const parts = ['byTemplate', 'byDiscount', 'byClient'] as const

/** What share of offers is won, by template, by discount and by client. */
export function WinRates() {
  const m = useMessages()
  const words = m.proposals.winRates
  const query = useBookQuery('proposals.winRates', {})
  return (
    <QueryView query={query}>
      {(rates) =>
        rates.byClient.every((rate) => rate.ratePpm === null) ? (
          <EmptyState icon={IconTrophy} title={words.empty.title} text={words.empty.text} />
        ) : (
          <Stack gap="xl" maw={880} pb="xl">
            {parts.map((part) => (
              <RatesTable key={part} part={part} rows={rates[part]} />
            ))}
          </Stack>
        )
      }
    </QueryView>
  )
}

function RatesTable({ part, rows }: { readonly part: keyof Rates; readonly rows: readonly NamedWinRate[] }) {
  const m = useMessages()
  const format = useFormat()
  const words = m.proposals.winRates
  const name = (rate: NamedWinRate) => {
    if (part === 'byDiscount') return words.bands[rate.key as DiscountBand]
    return rate.name === '' ? words.noTemplate : rate.name
  }
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {words[part]}
      </Title>
      <Table aria-label={words[part]} className="kb-figures" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.name[part]}</Table.Th>
            <Table.Th w={104} data-end>
              {words.won}
            </Table.Th>
            <Table.Th w={104} data-end>
              {words.lost}
            </Table.Th>
            <Table.Th w={128} data-end>
              {words.open}
            </Table.Th>
            <Table.Th w={208} data-end>
              {words.rate}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((rate) => (
            <Table.Tr key={rate.key}>
              <Table.Td>{part === 'byClient' ? <Private>{name(rate)}</Private> : name(rate)}</Table.Td>
              <Table.Td data-end>{format.number(rate.won)}</Table.Td>
              <Table.Td data-end>{format.number(rate.lost)}</Table.Td>
              <Table.Td data-end>{format.number(rate.open)}</Table.Td>
              <Table.Td data-end>{rate.ratePpm === null ? '' : format.percent(rate.ratePpm, 0)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
