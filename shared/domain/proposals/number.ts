/**
 * The next number by the user's pattern: {YYYY} and {MM} of the day, {NNN} a counter as wide as its letters.
 * A counter goes on from the highest number in use with the same text around it.
 */
export function nextNumber(pattern: string, today: string, used: readonly string[]): string {
  const dated = pattern.replaceAll('{YYYY}', today.slice(0, 4)).replaceAll('{MM}', today.slice(5, 7))
  const counter = /\{(N+)\}/.exec(dated)
  if (counter === null) return firstFree(dated, used)
  const before = dated.slice(0, counter.index)
  const after = dated.slice(counter.index + counter[0].length)
  const taken = used
    .filter((n) => n.startsWith(before) && n.endsWith(after) && n.length >= before.length + after.length)
    .map((n) => n.slice(before.length, n.length - after.length))
    .filter((middle) => /^\d{1,15}$/.test(middle))
    .map(Number)
  const next = Math.max(0, ...taken) + 1
  return before + String(next).padStart(counter[1]?.length ?? 1, '0') + after
}

function firstFree(base: string, used: readonly string[]): string {
  const taken = new Set(used)
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}
