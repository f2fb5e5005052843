import { foldForSearch } from '../../base/fold.ts'
import type { Condition, Test } from './document.ts'
import { isUsableKey, type Values } from './values.ts'

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
      return foldForSearch(text) === foldForSearch(value)
    case 'differs':
      return foldForSearch(text) !== foldForSearch(value)
    case 'contains':
      return value !== '' && foldForSearch(text).includes(foldForSearch(value))
    case 'atLeast':
      return compares(found?.amount ?? null, value, (a, b) => a >= b)
    case 'atMost':
      return compares(found?.amount ?? null, value, (a, b) => a <= b)
  }
}

/** Amounts are compared as numbers; what is none passes no such test. */
function compares(amount: number | null, value: string, test: (a: number, b: number) => boolean): boolean {
  const limit = Number(value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return amount !== null && value.trim() !== '' && Number.isFinite(limit) && test(amount, limit)
}
