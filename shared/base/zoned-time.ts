/** Wall times 'YYYY-MM-DDTHH:MM' in IANA zones, and instants in milliseconds since 1970; daylight saving kept right. */
const formats = new Map<string, Intl.DateTimeFormat>()
const dayMs = 86_400_000

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  // The Swedish locale writes days as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, made)
  return made
}

/** The wall time that clocks in a zone show at an instant. Throws RangeError for a zone that does not exist. */
export function wallIn(zone: string, ms: number): string {
  return formatIn(zone).format(ms).replace(' ', 'T')
}

/**
 * The instant of a wall time. One that is skipped when clocks go forward is as much later as they skip; of one that
 * comes twice when they go back, the first (RFC 5545).
 */
export function instantOf(wall: string, zone: string): number {
  const asUtc = utcOf(wall)
  const before = asUtc - offsetAt(zone, asUtc - dayMs)
  const after = asUtc - offsetAt(zone, asUtc + dayMs)
  const found = [Math.min(before, after), Math.max(before, after)].find((ms) => wallIn(zone, ms) === wall)
  return found ?? before
}

/** Whether clocks in a zone ever show this time: the hour they skip in spring does not exist. */
export function existsIn(zone: string, wall: string): boolean {
  return wallIn(zone, instantOf(wall, zone)) === wall
}

/** What clocks in one zone show when those in another show a wall time. */
export function toZone(wall: string, from: string, to: string): string {
  return from === to ? wall : wallIn(to, instantOf(wall, from))
}

/** Whether the name is a zone of the IANA database. */
export function isZone(zone: string): boolean {
  try {
    return zone !== '' && formatIn(zone) !== undefined
  } catch {
    return false
  }
}

/** Minutes that clocks in a zone are ahead of UTC at an instant. */
export function offsetMinutes(zone: string, ms: number): number {
  return offsetAt(zone, Math.floor(ms / 60_000) * 60_000) / 60_000
}

function utcOf(wall: string): number {
  return Date.parse(`${wall}:00Z`)
}

/** Milliseconds that clocks in a zone are ahead of UTC at an instant. */
function offsetAt(zone: string, ms: number): number {
  return utcOf(wallIn(zone, ms)) - ms
}
