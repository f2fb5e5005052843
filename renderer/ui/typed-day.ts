import { addDays, isLocalDate } from '../../shared/base/local-date.ts'

const buddhistOffset = 543

/**
 * Reads a day as it is typed: '2026-11-24', '24.11.2026', '24/11/69', '24 11', '+7' (days after the base).
 * Two-digit years are of this century; years above 2400 are Buddhist. null: not a day.
 */
export function readDay(text: string, base?: string): string | null {
  const typed = text.trim()
  const jump = /^([+-]\d{1,4})$/.exec(typed)
  if (jump !== null && base !== undefined) return addDays(base, Number(jump[1]))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const usual = /^(\d{1,2})[./\s-](\d{1,2})(?:[./\s-](\d{2}|\d{4}))?\.?$/.exec(typed)
  if (usual === null) return null
  const year = usual[3] === undefined ? Number(base?.slice(0, 4)) : Number(usual[3])
  return dayOf(year, Number(usual[2]), Number(usual[1]))
}

function dayOf(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year)) return null
  const full = year < 100 ? 2000 + year : year > 2400 ? year - buddhistOffset : year
  const text = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isLocalDate(text) ? text : null
}
