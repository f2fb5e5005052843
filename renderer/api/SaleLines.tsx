import { Button, Group, ScrollArea, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment, useMemo } from 'react'
import { lineNet } from '../../shared/domain/orders/fulfilment.ts'
import { areSummable, checkSale } from '../../shared/domain/pricing/check-sale.ts'
import type { PriceIndex } from '../../shared/domain/pricing/price-book.ts'
import { type LimitReport, withinLimits } from '../../shared/domain/proposals/limits.ts'
import { useFormat, useMessages } from '../ui/language.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { StatusMark } from '../ui/StatusMark.tsx'
import { type DiscountReason, LinePrice } from './LinePrice.tsx'
import { PriceMenu } from './PriceMenu.tsx'
import { SaleLineRow } from './SaleLineRow.tsx'
import {
  blankSaleLine,
  changedSaleLine,
  freeKey,
  productSaleLine,
  type SaleLine,
  standingLine,
} from './sale-lines.ts'
import { useBookQuery } from './use-book-query.ts'
import { usePriceIndex } from './use-price-index.ts'

type Props = {
  readonly label: string
  /** Whose prices hold; null: nobody is chosen, the list price does. */
  readonly clientId: string | null
  /** The day whose prices hold; null: today's. */
  readonly day: string | null
  readonly currency: string
  readonly lines: readonly SaleLine[]
  readonly onChange: (lines: readonly SaleLine[]) => void
}

/** The goods of a deal or an order, typed or from the price list at the client's prices, with their sum below. */
export function SaleLines({ label, clientId, day, currency, lines, onChange }: Props) {
  const text = useMessages().orders.lines
  const products = useBookQuery('products.list', {}).data ?? []
  const index = usePriceIndex(clientId, day)
  const pricing = { index, currency }
  const isSummable = areSummable(lines)
  const limits = useMemo(
    () => (index === null || !isSummable ? withinLimits : checkSale(index, lines, currency)),
    [index, isSummable, lines, currency],
  )
  const change = (line: SaleLine, patch: Partial<SaleLine>) =>
    onChange(lines.map((l) => (l.key === line.key ? changedSaleLine(l, patch, pricing) : l)))
  const addGift = (at: number, productId: string, quantityMilli: number) => {
    const product = products.find(({ id }) => id === productId)
    if (product === undefined) return
    const given = productSaleLine(freeKey(lines), product, pricing, quantityMilli)
    onChange([...lines.slice(0, at + 1), { ...given, discountPpm: 1_000_000 }, ...lines.slice(at + 1)])
  }
  const nets = isSummable ? lines.map(lineNet) : null
  return (
    <section aria-label={label}>
      <Group justify="space-between" mb={4}>
        <Text fw={500} size="sm">
          {label}
        </Text>
        <Group gap="xs">
          <PriceMenu
            size="compact-sm"
            products={products}
            index={index}
            onChoose={(product) => onChange([...lines, productSaleLine(freeKey(lines), product, pricing)])}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...lines, blankSaleLine(freeKey(lines))])}
          >
            {text.add}
          </Button>
        </Group>
      </Group>
      {lines.length === 0 ? null : (
        <ScrollArea>
          <table className="kb-sale-lines">
            <Head />
            <tbody>
              {lines.map((line, at) => (
                <Fragment key={line.key}>
                  <SaleLineRow
                    line={line}
                    netMinor={nets?.[at] ?? null}
                    currency={currency}
                    onChange={(patch) => change(line, patch)}
                    onRemove={() => onChange(lines.filter((l) => l.key !== line.key))}
                  />
                  <Note
                    index={index}
                    line={line}
                    currency={currency}
                    limit={discountAt(limits, at)}
                    onChange={(patch) => change(line, patch)}
                    onGift={(productId, quantityMilli) => addGift(at, productId, quantityMilli)}
                  />
                </Fragment>
              ))}
            </tbody>
          </table>
          <Total nets={nets} currency={currency} />
          <MarginMark limits={limits} />
        </ScrollArea>
      )}
    </section>
  )
}

type TotalProps = {
  /** What each line comes to; null: no exact sum can be made of them. */
  readonly nets: readonly number[] | null
  readonly currency: string
}

/** What the lines come to, or that no exact sum can be made of them. */
function Total({ nets, currency }: TotalProps) {
  const { lines: text, errors } = useMessages().orders
  if (nets === null)
    return (
      <Text ta="end" c="red" size="sm" mt={4} role="alert">
        {errors.sumTooLarge()}
      </Text>
    )
  const total = nets.reduce((sum, net) => sum + net, 0)
  return (
    <Text ta="end" fw={600} size="sm" mt={4}>
      {text.total} <MoneyText minor={total} currency={currency} />
    </Text>
  )
}

function discountAt({ reasons }: LimitReport, at: number): DiscountReason | null {
  return (
    reasons.find((reason): reason is DiscountReason => reason.code === 'discount' && reason.line === at) ??
    null
  )
}

type NoteProps = {
  readonly index: PriceIndex | null
  readonly line: SaleLine
  readonly currency: string
  readonly limit: DiscountReason | null
  readonly onChange: (patch: Partial<SaleLine>) => void
  readonly onGift: (productId: string, quantityMilli: number) => void
}

/** Where the price of a line comes from, and a mark beyond the user's own limit. */
function Note({ index, line, currency, limit, onChange, onGift }: NoteProps) {
  if (index === null) return null
  return (
    <LinePrice
      index={index}
      line={standingLine(line)}
      currency={currency}
      limit={limit}
      columns={columns}
      onTake={({ unitPriceMinor, discountPpm }) => onChange({ unitPriceMinor, discountPpm })}
      onGift={onGift}
    />
  )
}

/** The margin of the whole, where a rule asks for one. */
function MarginMark({ limits }: { readonly limits: LimitReport }) {
  const words = useMessages().approvals.reasons
  const format = useFormat()
  const reason = limits.reasons.find(({ code }) => code === 'margin')
  if (reason?.code !== 'margin') return null
  const { ppm, limitPpm } = reason.params
  return (
    <Group justify="flex-end">
      <StatusMark status={reason.level === 'near' ? 'near' : 'late'}>
        {words.margin(format.percent(ppm), format.percent(limitPpm))}
      </StatusMark>
    </Group>
  )
}

const columns = 7

function Head() {
  const text = useMessages().orders.lines
  return (
    <thead>
      <tr>
        <th>{text.name}</th>
        <th data-end>{text.quantity}</th>
        <th>{text.unit}</th>
        <th data-end>{text.price}</th>
        <th data-end>{text.discount}</th>
        <th data-end>{text.sum}</th>
        <th aria-hidden />
      </tr>
    </thead>
  )
}
