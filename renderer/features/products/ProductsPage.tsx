import { Button, TextInput } from '@mantine/core'
import { IconSearch, IconTags } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { foldForSearch } from '../../../shared/base/fold.ts'
import type { Product } from '../../../shared/domain/products/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Page } from '../../ui/Page.tsx'
import type { Column } from '../../ui/table-model.ts'
import { ProductForm } from './ProductForm.tsx'

/** What is sold, at what price. */
export function ProductsPage() {
  const m = useMessages()
  const [open, setOpen] = useState<Product | 'new' | null>(null)
  const [filter, setFilter] = useState('')
  const query = useBookQuery('products.list', {})
  return (
    <Page
      title={m.products.title}
      layout="fill"
      mainAction={{ label: m.products.new, perform: () => setOpen('new') }}
      toolbar={
        <TextInput
          w={320}
          type="search"
          aria-label={m.products.filter}
          placeholder={m.products.filter}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      }
    >
      <QueryView query={query}>
        {(products) => <List products={products} filter={filter} onOpen={setOpen} />}
      </QueryView>
      {open === null ? null : (
        <ProductForm
          key={open === 'new' ? 'new' : open.id}
          product={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  )
}

type ListProps = {
  readonly products: readonly Product[]
  readonly filter: string
  readonly onOpen: (product: Product | 'new') => void
}

function List({ products, filter, onOpen }: ListProps) {
  const m = useMessages()
  const format = useFormat()
  const columns = useMemo(() => productColumns(m, format), [m, format])
  const shown = useMemo(() => {
    const folded = foldForSearch(filter)
    return products.filter((p) => foldForSearch(`${p.name} ${p.sku} ${p.groupName}`).includes(folded))
  }, [products, filter])
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

function productColumns(m: AllMessages, format: Format): readonly Column<Product>[] {
  const { fields } = m.products
  return [
    { id: 'sku', header: fields.sku, width: 120, cell: (p) => p.sku, sortValue: (p) => p.sku },
    { id: 'name', header: fields.name, width: '3fr', cell: (p) => p.name, sortValue: (p) => p.name },
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
