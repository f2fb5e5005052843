import { isValidOn } from '../../../shared/domain/pricing/valid.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'

type Period = { readonly validFrom: string; readonly validTo: string | null }
type OpenPeriod = { readonly validFrom: string | null; readonly validTo: string | null }

/** From when until when, and what of it is so today. */
export function PeriodText({ validFrom, validTo }: OpenPeriod) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const days = daysText({ validFrom, validTo }, m, format)
  if (isValidOn({ validFrom, validTo }, today)) return <>{days}</>
  const state = validFrom !== null && validFrom > today ? m.pricing.states.coming : m.pricing.states.ended
  return (
    <span className="kb-quiet">
      {days} · {state}
    </span>
  )
}

function daysText({ validFrom, validTo }: OpenPeriod, m: AllMessages, format: Format): string {
  if (validFrom === null)
    return validTo === null ? m.pricing.always : m.pricing.client.until(format.day(validTo))
  return validTo === null
    ? m.pricing.since(format.day(validFrom))
    : m.pricing.period(format.day(validFrom), format.day(validTo))
}

type FieldsProps = Period & { readonly onChange: (patch: Partial<Period>) => void }

export function PeriodFields({ validFrom, validTo, onChange }: FieldsProps) {
  const m = useMessages()
  return (
    <>
      <DayField
        label={m.pricing.validFrom}
        clearable={false}
        value={validFrom}
        onChange={(day) => day !== null && onChange({ validFrom: day })}
      />
      <DayField label={m.pricing.validTo} value={validTo} onChange={(day) => onChange({ validTo: day })} />
    </>
  )
}
