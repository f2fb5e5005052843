import { currencyDigits } from './money.ts'
import { err, ok, type Result } from './result.ts'

export type AmountProblem = 'empty' | 'not-a-number' | 'too-precise' | 'too-large'
export type DecimalSign = '.' | ',' | 'auto'

const thaiZero = 0x0e50
/** Blanks, apostrophes and their typographic kin that people put between thousands. */
const groupSigns = /[\s\u00a0\u202f\u2009'’`_]/g

/**
 * Reads a sum as people write it ('1 234,56', "1'234.56", '(12.50)', '฿๑๒', '−5') into minor units.
 * decimal: which sign is the decimal one where both readings are possible ('1,234'); auto: a lone sign
 * followed by exactly three digits groups thousands.
 */
export function parseAmount(
  text: string,
  currency: string,
  decimal: DecimalSign = 'auto',
): Result<number, AmountProblem> {
  const cleaned = clean(text)
  if (cleaned.body === '') return err(text.trim() === '' ? 'empty' : 'not-a-number')
  if (!/^[\d.,]+$/.test(cleaned.body) || !/\d/.test(cleaned.body)) return err('not-a-number')
  const sign = decimalSignOf(cleaned.body, decimal)
  const grouped = sign === null ? cleaned.body : cleaned.body.slice(0, cleaned.body.lastIndexOf(sign))
  const fraction = sign === null ? '' : cleaned.body.slice(cleaned.body.lastIndexOf(sign) + 1)
  if (!isGrouped(grouped) || !/^\d*$/.test(fraction)) return err('not-a-number')
  const digits = currencyDigits(currency)
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > digits) return err('too-precise')
  const minor = Number(`${grouped.replace(/[.,]/g, '')}${significant.padEnd(digits, '0')}` || '0')
  if (!Number.isSafeInteger(minor)) return err('too-large')
  return ok(cleaned.isNegative ? 0 - minor : minor)
}

function clean(text: string): { readonly body: string; readonly isNegative: boolean } {
  let body = text
    .normalize('NFKC')
    .replace(/[\u0e50-\u0e59]/g, (d) => String((d.codePointAt(0) ?? thaiZero) - thaiZero))
    .replace(groupSigns, '')
    .replace(/[−–—]/g, '-')
  const isBracketed = /^\(.*\)$/.test(body)
  body = body.replace(/[()]/g, '')
  const isMinus = /^[^\d]*-|-[^\d]*$/.test(body)
  body = body
    .replace(/-/g, '')
    .replace(/^[\p{Sc}\p{L}.]+(?=[\d.,])/u, '')
    .replace(/[\p{Sc}\p{L}]+\.?$/u, '')
  return { body, isNegative: isBracketed || isMinus }
}

function decimalSignOf(body: string, wanted: DecimalSign): '.' | ',' | null {
  const dot = body.lastIndexOf('.')
  const comma = body.lastIndexOf(',')
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  if (dot < 0 && comma < 0) return null
  const sign = dot >= 0 ? '.' : ','
  if (body.indexOf(sign) !== body.lastIndexOf(sign)) return null
  if (wanted !== 'auto') return sign === wanted ? sign : null
  const isThousands = /^\d{1,3}[.,]\d{3}$/.test(body) && !body.startsWith('0')
  return isThousands ? null : sign
}

/** Plain digits, or groups of two or three (Indian grouping included) between single signs. */
function isGrouped(text: string): boolean {
  return /^\d*$/.test(text) || /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(text)
}
