import { CloseButton, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type {
  IncomeForecast,
  Scenario,
  ScenarioChange,
  ScenarioChoices,
} from '../../../shared/contract/forecast.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'

/** So many stand side by side. */
const most = 4

/** What may come otherwise, each beside the forecast. */
export function Scenarios({ forecast }: { readonly forecast: IncomeForecast }) {
  const m = useMessages()
  const text = m.forecast.scenarios
  const choices = useBookQuery('forecast.choices', {})
  const [changes, setChanges] = useState<readonly ScenarioChange[]>([])
  return (
    <section aria-label={text.title}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4">
            {text.title}
          </Title>
          <Text size="sm" c="dimmed">
            {text.hint}
          </Text>
        </div>
        <QueryView query={choices}>
          {(known) => (
            <>
              <ScenarioForm
                choices={known}
                isFull={changes.length >= most}
                onAdd={(change) => setChanges([...changes, change])}
              />
              {changes.length === 0 ? null : (
                <SideBySide
                  forecast={forecast}
                  choices={known}
                  changes={changes}
                  onRemove={(place) => setChanges(changes.filter((_, i) => i !== place))}
                />
              )}
            </>
          )}
        </QueryView>
      </Stack>
    </section>
  )
}

type Props = {
  readonly forecast: IncomeForecast
  readonly choices: ScenarioChoices
  readonly changes: readonly ScenarioChange[]
  readonly onRemove: (place: number) => void
}

function SideBySide(props: Props) {
  const query = useBookQuery('forecast.scenarios', { scenarios: props.changes.map((change) => [change]) })
  return <QueryView query={query}>{(scenarios) => <Compared {...props} scenarios={scenarios} />}</QueryView>
}

function Compared({
  forecast,
  choices,
  changes,
  onRemove,
  scenarios,
}: Props & { readonly scenarios: readonly Scenario[] }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.forecast.scenarios
  const { currency, months } = forecast
  const nameOf = useScenarioName(choices)
  const total = months.reduce((sum, row) => sum + row.meanMinor, 0)
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table className="kb-figures" aria-label={text.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{m.forecast.columns.month}</Table.Th>
            <Table.Th data-end>{text.base}</Table.Th>
            {changes.map((change, i) => (
              <Table.Th key={JSON.stringify(change)} data-end>
                <span className="kb-scenario">
                  <NameText name={nameOf(change)} />
                  <CloseButton
                    size="xs"
                    aria-label={text.remove(nameOf(change))}
                    onClick={() => onRemove(i)}
                  />
                </span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((row, m18) => (
            <Table.Tr key={row.month}>
              <Table.Th scope="row">{format.month(row.month)}</Table.Th>
              <Table.Td data-end>
                <MoneyText minor={row.meanMinor} currency={currency} cents="never" />
              </Table.Td>
              {scenarios.map((scenario, i) => {
                const month = scenario.months[m18]
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: scenarios stand in the order of their changes
                  <Table.Td key={i} data-end>
                    <Difference minor={month?.meanMinor} by={month?.differenceMinor} currency={currency} />
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{text.total}</Table.Th>
            <Table.Td data-end>
              <MoneyText minor={total} currency={currency} cents="never" />
            </Table.Td>
            {scenarios.map((scenario, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: scenarios stand in the order of their changes
              <Table.Td key={i} data-end>
                <Difference minor={scenario.totalMinor} by={scenario.differenceMinor} currency={currency} />
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}

type DifferenceProps = {
  readonly minor: number | undefined
  readonly by: number | undefined
  readonly currency: string
}

/** A sum and, below it, what it is more or less than the forecast; nothing where that rounds to nothing. */
function Difference({ minor, by, currency }: DifferenceProps) {
  if (minor === undefined || by === undefined) return null
  const isSame = Math.abs(by) < Math.max(100, Math.abs(minor) / 1000)
  return (
    <>
      <MoneyText minor={minor} currency={currency} cents="never" />
      {isSame ? null : (
        <div className="kb-quiet">
          {by > 0 ? '+' : ''}
          <MoneyText minor={by} currency={currency} cents="never" />
        </div>
      )}
    </>
  )
}

function useScenarioName(choices: ScenarioChoices): (change: ScenarioChange) => string {
  const m = useMessages()
  const format = useFormat()
  const { names } = m.forecast.scenarios
  const dealOf = (id: string) => choices.deals.find((d) => d.id === id)?.title ?? ''
  const clientOf = (id: string) => choices.clients.find((c) => c.id === id)?.name ?? ''
  const percent = (share: number) => format.percent(Math.round(share * 1_000_000), 0)
  return (change) => {
    switch (change.kind) {
      case 'slips':
        return names.slips(dealOf(change.dealId), change.days)
      case 'lost':
        return names.lost(dealOf(change.dealId))
      case 'won':
        return names.won(dealOf(change.dealId), format.day(change.on))
      case 'clientLeaves':
        return names.clientLeaves(clientOf(change.clientId))
      case 'rates':
        return names.rates(percent(change.factor))
      case 'planMissed':
        return names.planMissed(percent(change.share))
      case 'deliveryLate':
        return names.deliveryLate(change.days)
      case 'holiday':
        return names.holiday(format.day(change.from), change.days)
    }
  }
}
