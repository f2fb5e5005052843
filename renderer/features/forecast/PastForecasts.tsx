import { Table, Text, Title } from '@mantine/core'
import type { PastForecasts as Past } from '../../../shared/contract/forecast.ts'
import type { HorizonError } from '../../../shared/domain/forecast/honesty.ts'
import { QueryView } from '../../api/QueryView.tsx'
import type { BookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'

/** From a tenth on a lean to one side, or a share beside four in five, is named. */
const named = 0.1
const meant = 0.8

/** How past forecasts did, in words and by how far ahead they looked. */
export function PastForecasts({ query }: { readonly query: BookQuery<Past> }) {
  const m = useMessages()
  const text = m.forecast.honesty
  return (
    <section aria-label={text.title}>
      <Title order={2} size="h4" mb="xs">
        {text.title}
      </Title>
      <QueryView query={query} rows={3}>
        {(past) => (
          <>
            <Verdict past={past} />
            <ByReach rows={past.lookedBack < past.possible ? [] : past.honesty.byReach} />
            <Sources past={past} />
          </>
        )}
      </QueryView>
    </section>
  )
}

/** Only once all months are looked back on: a few of them say little, and something else each time. */
function Verdict({ past: { honesty, lookedBack, possible } }: { readonly past: Past }) {
  const m = useMessages()
  const text = m.forecast.honesty
  const { count, insideShare } = honesty
  if (lookedBack < possible) return null
  if (insideShare === null) return <Text size="sm">{text.none}</Text>
  const off = insideShare - meant
  const verdict =
    Math.abs(off) < named ? text.verdict.right : off < 0 ? text.verdict.narrow : text.verdict.wide
  return <Text>{`${text.inside(Math.round(insideShare * count), count)} ${verdict}`}</Text>
}

function ByReach({ rows }: { readonly rows: readonly HorizonError[] }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.forecast.honesty
  if (rows.length === 0) return null
  return (
    <Table className="kb-figures kb-reaches" aria-label={text.title} my="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.columns.reach}</Table.Th>
          <Table.Th>{text.columns.inside}</Table.Th>
          <Table.Th data-end>{text.columns.off}</Table.Th>
          <Table.Th>{text.columns.tends}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ reach, count, insideShare, errorShare, biasShare }) => (
          <Table.Tr key={reach}>
            <Table.Th scope="row">{text.reach[reach]}</Table.Th>
            <Table.Td>{text.ofMonths(Math.round(insideShare * count), count)}</Table.Td>
            <Table.Td data-end>
              {errorShare === null ? '–' : format.percent(Math.round(errorShare * 1_000_000), 0)}
            </Table.Td>
            <Table.Td>{text.tends[tendency(biasShare)]}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Where the forecasts that are judged come from, and how far the look back is. */
function Sources({ past: { honesty, lookedBack, possible } }: { readonly past: Past }) {
  const m = useMessages()
  const text = m.forecast.honesty
  if (lookedBack < possible)
    return (
      <Text size="sm" c="dimmed" role="status">
        {text.looking(lookedBack, possible)}
      </Text>
    )
  return (
    <>
      {honesty.kept === 0 ? null : (
        <Text size="sm" c="dimmed">
          {text.kept(honesty.kept)}
        </Text>
      )}
      {honesty.afterwards === 0 ? null : (
        <Text size="sm" c="dimmed">
          {text.afterwards(honesty.afterwards)}
        </Text>
      )}
    </>
  )
}

function tendency(bias: HorizonError['biasShare']): 'high' | 'low' | 'even' {
  if (bias === null || Math.abs(bias) < named) return 'even'
  return bias > 0 ? 'high' : 'low'
}
