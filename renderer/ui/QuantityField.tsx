import { useFormat, useMessages } from './language.tsx'
import { type NumberFieldProps, TypedNumberField } from './TypedNumberField.tsx'
import { quantityToType, readQuantity } from './typed-number.ts'

/** A quantity whose value is thousandths: 2.5 = 2 500. */
export function QuantityField(props: NumberFieldProps) {
  const m = useMessages()
  const format = useFormat()
  return (
    <TypedNumberField
      {...props}
      read={(text) => readQuantity(text, m)}
      write={(value) => quantityToType(value, format.decimalSign)}
    />
  )
}
