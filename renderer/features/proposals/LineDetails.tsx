import {
  Button,
  Checkbox,
  Group,
  Modal,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { rateFinder } from '../../../shared/base/rates.ts'
import { convertedPrice } from '../../../shared/domain/proposals/rates.ts'
import {
  type LineKind,
  type LineRole,
  lineKinds,
  lineRoles,
  type PricedIn,
} from '../../../shared/domain/proposals/types.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'
import { AdjustmentRow } from './AdjustmentRow.tsx'
import type { EditedLine } from './proposal-values.ts'

type Props = {
  readonly line: EditedLine
  readonly currency: string
  readonly onChange: (patch: Partial<EditedLine>) => void
  readonly onClose: () => void
}

/** What is seldom needed of a line. */
export function LineDetails({ line, currency, onChange, onClose }: Props) {
  const m = useMessages()
  const words = m.proposals.line
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={words.title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="md">
        <Textarea
          label={words.description}
          autosize
          maxLength={2000}
          value={line.description}
          onChange={(event) => onChange({ description: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <Select
            label={words.kind}
            allowDeselect={false}
            data={lineKinds.map((value) => ({ value, label: m.proposals.kinds[value] }))}
            value={line.kind}
            onChange={(kind) => onChange({ kind: (kind ?? 'item') as LineKind })}
          />
          <Select
            label={words.role}
            allowDeselect={false}
            data={lineRoles.map((value) => ({ value, label: m.proposals.roles[value] }))}
            value={line.role}
            onChange={(role) => onChange({ role: (role ?? 'counted') as LineRole })}
          />
          <QuantityField
            label={line.unit === '' ? words.priceBase : `${words.priceBase} (${line.unit})`}
            value={line.priceBaseMilli}
            onChange={(base) => onChange({ priceBaseMilli: Math.max(1, base ?? 1000) })}
          />
          <MoneyField
            label={words.cost}
            currency={currency}
            value={line.unitCostMinor}
            onChange={(unitCostMinor) => onChange({ unitCostMinor })}
          />
        </SimpleGrid>
        <ForeignPrice line={line} currency={currency} onChange={onChange} />
        <Steps line={line} currency={currency} onChange={onChange} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{m.shell.close}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

type PartProps = Omit<Props, 'onClose'>

/** A price in another currency: what it is there, the day's rate, what it makes here. */
function ForeignPrice({ line, currency, onChange }: PartProps) {
  const m = useMessages()
  const words = m.proposals.line
  const { today } = useClock()
  const rates = useBookQuery('proposals.rates', {}).data ?? []
  const { pricedIn } = line
  // A price no number holds stays typed; it is said here, and instead of the sums.
  const put = (next: PricedIn) =>
    onChange({ pricedIn: next, unitPriceMinor: convertedPrice(next, currency) ?? line.unitPriceMinor })
  const toggle = () => {
    if (pricedIn !== null) return onChange({ pricedIn: null })
    const from = currency === 'USD' ? 'EUR' : 'USD'
    put({ currency: from, unitPriceMinor: 0, ...knownRate(rates, from, currency, today) })
  }
  return (
    <Stack gap="xs">
      <Checkbox label={words.foreign} checked={pricedIn !== null} onChange={toggle} />
      {pricedIn === null ? null : (
        <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
          <TextInput
            label={words.foreignCurrency}
            maxLength={3}
            value={pricedIn.currency}
            onChange={(event) => {
              const from = event.currentTarget.value.toUpperCase().replace(/[^A-Z]/g, '')
              put({
                ...pricedIn,
                currency: from,
                ...(from.length === 3 ? knownRate(rates, from, currency, today) : {}),
              })
            }}
          />
          <MoneyField
            label={words.foreignPrice}
            currency={pricedIn.currency}
            value={pricedIn.unitPriceMinor}
            error={convertedPrice(pricedIn, currency) === null ? m.shell.fields.tooLarge : undefined}
            onChange={(minor) => put({ ...pricedIn, unitPriceMinor: minor ?? 0 })}
          />
          <RateField pricedIn={pricedIn} currency={currency} onRate={(rate) => put({ ...pricedIn, rate })} />
          <DayField
            label={words.ratedOn}
            clearable={false}
            value={pricedIn.ratedOn}
            onChange={(day) => day !== null && put({ ...pricedIn, ratedOn: day })}
          />
        </SimpleGrid>
      )}
    </Stack>
  )
}

type Rates = NonNullable<ReturnType<typeof useBookQuery<'proposals.rates'>>['data']>

function knownRate(rates: Rates, from: string, to: string, day: string): Pick<PricedIn, 'rate' | 'ratedOn'> {
  const found = rateFinder(rates)(from, to, day)
  return { rate: found?.rate ?? '1', ratedOn: found?.day ?? day }
}

type RateProps = {
  readonly pricedIn: PricedIn
  readonly currency: string
  readonly onRate: (rate: string) => void
}

/** A rate that is typed is kept for the next time as that day's. */
function RateField({ pricedIn, currency, onRate }: RateProps) {
  const words = useMessages().proposals.line
  const save = useCommand('proposals.saveRate', { quiet: true })
  const { currency: from, rate, ratedOn } = pricedIn
  return (
    <TextInput
      label={words.rate(from, currency)}
      inputMode="decimal"
      defaultValue={rate}
      key={`${from} ${ratedOn}`}
      onChange={(event) => {
        const typed = event.currentTarget.value.trim().replace(',', '.')
        if (/^\d{1,12}(\.\d{1,12})?$/.test(typed) && Number(typed) > 0) onRate(typed)
      }}
      onBlur={() => {
        if (from.length === 3 && from !== currency)
          void save.run({ fromCurrency: from, toCurrency: currency, rate, day: ratedOn })
      }}
    />
  )
}

function Steps({ line, currency, onChange }: PartProps) {
  const m = useMessages()
  const words = m.proposals.whole
  const put = (adjustments: EditedLine['adjustments']) => onChange({ adjustments })
  const add = (kind: 'discount' | 'charge') =>
    put([...line.adjustments, { kind, label: '', amount: { type: 'sum', minor: 0 } }])
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {m.proposals.line.steps}
      </Text>
      {line.adjustments.map((step, index) => (
        <AdjustmentRow
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name
          key={index}
          step={step}
          currency={currency}
          onChange={(changed) => put(line.adjustments.map((a, i) => (i === index ? changed : a)))}
          onRemove={() => put(line.adjustments.filter((_, i) => i !== index))}
        />
      ))}
      <Group gap="sm">
        {(['discount', 'charge'] as const).map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(kind)}
          >
            {kind === 'discount' ? words.addDiscount : words.addCharge}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}
