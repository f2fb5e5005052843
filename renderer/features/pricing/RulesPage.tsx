import { IconShieldHalf } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { PriceRule } from '../../../shared/domain/pricing/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Column } from '../../ui/table-model.ts'
import { PeriodText } from './Period.tsx'
import { PricingPage } from './PricingPage.tsx'
import { RuleForm } from './RuleForm.tsx'

/** How far discounts may go without asking (K-41). */
export function RulesPage() {
  const m = useMessages()
  const format = useFormat()
  const words = m.pricing.rules
  const query = useBookQuery('pricing.rules', {})
  const priceColumns = useBookQuery('pricing.columns', {}).data
  const names = useMemo(() => new Map((priceColumns ?? []).map((c) => [c.id, c.name])), [priceColumns])
  const columns = useMemo(() => tableColumns(names, { m, format }), [names, m, format])
  return (
    <PricingPage
      part="rules"
      words={words}
      text={words.text}
      icon={IconShieldHalf}
      query={query}
      columns={columns}
      form={(record, onClose) => <RuleForm key={record?.id ?? 'new'} rule={record} onClose={onClose} />}
    />
  )
}

type Words = { readonly m: AllMessages; readonly format: Format }

function tableColumns(
  names: ReadonlyMap<string, string>,
  { m, format }: Words,
): readonly Column<PriceRule>[] {
  const { head, anySize, noMargin, fields, beyond } = m.pricing.rules
  const who = (rule: PriceRule) =>
    rule.columnId === null ? m.pricing.everyColumn : (names.get(rule.columnId) ?? '')
  const what = (rule: PriceRule) => (rule.groupName === '' ? m.pricing.everything : rule.groupName)
  return [
    { id: 'who', header: head.who, width: '1fr', cell: who, sortValue: who },
    { id: 'what', header: head.what, width: '1fr', cell: what, sortValue: what },
    {
      id: 'size',
      header: head.size,
      width: 120,
      align: 'end',
      cell: (r) => (r.fromMinor === 0 ? anySize : format.money(r.fromMinor, r.currency, { cents: 'auto' })),
      sortValue: (r) => r.fromMinor,
    },
    {
      id: 'near',
      header: fields.nearPpm,
      width: 128,
      align: 'end',
      hideBelow: 900,
      cell: (r) => format.percent(r.nearPpm),
      sortValue: (r) => r.nearPpm,
    },
    {
      id: 'most',
      header: head.most,
      width: 160,
      align: 'end',
      cell: (r) => format.percent(r.maxPpm),
      sortValue: (r) => r.maxPpm,
    },
    {
      id: 'margin',
      header: head.margin,
      width: 160,
      align: 'end',
      hideBelow: 800,
      cell: (r) => (r.leastMarginPpm === null ? noMargin : format.percent(r.leastMarginPpm)),
      sortValue: (r) => r.leastMarginPpm,
    },
    {
      id: 'period',
      header: head.period,
      width: 264,
      cell: (r) => <PeriodText validFrom={r.validFrom} validTo={r.validTo} />,
      sortValue: (r) => r.validFrom,
    },
    {
      id: 'beyond',
      header: fields.beyond,
      width: '2fr',
      hideBelow: 1300,
      cell: (r) => beyond[r.beyond],
      sortValue: (r) => r.beyond,
    },
  ]
}
