/**
 * Chance of one deal in one simulation: the same whatever else is simulated, so that a scenario differs from the
 * forecast by what it changes and not by luck (common random numbers). Mulberry32, public domain.
 */
export class ChanceStream {
  private state = 0

  /** Begins the sequence of one owner (any whole number) in one simulation. */
  begin(owner: number, simulation: number): void {
    this.state = Math.imul(owner ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(simulation + 1, 0xc2b2ae35)
    this.next()
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** Poisson with mean rate; rounded normal above 40. */
  poisson(rate: number): number {
    if (rate > 40) return Math.max(0, Math.round(rate + Math.sqrt(rate) * this.normal()))
    const end = Math.exp(-rate)
    let product = this.next()
    let count = 0
    while (product > end) {
      count++
      product *= this.next()
    }
    return count
  }

  /** Gamma with a shape ≥ 1 and scale 1 (Marsaglia & Tsang 2000). */
  gamma(shape: number): number {
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = this.normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(1 - this.next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }

  /** Beta from two counts, each at least 1. */
  beta(a: number, b: number): number {
    const first = this.gamma(a)
    return first / (first + this.gamma(b))
  }
}

/** A whole number for a text, spread over 32 bits (FNV-1a). */
export function ownerNumber(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
