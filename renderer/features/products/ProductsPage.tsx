import { Button, Select } from '@mantine/core'
import { IconTags } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { foldForSearch } from '../../../shared/base/fold.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { PriceTabs } from '../../api/PriceTabs.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Page } from '../../ui/Page.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import type { Column } from '../../ui/table-model.ts'
import { ProductForm } from './ProductForm.tsx'

const everyGroup = ''

function groupsOf(products: readonly PricedProduct[]): readonly string[] {
  return [...new Set(products.map((product) => product.groupName))].filter((name) => name !== '').sort()
}

/** What is sold, at what price. */
export function ProductsPage() {
  const m = useMessages()
  const [open, setOpen] = useState<PricedProduct | 'new' | null>(null)
  const [filter, setFilter] = useState('')
  const [group, setGroup] = useState(everyGroup)
  const [, go] = useLocation()
  const query = useBookQuery('products.list', {})
  const groups = useMemo(() => groupsOf(query.data ?? []), [query.data])
  return (
    <Page
      title={m.products.title}
      layout="fill"
      mainAction={{ label: m.products.new, perform: () => setOpen('new') }}
      tabs={<PriceTabs value="products" />}
      toolbar={
        <>
          <SearchField label={m.products.filter} width={320} value={filter} onChange={setFilter} />
          {groups.length < 2 ? null : (
            <Select
              w={216}
              aria-label={m.products.fields.groupName}
              allowDeselect={false}
              data={[
                { value: everyGroup, label: m.products.groups },
                ...groups.map((name) => ({ value: name, label: name })),
              ]}
              value={group}
              onChange={(name) => setGroup(name ?? everyGroup)}
            />
          )}
          <Button variant="subtle" ms="auto" onClick={() => go('/import?kind=prices')}>
            {m.products.import}
          </Button>
        </>
      }
    >
      <QueryView query={query}>
        {(products) => <List products={products} filter={filter} group={group} onOpen={setOpen} />}
      </QueryView>
      {open === null ? null : (
        <ProductForm
          key={open === 'new' ? 'new' : open.id}
          product={open === 'new' ? null : open}
          groups={groups}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  )
}

type ListProps = {
  readonly products: readonly PricedProduct[]
  readonly filter: string
  readonly group: string
  readonly onOpen: (product: PricedProduct | 'new') => void
}

function List({ products, filter, group, onOpen }: ListProps) {
  const m = useMessages()
  const format = useFormat()
  const columns = useMemo(() => productColumns(m, format), [m, format])
  const shown = useMemo(() => {
    const folded = foldForSearch(filter)
    return products.filter(
      (p) =>
        (group === everyGroup || p.groupName === group) &&
        foldForSearch(`${p.name} ${p.sku} ${p.groupName}`).includes(folded),
    )
  }, [products, filter, group])
  if (products.length === 0)
    return (
      <EmptyState
        icon={IconTags}
        title={m.products.empty.title}
        text={m.products.empty.text}
        action={<Button onClick={() => onOpen('new')}>{m.products.new}</Button>}
      />
    )
  return (
    <DataTable
      label={m.products.label}
      rows={shown}
      columns={columns}
      rowKey={(product) => product.id}
      onOpen={onOpen}
      initialSort={{ column: 'name', descending: false }}
      empty={<EmptyState title={m.products.noMatch} />}
    />
  )
}

function Name({ product, m, format }: { product: PricedProduct; m: AllMessages; format: Format }) {
  return (
    <>
      {product.name}
      {product.endsOn === null ? null : (
        <span className="kb-quiet"> · {m.products.ended(format.day(product.endsOn))}</span>
      )}
    </>
  )
}

function productColumns(m: AllMessages, format: Format): readonly Column<PricedProduct>[] {
  const { fields } = m.products
  return [
    { id: 'sku', header: fields.sku, width: 120, cell: (p) => p.sku, sortValue: (p) => p.sku },
    {
      id: 'name',
      header: fields.name,
      width: '3fr',
      cell: (p) => <Name product={p} m={m} format={format} />,
      sortValue: (p) => p.name,
    },
    {
      id: 'group',
      header: fields.groupName,
      width: '1fr',
      hideBelow: 800,
      cell: (p) => p.groupName,
      sortValue: (p) => p.groupName,
    },
    { id: 'unit', header: fields.unit, width: 120, cell: (p) => p.unit, sortValue: (p) => p.unit },
    {
      id: 'vat',
      header: fields.vatPpm,
      width: 96,
      align: 'end',
      cell: (p) => format.percent(p.vatPpm),
      sortValue: (p) => p.vatPpm,
    },
    {
      id: 'price',
      header: fields.priceMinor,
      width: 152,
      align: 'end',
      cell: (p) => <MoneyText minor={p.priceMinor} currency={p.currency} />,
      sortValue: (p) => p.priceMinor,
    },
  ]
}
