import { assert } from './assert.ts'

const hex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

/**
 * A UUID of version 7 (RFC 9562): time-ordered, safe to merge.
 * ms: milliseconds since 1970; random: ten bytes from a good source.
 */
export function uuidv7(ms: number, random: Uint8Array): string {
  assert(random.length === 10, 'a UUIDv7 takes ten random bytes')
  const bytes = new Uint8Array(16)
  let rest = ms
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const text = Array.from(bytes, (b) => hex[b]).join('')
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`
}

/**
 * Makes ids that sort in the order in which they were made, also within one millisecond and when the clock is set
 * back: a counter of 12 bits stands behind the time (RFC 9562, 6.2, method 1).
 * random: n bytes from a good source.
 */
export function idSequence(random: (n: number) => Uint8Array): (ms: number) => string {
  let lastMs = 0
  let counter = 0
  return (ms) => {
    counter = ms > lastMs ? 0 : counter + 1
    lastMs = Math.max(ms, lastMs) + (counter > 0xfff ? 1 : 0)
    counter %= 0x1000
    const bytes = Uint8Array.from(random(10))
    bytes[0] = counter >> 8
    bytes[1] = counter & 0xff
    return uuidv7(lastMs, bytes)
  }
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
}
