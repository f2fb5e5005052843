import { useMessages } from './language.tsx'
import { type NumberFieldProps, TypedNumberField } from './TypedNumberField.tsx'

const most = 1_440

/** A length of time in whole minutes, up to a day; empty: null. */
export function MinutesField(props: NumberFieldProps) {
  const m = useMessages()
  return (
    <TypedNumberField
      {...props}
      read={(text) => {
        const typed = text.trim()
        if (typed === '') return { ok: true, value: null }
        const minutes = Number(typed)
        return /^\d{1,4}$/.test(typed) && minutes <= most
          ? { ok: true, value: minutes }
          : { ok: false, problem: m.shell.fields.notAQuantity }
      }}
      write={(value) => (value === null ? '' : String(value))}
    />
  )
}
