import { Button, Group, ScrollArea, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import { PriceMenu } from '../../api/PriceMenu.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { groupSize } from './draft-rows.ts'
import { type OfferDraft, useDraftField, useDraftGroups, useDraftRow } from './draft-store.ts'
import { LineDetails } from './LineDetails.tsx'
import { OfferRow } from './OfferRow.tsx'
import { useGradual } from './use-gradual.ts'
import { type LineActions, useLineActions } from './use-line-actions.ts'

type Props = {
  readonly draft: OfferDraft
  /** Prices of the client; null until they are read. */
  readonly index: PriceIndex | null
}

const none: readonly PricedProduct[] = []
/** Pixels of a row with its note; only used for rows that are not drawn yet. */
const rowHeight = 68

/** The lines of an offer. Enter in the last one adds another. */
export const LinesEditor = memo(function LinesEditor({ draft, index }: Props) {
  const m = useMessages()
  const text = m.proposals.lines
  const products = useBookQuery('products.list', {}).data ?? none
  const actions = useLineActions(draft, { products, index })
  const isEmpty = useDraftGroups(draft).length === 0
  return (
    <section aria-label={text.label}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {text.label}
        </Title>
        <Group gap="sm">
          <PriceMenu products={products} index={index} onChoose={actions.addProduct} />
          <Button size="compact-md" leftSection={<IconPlus size={14} aria-hidden />} onClick={actions.add}>
            {text.add}
          </Button>
        </Group>
      </Group>
      {isEmpty ? (
        <Text c="dimmed">{text.empty}</Text>
      ) : (
        <LinesTable draft={draft} index={index} actions={actions} />
      )}
    </section>
  )
})

type TableProps = Props & { readonly actions: LineActions }

function LinesTable({ draft, index, actions }: TableProps) {
  const text = useMessages().proposals.lines
  const groups = useDraftGroups(draft)
  const currency = useDraftField(draft, 'currency')
  const [detailed, setDetailed] = useState<string | null>(null)
  const drawn = useGradual(groups.length)
  return (
    <>
      <ScrollArea>
        <table className="kb-offer-lines" aria-label={text.label}>
          <Head />
          <tbody>
            {groups.slice(0, drawn).map((group, at) => (
              <RowGroup
                // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
                key={at}
                group={group}
                draft={draft}
                currency={currency}
                index={index}
                actions={actions}
                onDetails={setDetailed}
              />
            ))}
            {drawn < groups.length ? (
              <tr aria-hidden style={{ height: (groups.length - drawn) * groupSize * rowHeight }} />
            ) : null}
          </tbody>
        </table>
      </ScrollArea>
      {detailed === null ? null : (
        <OpenLine lineKey={detailed} draft={draft} actions={actions} onClose={() => setDetailed(null)} />
      )}
    </>
  )
}

type GroupProps = TableProps & {
  readonly group: readonly string[]
  readonly currency: string
  readonly onDetails: (lineKey: string) => void
}

const RowGroup = memo(function RowGroup({ group, ...rest }: GroupProps) {
  return group.map((lineKey) => <OfferRow key={lineKey} lineKey={lineKey} {...rest} />)
})

type OpenProps = {
  readonly lineKey: string
  readonly draft: OfferDraft
  readonly actions: LineActions
  readonly onClose: () => void
}

function OpenLine({ lineKey, draft, actions, onClose }: OpenProps) {
  const currency = useDraftField(draft, 'currency')
  const row = useDraftRow(draft, lineKey)
  if (row === undefined) return null
  return (
    <LineDetails
      line={row.line}
      currency={currency}
      onChange={(patch) => actions.change(lineKey, patch)}
      onClose={onClose}
    />
  )
}

const Head = memo(function Head() {
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
})
