import { Group, Stack } from '@mantine/core'
import {
  bandEdges,
  bandMeasures,
  bandReadings,
  type Rate,
  type RateKind,
} from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { BandFields } from './BandFields.tsx'
import { Choice } from './Choice.tsx'
import { PointFields } from './PointFields.tsx'
import { startingRate } from './plan-values.ts'

const kinds = [
  'flat',
  'bands',
  'interpolated',
  'margin-bands',
  'unlock',
] as const satisfies readonly RateKind[]

type Props = { readonly rate: Rate; readonly currency: string; readonly onChange: (rate: Rate) => void }

/** How much of the base: the kind of rate and what belongs to it. */
export function RateFields({ rate, currency, onChange }: Props) {
  const m = useMessages()
  const { rules } = m.plans
  return (
    <Stack gap="sm">
      <Choice
        label={rules.rateKind}
        value={rate.kind}
        options={kinds}
        words={rules.rates}
        onChange={(kind) => onChange(startingRate(kind))}
      />
      <RateDetail rate={rate} currency={currency} onChange={onChange} />
    </Stack>
  )
}

function RateDetail({ rate, currency, onChange }: Props) {
  const m = useMessages()
  const { rules } = m.plans
  switch (rate.kind) {
    case 'flat':
      return (
        <PercentField
          label={rules.rate}
          value={rate.ppm}
          onChange={(ppm) => onChange({ ...rate, ppm: ppm ?? 0 })}
        />
      )
    case 'bands':
      return <SizeBands rate={rate} currency={currency} onChange={onChange} />
    case 'interpolated':
      return (
        <PointFields
          points={rate.points}
          atLabel={rules.at}
          paysLabel={rules.rate}
          isShare={false}
          currency={currency}
          onChange={(points) => onChange({ ...rate, points })}
        />
      )
    case 'margin-bands':
      return <MarginBands rate={rate} currency={currency} onChange={onChange} />
    case 'unlock':
      return (
        <Group grow align="flex-end">
          <PercentField
            label={rules.before}
            value={rate.beforePpm}
            onChange={(ppm) => onChange({ ...rate, beforePpm: ppm ?? 0 })}
          />
          <MoneyField
            label={rules.threshold}
            currency={currency}
            value={rate.thresholdMinor}
            onChange={(minor) => onChange({ ...rate, thresholdMinor: minor ?? 0 })}
          />
          <PercentField
            label={rules.after}
            value={rate.afterPpm}
            onChange={(ppm) => onChange({ ...rate, afterPpm: ppm ?? 0 })}
          />
        </Group>
      )
  }
}

type Of<K extends RateKind> = Omit<Props, 'rate'> & { readonly rate: Extract<Rate, { readonly kind: K }> }

function SizeBands({ rate, currency, onChange }: Of<'bands'>) {
  const m = useMessages()
  const { rules } = m.plans
  return (
    <Stack gap="sm">
      <Group grow align="flex-end">
        <Choice
          label={rules.by}
          value={rate.by}
          options={bandMeasures}
          words={rules.bys}
          onChange={(by) => onChange({ ...rate, by })}
        />
        <Choice
          label={rules.edge}
          value={rate.edge}
          options={bandEdges}
          words={rules.edges}
          onChange={(edge) => onChange({ ...rate, edge })}
        />
      </Group>
      <Choice
        label={rules.reading}
        value={rate.reading}
        options={bandReadings}
        words={rules.readings}
        onChange={(reading) => onChange({ ...rate, reading })}
      />
      <BandFields
        bands={rate.bands}
        isShare={rate.by === 'attainment'}
        currency={currency}
        onChange={(bands) => onChange({ ...rate, bands })}
      />
    </Stack>
  )
}

function MarginBands({ rate, currency, onChange }: Of<'margin-bands'>) {
  const m = useMessages()
  const { rules } = m.plans
  return (
    <Stack gap="sm">
      <Group grow align="flex-end">
        <Choice
          label={rules.marginOf}
          value={rate.of}
          options={['price', 'cost']}
          words={rules.marginOfs}
          onChange={(of) => onChange({ ...rate, of })}
        />
        <Choice
          label={rules.edge}
          value={rate.edge}
          options={bandEdges}
          words={rules.edges}
          onChange={(edge) => onChange({ ...rate, edge })}
        />
      </Group>
      <BandFields
        bands={rate.bands}
        isShare
        currency={currency}
        onChange={(bands) => onChange({ ...rate, bands })}
      />
    </Stack>
  )
}
