import { Button, Table, Text } from '@mantine/core'
import { useLocation } from 'wouter'
import type { LargestOrder, LargestOrderLine } from '../../../shared/domain/orders/largest-order.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** The largest order that makes sense for a client now, and why (K-42). */
export function LargestOrderPart({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const [, go] = useLocation()
  const text = m.orders.largest
  const found = useBookQuery('orders.largest', { clientId }).data
  const make = useCommand('orders.save', { undo: true })
  if (found === undefined) return null
  const { lines, currency } = found
  const add = async () => {
    const ordered = lines.map(({ productId, name, quantityMilli, unit, priceMinor, discountPpm }) => {
      const rest = { unitCostMinor: null, discountPpm, promisedOn: null }
      return { productId, name, quantityMilli, unit, unitPriceMinor: priceMinor, ...rest }
    })
    const fields = { clientId, currency, stage: 'taken' } as const
    const reply = await make.run({ id: null, fields, lines: ordered })
    if (reply.ok) go(`/money/orders/${reply.value.id}`)
  }
  const isBare = lines.length === 0 && found.leftOutMinor === 0
  return (
    <RecordPart
      title={text.title}
      empty={isBare ? text.empty : null}
      action={
        lines.length === 0 ? null : (
          <Button size="compact-sm" variant="subtle" loading={make.pending} onClick={() => void add()}>
            {text.make}
          </Button>
        )
      }
    >
      <Room found={found} />
      {lines.length === 0 ? (
        <StatusMark status="late">{text.none}</StatusMark>
      ) : (
        <Lines lines={lines} currency={currency} total={found.totalMinor} />
      )}
      {found.leftOutMinor > 0 ? <LeftOut minor={found.leftOutMinor} currency={currency} /> : null}
    </RecordPart>
  )
}

function Room({ found }: { readonly found: LargestOrder }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.orders.largest
  const { room, roomMinor, trustPpm, currency } = found
  const money = (minor: number) => format.money(minor, currency, { cents: 'never' })
  if (room.limitMinor === null || roomMinor === null)
    return (
      <Text size="sm" c="dimmed">
        {text.unlimited}
      </Text>
    )
  return (
    <Text size="sm">
      <Private>
        {text.room(money(roomMinor))}
        <span className="kb-quiet">
          {' · '}
          {text.parts(money(room.limitMinor), money(room.openMinor), money(room.comingMinor))}
          {trustPpm === 1_000_000 ? '' : ` · ${text.trust(format.percent(trustPpm, 0))}`}
        </span>
      </Private>
    </Text>
  )
}

type LinesProps = {
  readonly lines: readonly LargestOrderLine[]
  readonly currency: string
  readonly total: number
}

function Lines({ lines, currency, total }: LinesProps) {
  const m = useMessages()
  const format = useFormat()
  const text = m.orders.largest
  const why = ({ why: kind, buyers, peers }: LargestOrderLine) =>
    kind === 'gap' ? text.why.gap(buyers, peers) : text.why[kind]
  return (
    <Table className="kb-figures" w="100%" miw={0}>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.productId}>
            <Table.Td>
              <Private>{line.name}</Private>
              <Text size="xs" c="dimmed">
                {why(line)}
                {line.isCut ? ` · ${text.cut}` : ''}
              </Text>
            </Table.Td>
            <Table.Td data-end>
              {format.quantity(line.quantityMilli)} {line.unit}
            </Table.Td>
            <Table.Td data-end>
              <MoneyText minor={line.netMinor} currency={currency} cents="never" />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={2}>{text.total}</Table.Th>
          <Table.Th data-end>
            <MoneyText minor={total} currency={currency} cents="never" />
          </Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}

function LeftOut({ minor, currency }: { readonly minor: number; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <Text size="sm" c="dimmed">
      <Private>{m.orders.largest.leftOut(format.money(minor, currency, { cents: 'never' }))}</Private>
    </Text>
  )
}
