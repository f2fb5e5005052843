import type { MoneyOptions } from '../../shared/i18n/format.ts'
import { useFormat } from './language.tsx'
import { Private } from './Private.tsx'

type Props = MoneyOptions & {
  /** Integer minor units; null: not known. */
  readonly minor: number | null
  readonly currency: string
  /** Few signs, for charts and narrow places. */
  readonly short?: boolean
}

/** A sum of money: tabular figures, a true minus, blurred in privacy mode. */
export function MoneyText({ minor, currency, short = false, ...options }: Props) {
  const format = useFormat()
  if (minor === null) return <span className="kb-quiet">—</span>
  const text = short ? format.moneyShort(minor, currency) : format.money(minor, currency, options)
  return <Private className="kb-money">{text}</Private>
}
