import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Point } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { Bound } from './BandFields.tsx'
import { replaced, without } from './plan-values.ts'

type Props = {
  readonly points: readonly Point[]
  readonly onChange: (points: readonly Point[]) => void
  readonly atLabel: string
  readonly paysLabel: string
  readonly isShare: boolean
  readonly currency: string
}

/** Points of a rate or of a payout curve. */
export function PointFields({ points, onChange, atLabel, paysLabel, isShare, currency }: Props) {
  const m = useMessages()
  const { rules } = m.plans
  const last = points.at(-1)
  const add = () => onChange([...points, last ?? { at: 0, ppm: 50_000 }])
  return (
    <Stack gap={4}>
      {points.map((point, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity but their place
        <Group key={i} gap="xs" wrap="nowrap">
          <span className="kb-quiet">{atLabel}</span>
          <Bound
            label={`${atLabel} ${i + 1}`}
            isShare={isShare}
            currency={currency}
            value={point.at}
            onChange={(at) => onChange(replaced(points, i, { ...point, at: at ?? 0 }))}
          />
          <span className="kb-quiet">{paysLabel}</span>
          <PercentField
            aria-label={`${paysLabel} ${i + 1}`}
            maxPpm={10_000_000}
            value={point.ppm}
            onChange={(ppm) => onChange(replaced(points, i, { ...point, ppm: ppm ?? 0 }))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={rules.removePoint(String(i + 1))}
            disabled={points.length < 2}
            onClick={() => onChange(without(points, i))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className="kb-self-start"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {rules.addPoint}
      </Button>
    </Stack>
  )
}
