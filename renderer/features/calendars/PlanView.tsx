import { Group, Stack, Table, Text } from '@mantine/core'
import { datePart } from '../../../shared/base/local-date.ts'
import { type ImportItem, type ImportPlan, importChanges } from '../../../shared/contract/calendars.ts'
import type { ReadProblem } from '../../../shared/domain/calendars/read-problem.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** More are counted, not listed. */
const mostShown = 100
const doesSomething = ['new', 'changed', 'cancelled']

/** What becomes of each entry of a file, and what could not be read. */
export function PlanView({ plan }: { readonly plan: ImportPlan }) {
  const text = useMessages().calendars.in
  const counts = importChanges.filter((change) => plan.counts[change] > 0)
  const active = plan.items.filter(({ change }) => doesSomething.includes(change))
  return (
    <Stack gap="md">
      <Group gap="lg">
        {counts.map((change) => (
          <Text key={change} fw={600} c={doesSomething.includes(change) ? undefined : 'dimmed'}>
            {text.changes[change]}: {plan.counts[change]}
          </Text>
        ))}
      </Group>
      {active.length === 0 ? null : <Items items={active} />}
      {plan.problems.length === 0 ? null : <Problems problems={plan.problems} />}
    </Stack>
  )
}

function Items({ items }: { readonly items: readonly ImportItem[] }) {
  const text = useMessages().calendars.in
  const format = useFormat()
  const { columns } = text
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.change}</Table.Th>
            <Table.Th>{columns.title}</Table.Th>
            <Table.Th>{columns.client}</Table.Th>
            <Table.Th>{columns.when}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.slice(0, mostShown).map((item) => (
            <Table.Tr key={`${item.line} ${item.startsAt}`}>
              <Table.Td>{text.changes[item.change]}</Table.Td>
              <Table.Td>
                <Private>{item.title}</Private>
              </Table.Td>
              <Table.Td>{item.clientName === null ? '–' : <Private>{item.clientName}</Private>}</Table.Td>
              <Table.Td>
                {`${format.dayOfWeek(datePart(item.startsAt))}, ${format.time(item.startsAt)}`}
                {item.contacts > 1 ? ` · ${text.contacts(item.contacts)}` : ''}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {items.length > mostShown ? <Text c="dimmed">{text.more(items.length - mostShown)}</Text> : null}
    </>
  )
}

function Problems({ problems }: { readonly problems: readonly ReadProblem[] }) {
  const text = useMessages().calendars.in
  return (
    <section aria-label={text.problems}>
      <Text fw={600} mb={4}>
        {text.problems}
      </Text>
      <ul className="kb-lines">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.line} ${problem.kind} ${problem.what}`}>
            <span className="kb-quiet">{text.line(problem.line)}:</span>{' '}
            <Private>{text.problem[problem.kind](problem.what)}</Private>
            {problem.isLeftOut ? ` (${text.leftOut})` : ''}
          </li>
        ))}
      </ul>
      {problems.length > mostShown ? <Text c="dimmed">{text.more(problems.length - mostShown)}</Text> : null}
    </section>
  )
}
