import { Table, Title, UnstyledButton } from '@mantine/core'
import type { ForecastRow, IncomeForecast } from '../../../shared/contract/forecast.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = { readonly forecast: IncomeForecast; readonly onMonth: (month: string) => void }

/** The same as the chart, in figures; a month opens what makes it. */
export function ForecastTable({ forecast, onMonth }: Props) {
  const m = useMessages()
  const { columns } = m.forecast
  const extras = (['plan', 'takenBack'] as const).filter((layer) =>
    forecast.months.some((row) => row.layers[layer] !== 0),
  )
  return (
    <section aria-label={m.forecast.table}>
      <Title order={2} size="h4" mb="xs">
        {m.forecast.table}
      </Title>
      <Table.ScrollContainer minWidth={720}>
        <Table className="kb-figures" aria-label={m.forecast.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.month}</Table.Th>
              <Table.Th>{columns.season}</Table.Th>
              <Table.Th data-end>{columns.mean}</Table.Th>
              <Table.Th data-end>{columns.low}</Table.Th>
              <Table.Th data-end>{columns.high}</Table.Th>
              <Table.Th data-end>{columns.known}</Table.Th>
              <Table.Th data-end>{columns.pipeline}</Table.Th>
              <Table.Th data-end>{columns.uncreated}</Table.Th>
              {extras.map((layer) => (
                <Table.Th key={layer} data-end>
                  {columns[layer]}
                </Table.Th>
              ))}
              {forecast.monthlyNeedsMinor === null ? null : <Table.Th>{columns.needs}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {forecast.months.map((row) => (
              <MonthRow
                key={row.month}
                row={row}
                currency={forecast.currency}
                extras={extras}
                onMonth={onMonth}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}

type RowProps = {
  readonly row: ForecastRow
  readonly currency: string
  readonly extras: readonly ('plan' | 'takenBack')[]
  readonly onMonth: (month: string) => void
}

function MonthRow({ row, currency, extras, onMonth }: RowProps) {
  const m = useMessages()
  const format = useFormat()
  const { season, layers } = row
  const sums = [
    row.meanMinor,
    row.lowMinor,
    row.highMinor,
    row.knownMinor,
    layers.pipeline,
    layers.uncreated,
    ...extras.map((layer) => layers[layer]),
  ]
  return (
    <Table.Tr className="kb-month-row" onClick={() => onMonth(row.month)}>
      <Table.Th scope="row">
        <UnstyledButton
          className="kb-link"
          aria-label={m.forecast.openMonth(format.month(row.month))}
          onClick={(event) => {
            event.stopPropagation()
            onMonth(row.month)
          }}
        >
          {format.month(row.month)}
        </UnstyledButton>
      </Table.Th>
      <Table.Td>
        {season === 'usual' ? (
          <span className="kb-quiet">{m.forecast.seasons.usual}</span>
        ) : (
          <StatusMark status={season}>{m.forecast.seasons[season]}</StatusMark>
        )}
      </Table.Td>
      {sums.map((minor, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
        <Table.Td key={index} data-end>
          <MoneyText minor={minor} currency={currency} cents="never" />
        </Table.Td>
      ))}
      <Needs share={row.belowNeedsShare} />
    </Table.Tr>
  )
}

/** How often the month falls short, once that is more than one time in ten. */
function Needs({ share }: { readonly share: number | null }) {
  const m = useMessages()
  if (share === null) return null
  const times = Math.round(share * 10)
  return (
    <Table.Td>
      {times === 0 ? (
        <span className="kb-quiet">{m.forecast.enough}</span>
      ) : times < 4 ? (
        <span>{m.forecast.below(times)}</span>
      ) : (
        <StatusMark status="near">{m.forecast.below(times)}</StatusMark>
      )}
    </Table.Td>
  )
}
