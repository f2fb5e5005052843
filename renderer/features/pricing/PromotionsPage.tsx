import { IconGift } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Promotion } from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Column } from '../../ui/table-model.ts'
import { PeriodText } from './Period.tsx'
import { PricingPage } from './PricingPage.tsx'
import { PromotionForm } from './PromotionForm.tsx'
import { promotionText, scopeText } from './scope-text.ts'

/** Promotions and bonus programmes with their dates (2.18). */
export function PromotionsPage() {
  const m = useMessages()
  const format = useFormat()
  const words = m.pricing.promotions
  const query = useBookQuery('pricing.promotions', {})
  const products = useBookQuery('products.list', {}).data
  const columns = useMemo(() => tableColumns(products ?? [], { m, format }), [products, m, format])
  return (
    <PricingPage
      part="promotions"
      words={words}
      icon={IconGift}
      query={query}
      columns={columns}
      form={(record, onClose) => (
        <PromotionForm
          key={record?.id ?? 'new'}
          promotion={record}
          products={products ?? []}
          onClose={onClose}
        />
      )}
    />
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
