import { Table, Title } from '@mantine/core'
import type { ForecastRow, IncomeForecast } from '../../../shared/contract/forecast.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** The same as the chart, in figures. */
export function ForecastTable({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const { columns } = m.forecast
  return (
    <section aria-label={m.forecast.table}>
      <Title order={2} size="h4" mb="xs">
        {m.forecast.table}
      </Title>
      <Table className="kb-figures" aria-label={m.forecast.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.month}</Table.Th>
            <Table.Th>{columns.season}</Table.Th>
            <Table.Th data-end>{columns.mean}</Table.Th>
            <Table.Th data-end>{columns.low}</Table.Th>
            <Table.Th data-end>{columns.high}</Table.Th>
            <Table.Th data-end>{columns.known}</Table.Th>
            {forecast.monthlyNeedsMinor === null ? null : <Table.Th>{columns.needs}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {forecast.months.map((row) => (
            <MonthRow key={row.month} row={row} currency={forecast.currency} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function MonthRow({ row, currency }: { readonly row: ForecastRow; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  const { season } = row
  return (
    <Table.Tr>
      <Table.Th scope="row">{format.month(row.month)}</Table.Th>
      <Table.Td>
        {season === 'usual' ? (
          <span className="kb-quiet">{m.forecast.seasons.usual}</span>
        ) : (
          <StatusMark status={season}>{m.forecast.seasons[season]}</StatusMark>
        )}
      </Table.Td>
      {[row.meanMinor, row.lowMinor, row.highMinor, row.knownMinor].map((minor, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
        <Table.Td key={index} data-end>
          <MoneyText minor={minor} currency={currency} cents="never" />
        </Table.Td>
      ))}
      {row.isBelowNeeds === null ? null : (
        <Table.Td>
          {row.isBelowNeeds ? (
            <StatusMark status="near">{m.forecast.below}</StatusMark>
          ) : (
            <span className="kb-quiet">{m.forecast.enough}</span>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  )
}
