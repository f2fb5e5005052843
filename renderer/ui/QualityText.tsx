import { Text } from '@mantine/core'
import type { DebtQuality } from '../../shared/domain/receivables/debt-quality.ts'
import { useFormat, useMessages } from './language.tsx'

/** How a client pays, in a sentence. */
export function QualityText({ quality }: { readonly quality: DebtQuality }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.receivables.quality
  const { grade, invoices, onTimePpm, averageLateDays } = quality
  return (
    <Text size="sm">
      {text.grades[grade]}
      {invoices === 0 || onTimePpm === null ? null : (
        <span className="kb-quiet">
          {' '}
          {text.record(
            format.number(invoices),
            invoices,
            format.percent(onTimePpm, 0),
            format.number(averageLateDays),
            averageLateDays,
          )}
        </span>
      )}
    </Text>
  )
}
