import { ActionIcon, Button, Table } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Band } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { replaced, withBand, withBound, without } from './plan-values.ts'

type Props = {
  readonly bands: readonly Band[]
  readonly onChange: (bands: readonly Band[]) => void
  /** Bounds are percentages (of a target, of a margin) rather than sums. */
  readonly isShare: boolean
  readonly currency: string
}

/** Bands as a small table: from, to, rate. A bound that two bands share moves for both. */
export function BandFields({ bands, onChange, isShare, currency }: Props) {
  const m = useMessages()
  const { rules } = m.plans
  return (
    <div>
      <Table className="kb-band-table" verticalSpacing={4} horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{rules.bandFrom}</Table.Th>
            <Table.Th>{rules.bandTo}</Table.Th>
            <Table.Th>{rules.rate}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bands.map((band, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bands have no identity but their place
            <Table.Tr key={i}>
              <Table.Td>
                <Bound
                  label={`${rules.bandFrom} ${i + 1}`}
                  isShare={isShare}
                  currency={currency}
                  value={band.from}
                  onChange={(from) => onChange(replaced(bands, i, { ...band, from: from ?? 0 }))}
                />
              </Table.Td>
              <Table.Td>
                <Bound
                  label={`${rules.bandTo} ${i + 1}`}
                  placeholder={rules.noEnd}
                  isShare={isShare}
                  currency={currency}
                  value={band.to}
                  onChange={(to) => onChange(withBound(bands, i, to))}
                />
              </Table.Td>
              <Table.Td>
                <PercentField
                  aria-label={`${rules.rate} ${i + 1}`}
                  value={band.ppm}
                  onChange={(ppm) => onChange(replaced(bands, i, { ...band, ppm: ppm ?? 0 }))}
                />
              </Table.Td>
              <Table.Td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={rules.removeBand(String(i + 1))}
                  disabled={bands.length < 2}
                  onClick={() => onChange(without(bands, i))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange(withBand(bands, isShare))}
      >
        {rules.addBand}
      </Button>
    </div>
  )
}

type BoundProps = {
  readonly label: string
  readonly placeholder?: string
  readonly isShare: boolean
  readonly currency: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A size: a sum, or a percentage of something. */
export function Bound({ label, isShare, currency, ...rest }: BoundProps) {
  return isShare ? (
    <PercentField aria-label={label} maxPpm={10_000_000} {...rest} />
  ) : (
    <MoneyField aria-label={label} currency={currency} {...rest} />
  )
}
