import { foldForSearch } from '../../base/fold.ts'
import { parseAmount } from '../../base/parse-amount.ts'
import type { Condition, Test } from './document.ts'
import { isUsableKey, type Value, type Values } from './values.ts'

/** Whether a plain condition holds; one without tests does, a test of an unknown key does not. */
export function holds({ join, tests }: Condition, values: Values): boolean {
  if (tests.length === 0) return true
  return join === 'all' ? tests.every((t) => passes(t, values)) : tests.some((t) => passes(t, values))
}

function passes({ key, is, value }: Test, values: Values): boolean {
  const found = isUsableKey(key) ? values.get(key) : undefined
  const text = found?.text ?? ''
  switch (is) {
    case 'filled':
      return text !== ''
    case 'empty':
      return text === ''
    case 'equals':
      return isEqual(found, value)
    case 'differs':
      return !isEqual(found, value)
    case 'contains':
      return value !== '' && foldForSearch(text).includes(foldForSearch(value))
    case 'atLeast':
      return compares(found?.amount ?? null, value, (a, b) => a >= b)
    case 'atMost':
      return compares(found?.amount ?? null, value, (a, b) => a <= b)
  }
}

/** An amount equals a number however either is written ('10 000' and '€10,000.00'); anything else equals its text. */
function isEqual(found: Value | undefined, value: string): boolean {
  const limit = limitOf(value)
  if (found !== undefined && found.amount !== null && limit !== null) return found.amount === limit
  return foldForSearch(found?.text ?? '') === foldForSearch(value)
}

/** Amounts are compared as numbers; what is none passes no such test. */
function compares(amount: number | null, value: string, test: (a: number, b: number) => boolean): boolean {
  const limit = limitOf(value)
  return amount !== null && limit !== null && test(amount, limit)
}

/** The number an amount is compared with, as people of any of the languages write it; null: it is none. */
export function limitOf(value: string): number | null {
  const read = parseAmount(value, twoDigits)
  return read.ok ? read.value / 100 : null
}

/** A currency like most: hundredths are the finest that is compared. */
const twoDigits = 'EUR'
