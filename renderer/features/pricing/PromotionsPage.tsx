import { Button } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Promotion } from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { PriceTabs } from '../../api/PriceTabs.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import type { Column } from '../../ui/table-model.ts'
import { PeriodText } from './Period.tsx'
import { PromotionForm } from './PromotionForm.tsx'
import { promotionText, scopeText } from './scope-text.ts'

/** Promotions and bonus programmes with their dates (2.18). */
export function PromotionsPage() {
  const m = useMessages()
  const format = useFormat()
  const words = m.pricing.promotions
  const [open, setOpen] = useState<Promotion | 'new' | null>(null)
  const query = useBookQuery('pricing.promotions', {})
  const products = useBookQuery('products.list', {}).data
  const columns = useMemo(() => tableColumns(products ?? [], { m, format }), [products, m, format])
  return (
    <Page
      title={m.products.title}
      layout="fill"
      mainAction={{ label: words.new, perform: () => setOpen('new') }}
      tabs={<PriceTabs value="promotions" />}
    >
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={IconGift}
              title={words.empty.title}
              text={words.empty.text}
              action={<Button onClick={() => setOpen('new')}>{words.new}</Button>}
            />
          ) : (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              onOpen={setOpen}
            />
          )
        }
      </QueryView>
      {open === null ? null : (
        <PromotionForm
          key={open === 'new' ? 'new' : open.id}
          promotion={open === 'new' ? null : open}
          products={products ?? []}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  )
}

type Words = { readonly m: AllMessages; readonly format: Format }

function tableColumns(
  products: readonly PricedProduct[],
  { m, format }: Words,
): readonly Column<Promotion>[] {
  const { fields, head, types } = m.pricing.promotions
  return [
    { id: 'name', header: fields.name, width: '2fr', cell: (p) => p.name, sortValue: (p) => p.name },
    {
      id: 'type',
      header: head.kind,
      width: 176,
      hideBelow: 900,
      cell: (p) => types[p.terms.type],
      sortValue: (p) => types[p.terms.type],
    },
    {
      id: 'what',
      header: head.what,
      width: '2fr',
      cell: (p) => promotionText(p, products, { m, format }),
    },
    {
      id: 'scope',
      header: head.scope,
      width: '1fr',
      hideBelow: 720,
      cell: (p) => scopeText(p, products, { m, format }),
    },
    {
      id: 'period',
      header: head.period,
      width: 264,
      cell: (p) => <PeriodText validFrom={p.validFrom} validTo={p.validTo} />,
      sortValue: (p) => p.validFrom,
    },
  ]
}
