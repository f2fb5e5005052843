import { IconColumns3 } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ColumnRow } from '../../../shared/contract/pricing.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Column } from '../../ui/table-model.ts'
import { ColumnForm } from './ColumnForm.tsx'
import { PeriodText } from './Period.tsx'
import { PricingPage } from './PricingPage.tsx'

/** The columns of the price list (K-41). */
export function ColumnsPage() {
  const m = useMessages()
  const format = useFormat()
  const words = m.pricing.columns
  const query = useBookQuery('pricing.columns', {})
  const columns = useMemo(() => tableColumns(m, format), [m, format])
  return (
    <PricingPage
      part="columns"
      words={words}
      icon={IconColumns3}
      query={query}
      columns={columns}
      form={(record, onClose) => <ColumnForm key={record?.id ?? 'new'} column={record} onClose={onClose} />}
    />
  )
}

function tableColumns(m: AllMessages, format: Format): readonly Column<ColumnRow>[] {
  const { fields, head, below, ownOnly } = m.pricing.columns
  return [
    { id: 'name', header: fields.name, width: '2fr', cell: (c) => c.name, sortValue: (c) => c.name },
    {
      id: 'rule',
      header: head.rule,
      width: '2fr',
      cell: (c) => (c.discountPpm === null ? ownOnly : below(format.percent(c.discountPpm))),
      sortValue: (c) => c.discountPpm,
    },
    {
      id: 'period',
      header: head.period,
      width: 264,
      cell: (c) => <PeriodText validFrom={c.validFrom} validTo={c.validTo} />,
      sortValue: (c) => c.validFrom,
    },
    { id: 'currency', header: fields.currency, width: 96, cell: (c) => c.currency, hideBelow: 720 },
    {
      id: 'priced',
      header: head.priced,
      width: 120,
      align: 'end',
      cell: (c) => c.priced,
      sortValue: (c) => c.priced,
    },
    {
      id: 'clients',
      header: head.clients,
      width: 120,
      align: 'end',
      cell: (c) => c.clients,
      sortValue: (c) => c.clients,
    },
  ]
}
