import { Button, Group, Menu, ScrollArea, Text, Title } from '@mantine/core'
import { IconPlus, IconTags } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Margin, ProposalMargin } from '../../../shared/domain/proposals/margin.ts'
import type { ProposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
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
}

/** The lines of an offer. Enter in the last one adds another. */
export function LinesEditor({ values, set, totals, margin }: Props) {
  const m = useMessages()
  const { vatRate } = useBookSettings()
  const text = m.proposals.lines
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
  const add = () => put([...values.lines, blankLine(key(), vatRate)])
  return (
    <section aria-label={text.label}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {text.label}
        </Title>
        <Group gap="sm">
          <PriceList
            onChoose={(product) => put([...values.lines, productLine(key(), product, values.currency)])}
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
          <table className="kb-offer-lines">
            <Head />
            <tbody>
              {values.lines.map((line, index) => (
                <LineRow
                  key={line.key}
                  line={line}
                  currency={values.currency}
                  isFirst={index === 0}
                  sum={<MoneyText minor={totals.lines[index]?.netMinor ?? 0} currency={values.currency} />}
                  margin={<LineMargin margin={margin.lines[index]} />}
                  onDetails={() => setDetailed(line.key)}
                  onChange={(patch) => change(line.key, patch)}
                  onRemove={() => put(values.lines.filter((l) => l.key !== line.key))}
                  onUp={() => put(swapped(values.lines, index))}
                  onEnter={index === values.lines.length - 1 ? add : undefined}
                />
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

type Products = NonNullable<ReturnType<typeof useBookQuery<'products.list'>>['data']>

function PriceList({ onChoose }: { readonly onChoose: (product: Products[number]) => void }) {
  const m = useMessages()
  const query = useBookQuery('products.list', {})
  const products = query.data ?? []
  if (products.length === 0) return null
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <Button variant="default" size="compact-md" leftSection={<IconTags size={14} aria-hidden />}>
          {m.proposals.lines.fromList}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {products.map((product) => (
          <Menu.Item
            key={product.id}
            onClick={() => onChoose(product)}
            rightSection={<MoneyText minor={product.priceMinor} currency={product.currency} cents="auto" />}
          >
            {product.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
