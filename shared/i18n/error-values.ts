import type { Language } from '../contract/settings.ts'
import { createFormat } from './format.ts'

/** Values within the sentence of a refusal, where no format of the page is at hand. Days in the common calendar. */
function formatOf(language: Language) {
  return createFormat({ language, calendar: 'gregorian', zone: 'UTC' })
}

export function moneyIn(language: Language, minor: number, currency: string): string {
  return formatOf(language).money(minor, currency)
}

export function quantityIn(language: Language, milli: number): string {
  return formatOf(language).quantity(milli)
}

export function dayIn(language: Language, date: string): string {
  return formatOf(language).day(date)
}
