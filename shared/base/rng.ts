/** Chance that can be repeated: the same seed gives the same sequence. */
export type Rng = {
  /** In [0, 1). */
  readonly next: () => number
  /** Whole number from min to max, both included. */
  readonly int: (min: number, max: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** Standard normal (Box–Muller). */
  readonly normal: () => number
  readonly shuffle: <T>(items: readonly T[]) => T[]
  /** n random bytes, for identifiers in samples and tests. */
  readonly bytes: (n: number) => Uint8Array
}

/** xmur3-style spreading of a text over 32 bits (public-domain construction). */
function seedFrom(text: string): () => number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507)
    h = Math.imul(h ^ (h >>> 13), 3266489909)
    h ^= h >>> 16
    return h >>> 0
  }
}

/** Generator sfc32 (Doty-Humphrey, PractRand), 128 bits of state. */
function sfc32(seed: () => number): () => number {
  let [a, b, c, d] = [seed(), seed(), seed(), seed()]
  return () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
}

export function createRng(seed: string | number): Rng {
  const next = sfc32(seedFrom(String(seed)))
  for (let i = 0; i < 12; i++) next()
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    int,
    normal,
    pick: <T>(items: readonly T[]) => items[int(0, items.length - 1)] as T,
    shuffle: (items) => shuffled(items, int),
    bytes: (n) => Uint8Array.from({ length: n }, () => int(0, 255)),
  }
}

function shuffled<T>(items: readonly T[], int: (min: number, max: number) => number): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = int(0, i)
    const kept = copy[i] as T
    copy[i] = copy[j] as T
    copy[j] = kept
  }
  return copy
}
