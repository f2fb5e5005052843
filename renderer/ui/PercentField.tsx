import { useFormat, useMessages } from './language.tsx'
import { type NumberFieldProps, TypedNumberField } from './TypedNumberField.tsx'
import { percentToType, type Reading, readPercent } from './typed-number.ts'

type Props = NumberFieldProps & {
  /** Lowest and highest value taken, in millionths; 0 … 1 000 000 unless given. */
  readonly minPpm?: number
  readonly maxPpm?: number
}

/** A percentage whose value is millionths: 12.5 % = 125 000. */
export function PercentField({ minPpm = 0, maxPpm = 1_000_000, ...rest }: Props) {
  const m = useMessages()
  const format = useFormat()
  const read = (text: string): Reading => {
    const reading = readPercent(text, m)
    if (!reading.ok || reading.value === null) return reading
    if (reading.value >= minPpm && reading.value <= maxPpm) return reading
    return {
      ok: false,
      problem: m.shell.fields.outOfRange(format.percent(minPpm), format.percent(maxPpm)),
    }
  }
  return (
    <TypedNumberField
      rightSection={<span className="kb-unit">%</span>}
      rightSectionPointerEvents="none"
      {...rest}
      read={read}
      write={(value) => percentToType(value, format.decimalSign)}
    />
  )
}
