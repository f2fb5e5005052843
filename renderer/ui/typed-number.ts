import { currencyDigits, toDecimal } from '../../shared/base/money.ts'
import { type AmountProblem, type DecimalSign, parseAmount } from '../../shared/base/parse-amount.ts'
import type { AllMessages } from '../../shared/i18n/index.ts'

export type Reading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: string }

/** Reads a typed sum into minor units; nothing typed is null. */
export function readAmount(text: string, currency: string, sign: DecimalSign, m: AllMessages): Reading {
  const read = parseAmount(text, currency, sign)
  if (read.ok) return { ok: true, value: read.value }
  if (read.error === 'empty') return { ok: true, value: null }
  return { ok: false, problem: amountProblem(read.error, m) }
}

function amountProblem(problem: AmountProblem, m: AllMessages): string {
  if (problem === 'too-precise') return m.shell.fields.tooPrecise
  if (problem === 'too-large') return m.shell.fields.tooLarge
  return m.shell.fields.notAnAmount
}

/** Minor units as they are typed: no grouping, the language's decimal sign, no needless zeros. */
export function amountToType(minor: number | null, currency: string, sign: '.' | ','): string {
  if (minor === null) return ''
  const text = toDecimal(minor, currency)
  const shown = minor % 10 ** currencyDigits(currency) === 0 ? text.replace(/\.0+$/, '') : text
  return shown.replace('.', sign)
}

/** Reads a typed percentage into millionths, exactly to the fourth digit. */
export function readPercent(text: string, m: AllMessages): Reading {
  const cleaned = text.normalize('NFKC').replace(/[\s%]/g, '').replace(',', '.').replace('−', '-')
  if (cleaned === '') return { ok: true, value: null }
  const match = /^(-?)(\d{1,4})(?:\.(\d{0,4}))?$/.exec(cleaned)
  if (match === null) return { ok: false, problem: m.shell.fields.notAPercentage }
  const size = Number(match[2]) * 10_000 + Number((match[3] ?? '').padEnd(4, '0'))
  return { ok: true, value: match[1] === '-' ? 0 - size : size }
}

/** Millionths as a percentage to type. */
export function percentToType(ppm: number | null, sign: '.' | ','): string {
  if (ppm === null) return ''
  const size = Math.abs(ppm)
  const fraction = String(size % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '')
  const text = `${Math.floor(size / 10_000)}${fraction === '' ? '' : sign + fraction}`
  return ppm < 0 ? `-${text}` : text
}

/** Reads a typed quantity into thousandths; blanks between groups are passed over. */
export function readQuantity(text: string, m: AllMessages): Reading {
  const cleaned = text.normalize('NFKC').replace(/\s/g, '').replace(',', '.')
  if (cleaned === '') return { ok: true, value: null }
  const match = /^(\d{1,9})(?:\.(\d{0,3}))?$/.exec(cleaned)
  if (match === null) return { ok: false, problem: m.shell.fields.notAQuantity }
  return { ok: true, value: Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0')) }
}

/** Thousandths as a quantity to type. */
export function quantityToType(milli: number | null, sign: '.' | ','): string {
  if (milli === null) return ''
  const fraction = String(milli % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${Math.floor(milli / 1_000)}${fraction === '' ? '' : sign + fraction}`
}
