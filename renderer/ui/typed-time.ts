/** A time of day as it is typed ('9', '930', '9:30', '09.30') in minutes after midnight; null: not a time. */
export function readTime(text: string): number | null {
  const found = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(text.trim())
  if (found === null) return null
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0)
  return Number(found[1]) <= 24 && Number(found[2] ?? 0) < 60 && minutes <= 1_440 ? minutes : null
}
