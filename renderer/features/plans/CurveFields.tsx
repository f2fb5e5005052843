import { Group, Stack } from '@mantine/core'
import type { Curve } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { PointFields } from './PointFields.tsx'

type CurveProps = {
  readonly curve: Curve
  readonly currency: string
  readonly onChange: (curve: Curve) => void
}

/** What each fulfilment pays: points, a slope beyond them, a cap. */
export function CurveFields({ curve, currency, onChange }: CurveProps) {
  const m = useMessages()
  const { more } = m.plans
  return (
    <Stack gap="xs">
      <PointFields
        points={curve.points}
        atLabel={more.fulfilment}
        paysLabel={more.pays}
        isShare
        currency={currency}
        onChange={(points) => onChange({ ...curve, points })}
      />
      <Group grow align="flex-end">
        <PercentField
          label={more.beyond}
          maxPpm={10_000_000}
          value={curve.beyondPpm / 100}
          onChange={(ppm) => onChange({ ...curve, beyondPpm: (ppm ?? 0) * 100 })}
        />
        <PercentField
          label={more.cap}
          maxPpm={10_000_000}
          value={curve.capPpm}
          onChange={(capPpm) => onChange({ ...curve, capPpm })}
        />
      </Group>
    </Stack>
  )
}
