import { Button, Group, ScrollArea, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment, useRef, useState } from 'react'
import { atQuantity } from '../../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { Margin, ProposalMargin } from '../../../shared/domain/proposals/margin.ts'
import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { LinePrice } from '../../api/LinePrice.tsx'
import { PriceMenu } from '../../api/PriceMenu.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { LineDetails } from './LineDetails.tsx'
import { LineRow } from './LineRow.tsx'
import { blankLine, type EditedLine, type ProposalValues, productLine } from './proposal-values.ts'

type Props = {
  readonly values: ProposalValues
  readonly set: (patch: Partial<ProposalValues>) => void
  readonly totals: ProposalTotals
  readonly margin: ProposalMargin
  /** Prices of the client; null until they are read. */
  readonly index: PriceIndex | null
}

/** The lines of an offer. Enter in the last one adds another. */
export function LinesEditor({ values, set, totals, margin, index }: Props) {
  const m = useMessages()
  const { vatRate } = useBookSettings()
  const text = m.proposals.lines
  const products = useBookQuery('products.list', {}).data ?? []
  const pricing = { index, currency: values.currency }
  const nextKey = useRef(0)
  const [detailed, setDetailed] = useState<string | null>(null)
  const change = (lineKey: string, patch: Partial<EditedLine>) =>
    put(values.lines.map((line) => (line.key === lineKey ? { ...line, ...patch } : line)))
  const open = values.lines.find((line) => line.key === detailed)
  const key = () => {
    nextKey.current += 1
    return `new-${nextKey.current}`
  }
  const put = (lines: readonly EditedLine[]) => set({ lines })
  const addGift = (at: number, productId: string, quantityMilli: number) => {
    const product = products.find(({ id }) => id === productId)
    if (product === undefined) return
    const given = { ...productLine(key(), product, pricing), quantityMilli, discountPpm: 1_000_000 }
    put([...values.lines.slice(0, at + 1), given, ...values.lines.slice(at + 1)])
  }
  const add = () => put([...values.lines, blankLine(key(), vatRate)])
  return (
    <section aria-label={text.label}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {text.label}
        </Title>
        <Group gap="sm">
          <PriceMenu
            products={products}
            index={index}
            onChoose={(product) => put([...values.lines, productLine(key(), product, pricing)])}
          />
          <Button size="compact-md" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {text.add}
          </Button>
        </Group>
      </Group>
      {values.lines.length === 0 ? (
        <Text c="dimmed">{text.empty}</Text>
      ) : (
        <ScrollArea>
          <table className="kb-offer-lines" aria-label={text.label}>
            <Head />
            <tbody>
              {values.lines.map((line, at) => (
                <Fragment key={line.key}>
                  <LineRow
                    line={line}
                    currency={values.currency}
                    isFirst={at === 0}
                    sum={<MoneyText minor={totals.lines[at]?.netMinor ?? 0} currency={values.currency} />}
                    margin={<LineMargin margin={margin.lines[at]} />}
                    onDetails={() => setDetailed(line.key)}
                    onChange={(patch) => change(line.key, followed(index, line, patch, values.currency))}
                    onRemove={() => put(values.lines.filter((l) => l.key !== line.key))}
                    onUp={() => put(swapped(values.lines, at))}
                    onEnter={at === values.lines.length - 1 ? add : undefined}
                  />
                  {index === null ? null : (
                    <LinePrice
                      index={index}
                      line={line}
                      currency={values.currency}
                      columns={10}
                      onTake={(price) => change(line.key, { ...price, priceBaseMilli: 1000 })}
                      onGift={(productId, quantityMilli) => addGift(at, productId, quantityMilli)}
                    />
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {open === undefined ? null : (
        <LineDetails
          line={open}
          currency={values.currency}
          onChange={(patch) => change(open.key, patch)}
          onClose={() => setDetailed(null)}
        />
      )}
    </section>
  )
}

/** The price follows the quantity as long as it is the book's own. */
function followed(
  index: PriceIndex | null,
  line: EditedLine,
  patch: Partial<EditedLine>,
  currency: string,
): Partial<EditedLine> {
  const { quantityMilli } = patch
  return quantityMilli === undefined ? patch : atQuantity(index, line, { quantityMilli, currency })
}

function swapped(lines: readonly EditedLine[], index: number): readonly EditedLine[] {
  const copy = [...lines]
  const [moved] = copy.splice(index, 1)
  if (moved !== undefined) copy.splice(index - 1, 0, moved)
  return copy
}

function LineMargin({ margin }: { readonly margin: Margin | undefined }) {
  const m = useMessages()
  const format = useFormat()
  if (margin === undefined || margin.costMinor === null)
    return <span className="kb-quiet">{m.proposals.line.noCost}</span>
  return <span>{margin.marginPpm === null ? '' : format.percent(margin.marginPpm)}</span>
}

function Head() {
  const m = useMessages()
  const text = m.proposals.lines
  return (
    <thead>
      <tr>
        <th>{text.name}</th>
        <th data-end>{text.quantity}</th>
        <th>{text.unit}</th>
        <th data-end>{text.price}</th>
        <th data-end>{text.discount}</th>
        <th data-end>{text.vat}</th>
        <th data-end>{text.sum}</th>
        <th data-end title={m.proposals.line.marginHelp}>
          {m.proposals.line.margin}
        </th>
        <th aria-hidden />
        <th aria-hidden />
      </tr>
    </thead>
  )
}
