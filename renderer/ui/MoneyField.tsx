import { useFormat, useMessages } from './language.tsx'
import { type NumberFieldProps, TypedNumberField } from './TypedNumberField.tsx'
import { amountToType, readAmount } from './typed-number.ts'

type Props = NumberFieldProps & { readonly currency: string; readonly 'data-money'?: boolean }

/** A sum typed as people write it ('1 234,56', '(12.50)'); its value is integer minor units. In privacy mode blurred until typed in. */
export function MoneyField({ currency, ...rest }: Props) {
  const m = useMessages()
  const { decimalSign, amount } = useFormat()
  return (
    <TypedNumberField
      rightSection={<span className="kb-unit">{currency}</span>}
      rightSectionWidth={48}
      rightSectionPointerEvents="none"
      data-money
      {...rest}
      read={(text) => readAmount(text, currency, decimalSign, m)}
      write={(value) => amountToType(value, currency, decimalSign)}
      show={(value) => (value === null ? '' : amount(value, currency, 'auto'))}
    />
  )
}
