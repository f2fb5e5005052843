import { Button, Group, Select, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { EntryRow } from '../../../shared/contract/commission.ts'
import type { LineRow, StatementDetail } from '../../../shared/contract/statements.ts'
import type { LineFlag } from '../../../shared/domain/statements/match.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { type Status, StatusMark } from '../../ui/StatusMark.tsx'

const marks: Readonly<Record<LineFlag, Status>> = {
  open: 'near',
  paid: 'done',
  short: 'late',
  over: 'near',
  'clawed-back': 'late',
  extra: 'near',
}

/** A statement's lines beside the ledger, what is missing on it, and taking its money in. */
export function StatementRecord({ id }: { readonly id: string }) {
  const query = useBookQuery('statements.get', { id })
  return <QueryView query={query}>{(detail) => <Detail detail={detail} />}</QueryView>
}

function Detail({ detail }: { readonly detail: StatementDetail }) {
  const m = useMessages()
  const { row, lines } = detail
  const { currency, number } = row.statement
  return (
    <div className="kb-statement">
      <Title order={2} size="h3">
        <Private>
          {[row.companyName, number].filter((text) => text !== null && text !== '').join(' · ')}
        </Private>
      </Title>
      <Table className="kb-statement-lines" verticalSpacing={6} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{m.statements.lineColumns.text}</Table.Th>
            <Table.Th ta="end">{m.statements.lineColumns.stated}</Table.Th>
            <Table.Th ta="end">{m.statements.lineColumns.expected}</Table.Th>
            <Table.Th>{m.statements.lineColumns.flag}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} detail={detail} />
          ))}
        </Table.Tbody>
      </Table>
      <Missing entries={detail.missing} currency={currency} />
      <Settle detail={detail} />
    </div>
  )
}

function Line({ line, detail }: { readonly line: LineRow; readonly detail: StatementDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { currency } = detail.row.statement
  const words = [line.text, line.clientName, line.reference].filter((text) => text !== '')
  return (
    <Table.Tr>
      <Table.Td>
        <Private>{words.join(' · ')}</Private>
        <Against line={line} detail={detail} />
      </Table.Td>
      <Table.Td ta="end">
        <MoneyText minor={line.amountMinor} currency={currency} />
      </Table.Td>
      <Table.Td ta="end">
        <MoneyText minor={line.expectedMinor} currency={currency} />
      </Table.Td>
      <Table.Td>
        <StatusMark status={marks[line.flag]}>
          {format.sentence([
            m.statements.flags[line.flag],
            line.flag === 'short' ? format.money((line.expectedMinor ?? 0) - line.amountMinor, currency) : '',
          ])}
        </StatusMark>
        {line.daysLate > 3 ? (
          <StatusMark status="late">{m.statements.late(format.number(line.daysLate))}</StatusMark>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}

/** The entry a line is set against; another can be chosen until the money is in. */
function Against({ line, detail }: { readonly line: LineRow; readonly detail: StatementDetail }) {
  const m = useMessages()
  const format = useFormat()
  const match = useCommand('statements.match')
  const { currency } = detail.row.statement
  const label = (entry: EntryRow) =>
    format.sentence([
      entry.dealTitle ?? entry.note,
      entry.clientName ?? '',
      format.money(entry.amountMinor, currency),
    ])
  if (detail.row.isSettled)
    return (
      <Text size="sm" c="dimmed">
        <Private>{line.entry === null ? m.statements.noEntry : label(line.entry)}</Private>
      </Text>
    )
  const choices = line.entry === null ? detail.candidates : [line.entry, ...detail.candidates]
  return (
    <Select
      aria-label={`${m.statements.lineColumns.entry}: ${line.text}`}
      size="xs"
      mt={4}
      searchable
      data={[
        { value: '', label: m.statements.noEntry },
        ...choices.map((entry) => ({ value: entry.id, label: label(entry) })),
      ]}
      value={line.entryId ?? ''}
      onChange={(entryId) =>
        void match.run({ lineId: line.id, entryId: entryId === null || entryId === '' ? null : entryId })
      }
    />
  )
}

function Missing({
  entries,
  currency,
}: {
  readonly entries: readonly EntryRow[]
  readonly currency: string
}) {
  const m = useMessages()
  const format = useFormat()
  return (
    <section aria-label={m.statements.missing}>
      <Title order={3} size="h4">
        {m.statements.missing}
      </Title>
      {entries.length === 0 ? (
        <Text size="sm">{m.statements.missingNone}</Text>
      ) : (
        <ul className="kb-lines">
          {entries.map((entry) => (
            <li key={entry.id} className="kb-line">
              <span className="kb-line-main">
                <Private>
                  {format.sentence([
                    entry.dealTitle ?? entry.note,
                    entry.clientName ?? '',
                    entry.dueOn === null ? '' : format.day(entry.dueOn),
                  ])}
                </Private>
              </span>
              <span className="kb-line-side">
                <MoneyText minor={entry.amountMinor} currency={currency} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Settle({ detail }: { readonly detail: StatementDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const [, go] = useLocation()
  const [paidOn, setPaidOn] = useState(today)
  const settle = useCommand('statements.settle', { done: () => m.statements.settled, undo: true })
  const trash = useCommand('statements.trash', { done: () => m.statements.trashed, undo: true })
  const { statement } = detail.row
  if (statement.paidOn !== null)
    return (
      <Text size="sm">
        {m.statements.settleOn} {format.day(statement.paidOn)}
      </Text>
    )
  const remove = async () => {
    if ((await trash.run({ id: statement.id })).ok) go('/money/statements')
  }
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <DayField
          label={m.statements.settleOn}
          clearable={false}
          value={paidOn}
          onChange={(day) => day !== null && setPaidOn(day)}
        />
        <Button loading={settle.pending} onClick={() => void settle.run({ id: statement.id, paidOn })}>
          {m.statements.settle}
        </Button>
        <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
          {m.statements.trash}
        </Button>
      </Group>
    </Stack>
  )
}
