import type { Field } from './field.ts'

const none = -1

/**
 * Tours being built. Each node knows its neighbours, when it begins, and the latest it may begin without making a later
 * one late (the maximum shift of Vansteenwegen et al. 2009): whether a point fits is then told in constant time.
 */
export class Plan {
  readonly field: Field
  readonly next: Int32Array
  readonly previous: Int32Array
  /** The tour a node is in; -1: not visited. */
  readonly tourOf: Int32Array
  readonly start: Int32Array
  readonly latest: Int32Array
  readonly groupStops: Int32Array
  score = 0

  constructor(field: Field) {
    const { n, m, nodes } = field
    this.field = field
    this.next = new Int32Array(nodes).fill(none)
    this.previous = new Int32Array(nodes).fill(none)
    this.tourOf = new Int32Array(nodes).fill(none)
    this.start = new Int32Array(nodes)
    this.latest = new Int32Array(nodes)
    this.groupStops = new Int32Array(field.groupLimits.length)
    for (let t = 0; t < m; t++) {
      this.next[n + t] = n + m + t
      this.previous[n + m + t] = n + t
      this.tourOf[n + t] = t
      this.tourOf[n + m + t] = t
      this.reckon(t)
    }
  }

  copyFrom(other: Plan): void {
    this.next.set(other.next)
    this.previous.set(other.previous)
    this.tourOf.set(other.tourOf)
    this.start.set(other.start)
    this.latest.set(other.latest)
    this.groupStops.set(other.groupStops)
    this.score = other.score
  }

  isVisited(point: number): boolean {
    return this.tourOf[point] !== none
  }

  hasRoom(tour: number): boolean {
    const group = this.field.group[tour] as number
    return (this.groupStops[group] as number) < (this.field.groupLimits[group] as number)
  }

  /** Puts a point before another node of a tour. Reckon the tour afterwards. */
  link(point: number, before: number): void {
    const tour = this.tourOf[before] as number
    const after = this.previous[before] as number
    this.next[after] = point
    this.previous[point] = after
    this.next[point] = before
    this.previous[before] = point
    this.tourOf[point] = tour
    this.#count(tour, 1)
    this.score += this.field.score[point] as number
  }

  /** Takes a point out of its tour. Reckon the tour afterwards. */
  unlink(point: number): void {
    const tour = this.tourOf[point] as number
    const before = this.previous[point] as number
    const after = this.next[point] as number
    this.next[before] = after
    this.previous[after] = before
    this.tourOf[point] = none
    this.#count(tour, -1)
    this.score -= this.field.score[point] as number
  }

  /** Times of a tour anew: begins forward, latest begins backward. */
  reckon(tour: number): void {
    const { n, m, nodes, travel, service, opens, closes } = this.field
    const { next, previous, start, latest } = this
    const base = tour * nodes
    const first = n + tour
    const last = n + m + tour
    start[first] = opens[base + first] as number
    for (let a = first, b = next[a] as number; ; a = b, b = next[b] as number) {
      const arrival = (start[a] as number) + (service[a] as number) + (travel[a * nodes + b] as number)
      const open = opens[base + b] as number
      start[b] = arrival > open ? arrival : open
      if (b === last) break
    }
    latest[last] = closes[base + last] as number
    for (let b = last, a = previous[b] as number; ; b = a, a = previous[a] as number) {
      const bound = (latest[b] as number) - (travel[a * nodes + b] as number) - (service[a] as number)
      const close = closes[base + a] as number
      latest[a] = bound < close ? bound : close
      if (a === first) break
    }
  }

  #count(tour: number, change: number): void {
    const group = this.field.group[tour] as number
    this.groupStops[group] = (this.groupStops[group] as number) + change
  }
}
