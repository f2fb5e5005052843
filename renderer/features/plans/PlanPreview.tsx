import { Stack, Table, Text, Title } from '@mantine/core'
import { currencyDigits } from '../../../shared/base/money.ts'
import { cliffsOfRate, payOfBands } from '../../../shared/domain/plans/cliffs.ts'
import type { PlanTerms, Rate } from '../../../shared/domain/plans/terms.ts'
import { planSentences } from '../../../shared/i18n/plan-text.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { PlanValues } from './plan-values.ts'
import { TrialView } from './TrialView.tsx'

type Props = { readonly values: PlanValues; readonly currency: string }

/** What the terms mean: in words, where they fall off, both readings, and what they would have paid. */
export function PlanPreview({ values, currency }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { terms } = values
  return (
    <Stack gap="lg" component="aside" className="kb-plan-preview">
      <section>
        <Title order={3} size="h4">
          {m.plans.words.title}
        </Title>
        {planSentences(terms, currency, m, format).map((sentence, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rules may say the same
          <Text key={i} size="sm" mt={4}>
            {sentence}
          </Text>
        ))}
      </section>
      <Cliffs terms={terms} currency={currency} />
      {ratesOf(terms).map((rate, i) =>
        rate.kind === 'bands' && rate.by !== 'attainment' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity but their place
          <Comparison key={i} rate={rate} currency={currency} />
        ) : null,
      )}
      <TrialView values={values} />
    </Stack>
  )
}

function ratesOf({ rules }: PlanTerms): readonly Rate[] {
  return rules.flatMap(({ pay }) => (pay.kind === 'share' ? [pay.rate] : []))
}

/** Where one more unit of money changes the pay by a jump. */
function Cliffs({ terms, currency }: { readonly terms: PlanTerms; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  const target = terms.quota?.kind === 'fixed' ? terms.quota.minor : null
  const cliffs = ratesOf(terms).flatMap((rate) => cliffsOfRate(rate, target))
  const money = (minor: number) => format.money(minor, currency, { cents: 'auto' })
  const unit = money(10 ** currencyDigits(currency))
  const { cliffs: words } = m.plans
  return (
    <section aria-label={words.title}>
      <Title order={3} size="h4">
        {words.title}
      </Title>
      {cliffs.length === 0 ? (
        <Text size="sm" mt={4}>
          {words.none}
        </Text>
      ) : (
        cliffs.map((cliff) => {
          const at = money(cliff.atMinor + 1)
          const size = money(Math.abs(cliff.changeMinor))
          const isFall = cliff.changeMinor < 0
          return (
            <div key={cliff.atMinor} className="kb-cliff">
              <StatusMark status={isFall ? 'late' : 'done'}>
                {(isFall ? words.fall : words.rise)(unit, at, size)}
              </StatusMark>
              {isFall ? (
                <Text size="sm" c="dimmed">
                  {cliff.recoversAtMinor === null
                    ? words.neverRecovers
                    : words.recovers(money(cliff.recoversAtMinor))}
                </Text>
              ) : null}
            </div>
          )
        })
      )}
    </section>
  )
}

type BandsRate = Extract<Rate, { readonly kind: 'bands' }>

/** The same bands read both ways at telling sizes; which one is meant should be in writing. */
function Comparison({ rate, currency }: { readonly rate: BandsRate; readonly currency: string }) {
  const m = useMessages()
  const format = useFormat()
  const { compare, rules } = m.plans
  const rows = sizesOf(rate, currency).map((size) => {
    const whole = payOfBands(rate.bands, 'whole', rate.edge, size)
    const marginal = payOfBands(rate.bands, 'marginal', rate.edge, size)
    return { size, whole, marginal, difference: whole - marginal }
  })
  const most = Math.max(0, ...rows.map((row) => Math.abs(row.difference)))
  if (rate.bands.length < 2) return null
  return (
    <section aria-label={compare.title}>
      <Title order={3} size="h4">
        {compare.title}
      </Title>
      <Table className="kb-figures" verticalSpacing={4} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            {[compare.size, compare.whole, compare.marginal, compare.difference].map((head) => (
              <Table.Th key={head} data-end>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.size}>
              {[row.size, row.whole, row.marginal].map((minor, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <Table.Td key={i} data-end>
                  <MoneyText minor={minor} currency={currency} cents="auto" />
                </Table.Td>
              ))}
              <Table.Td data-end>
                <MoneyText minor={row.difference} currency={currency} cents="auto" sign />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt={4}>
        {compare.use(rules.readings[rate.reading])}
      </Text>
      <Text size="sm">
        {most === 0 ? '' : compare.differs(format.money(most, currency, { cents: 'auto' }))}
      </Text>
    </section>
  )
}

/** Around each bound: just below, exactly, and half as much again; then where the last band makes up for a fall. */
function sizesOf({ bands, edge }: BandsRate, currency: string): readonly number[] {
  const unit = 10 ** currencyDigits(currency)
  const bounds = bands.flatMap((band) => (band.to === null ? [] : [band.to]))
  const around = bounds.flatMap((bound) => (edge === 'from' ? [bound - unit, bound] : [bound, bound + unit]))
  const last = bounds.at(-1) ?? 0
  const recovered = cliffsOfRate({ kind: 'bands', by: 'deal', reading: 'whole', edge, bands }, null).flatMap(
    (cliff) => cliff.recoversAtMinor ?? [],
  )
  return [...new Set([...around, Math.round(last * 1.5), ...recovered])]
    .filter((s) => s > 0)
    .sort((a, b) => a - b)
}
