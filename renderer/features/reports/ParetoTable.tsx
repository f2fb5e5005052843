import { Button, Group, SegmentedControl, Table, Text, UnstyledButton } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useLocation } from 'wouter'
import type { Reports } from '../../../shared/contract/reports.ts'
import { concentrationOf, type ParetoRow } from '../../../shared/domain/reports/pareto.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

const firstRows = 30
const moreRows = 200

type Measure = 'revenue' | 'margin'

/** Clients by what they bring, with the line at 80 %, how much hangs on how few, and who should be key (K-10, K-11). */
export function ParetoTable({ report }: { readonly report: Reports }) {
  const m = useMessages()
  const [measure, setMeasure] = useState<Measure>('revenue')
  const [shown, setShown] = useState(firstRows)
  const format = useFormat()
  const { columns } = m.reports
  const { withoutCost, currency } = report
  const rows = measure === 'revenue' ? report.pareto : report.paretoOfMargin
  const vital = rows.filter((row) => row.isVital).length
  if (report.pareto.length === 0) return <Text c="dimmed">{m.reports.empty}</Text>
  return (
    <>
      <SegmentedControl
        size="xs"
        my="xs"
        aria-label={m.reports.measure}
        data={[
          { value: 'revenue', label: m.reports.byRevenue },
          { value: 'margin', label: m.reports.byMargin },
        ]}
        value={measure}
        onChange={(value) => setMeasure(value as Measure)}
      />
      {rows.length === 0 ? <Text c="dimmed">{m.reports.noMargin}</Text> : null}
      <Text mb="xs">
        {rows.length === 0 ? '' : m.reports.paretoText(vital, rows.length)} <ConcentrationText rows={rows} />
      </Text>
      {measure === 'revenue' || withoutCost.sales === 0 ? null : (
        <Text mb="xs" size="sm">
          <StatusMark status="near">
            {m.reports.withoutCost(
              withoutCost.sales,
              format.money(withoutCost.minor, currency, { cents: 'never' }),
            )}
          </StatusMark>
        </Text>
      )}
      <Table className="kb-figures" aria-label={m.reports.pareto}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.client}</Table.Th>
            <Table.Th data-end>{measure === 'revenue' ? columns.sales : m.reports.byMargin}</Table.Th>
            <Table.Th data-end>{columns.share}</Table.Th>
            <Table.Th data-end>{columns.cumulative}</Table.Th>
            <Table.Th aria-hidden className="kb-share-cell" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row, at) => (
            <Fragment key={row.id}>
              <Row row={row} currency={currency} />
              {at + 1 === vital ? <VitalLine clients={vital} share={row.cumulative} /> : null}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length <= shown ? null : (
        <Group gap="sm" mt="xs">
          <Text size="sm" c="dimmed">
            {m.reports.shown(shown, rows.length)}
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + moreRows)}>
            {m.reports.showMore(Math.min(moreRows, rows.length - shown))}
          </Button>
        </Group>
      )}
    </>
  )
}

/** The line at 80 %: drawn below the last of the few that bring it, and said in words (K-10). */
function VitalLine({ clients, share }: { readonly clients: number; readonly share: number }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Table.Tr className="kb-vital-line">
      <Table.Td colSpan={5}>{m.reports.line(clients, format.percent(share * 1_000_000, 0))}</Table.Td>
    </Table.Tr>
  )
}

function ConcentrationText({ rows }: { readonly rows: readonly ParetoRow[] }) {
  const m = useMessages()
  const format = useFormat()
  const found = concentrationOf(rows)
  if (found === null) return null
  return (
    <>
      {m.reports.concentration(found.clients, format.percent(found.share * 1_000_000, 0))}{' '}
      {found.isRisky ? <StatusMark status="near">{m.reports.risky}</StatusMark> : null}
    </>
  )
}

/** Who brings more than a tenth is offered as a key client; one press and it is, with the reason kept. */
function KeyOffer({ row }: { readonly row: ParetoRow }) {
  const m = useMessages()
  const format = useFormat()
  const save = useCommand('clients.save', { done: () => m.reports.madeKey(row.name), undo: true })
  const keyReason = m.reports.keyReason(format.percent(row.share * 1_000_000, 0))
  return (
    <Button
      size="compact-xs"
      variant="default"
      ms="sm"
      title={m.reports.offerKey}
      loading={save.pending}
      onClick={() => void save.run({ id: row.id, fields: { isKey: true, keyReason } })}
    >
      {m.reports.makeKey}
    </Button>
  )
}

function Row({ row, currency }: { readonly row: ParetoRow; readonly currency: string }) {
  const format = useFormat()
  const [, go] = useLocation()
  return (
    <Table.Tr data-vital={row.isVital || undefined}>
      <Table.Td>
        <UnstyledButton className="kb-link-quiet" onClick={() => go(`/clients/${row.id}`)}>
          <NameText name={row.name} />
        </UnstyledButton>
        {row.isOfferedAsKey ? <KeyOffer row={row} /> : null}
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={row.minor} currency={currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>{format.percent(row.share * 1_000_000)}</Table.Td>
      <Table.Td data-end>{format.percent(row.cumulative * 1_000_000)}</Table.Td>
      <Table.Td aria-hidden className="kb-share-cell">
        <div
          className="kb-share"
          data-vital={row.isVital || undefined}
          style={{ width: `${Math.max(1, row.share * 400)}px` }}
        />
      </Table.Td>
    </Table.Tr>
  )
}
