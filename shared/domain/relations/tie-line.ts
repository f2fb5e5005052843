import { card, type Point } from './lay-out.ts'

export type TieLine = {
  readonly from: Point
  readonly to: Point
  /** Where the line bends: the control point of a quadratic curve. */
  readonly bend: Point
}

const centre = (corner: Point): Point => ({ x: corner.x + card.width / 2, y: corner.y + card.height / 2 })
const spread = 44

/** Where the straight way from one card's middle to a point leaves the card. */
function border(corner: Point, towards: Point): Point {
  const middle = centre(corner)
  const dx = towards.x - middle.x
  const dy = towards.y - middle.y
  if (dx === 0 && dy === 0) return middle
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : card.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : card.height / 2 / Math.abs(dy),
  )
  return { x: middle.x + dx * scale, y: middle.y + dy * scale }
}

/** How far aside a tie bends, in pixels: of several between a pair each its own way. place counts from 0 among count. */
export function asideOf(place: number, count: number): number {
  return (place - (count - 1) / 2) * spread
}

/** The line between two cards, given by their upper left corners; aside: pixels to its right, left if negative. */
export function tieLine(from: Point, to: Point, aside: number): TieLine {
  const a = centre(from)
  const b = centre(to)
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const bend = {
    x: middle.x - ((b.y - a.y) / length) * aside * 2,
    y: middle.y + ((b.x - a.x) / length) * aside * 2,
  }
  const start = border(from, bend)
  const end = border(to, bend)
  return { from: start, to: end, bend }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const detours = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const
/** Parts of a line's way at which it is looked at. */
const looks = Array.from({ length: 15 }, (_, i) => (i + 0.5) / 15)

function isOn(corner: Point, { x, y }: Point): boolean {
  return (
    x > corner.x - 4 && x < corner.x + card.width + 4 && y > corner.y - 4 && y < corner.y + card.height + 4
  )
}

const labelHeight = 18
/** Parts of the way at which a label may stand, the middle first. */
const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const

function boxAt({ x, y }: Point, width: number): Box {
  return { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function pointOn({ from, bend, to }: TieLine, part: number): Point {
  const rest = 1 - part
  return {
    x: rest * rest * from.x + 2 * rest * part * bend.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * bend.y + part * part * to.y,
  }
}

/** A tie between two cards; aside: where it would run if nothing stood in its way, wordsWidth: of its words, in pixels. */
export type Tie = {
  readonly from: Point
  readonly to: Point
  readonly aside: number
  readonly wordsWidth: number
}

/** part: of the line's way (0 to 1) at which its words stand. */
export type LaidTie = { readonly line: TieLine; readonly aside: number; readonly part: number }

/**
 * Lays ties one after the other: each as straight as may be, behind no other card, with its words where they cover no
 * card and no other words; where there is no such way, the one that hides least. corners: of all cards.
 */
export function layTies(ties: readonly Tie[], corners: readonly Point[]): readonly LaidTie[] {
  const taken: Box[] = corners.map((corner) => ({ ...corner, ...card }))
  return ties.map((tie) => {
    const others = corners.filter((corner) => corner !== tie.from && corner !== tie.to)
    const laid = bestWay(tie, others, taken)
    taken.push(boxAt(pointOn(laid.line, laid.part), tie.wordsWidth))
    return laid
  })
}

function bestWay(tie: Tie, others: readonly Point[], taken: readonly Box[]): LaidTie {
  const sign = tie.aside < 0 ? -1 : 1
  let best: (LaidTie & { readonly faults: number }) | null = null
  for (const detour of detours) {
    const aside = tie.aside + sign * detour * spread
    const line = tieLine(tie.from, tie.to, aside)
    const points = looks.map((part) => pointOn(line, part))
    const hidden = others.filter((corner) => points.some((point) => isOn(corner, point))).length
    const spot = spots.find((part) => {
      const box = boxAt(pointOn(line, part), tie.wordsWidth)
      return !taken.some((other) => overlap(box, other))
    })
    const faults = 2 * hidden + (spot === undefined ? 1 : 0)
    if (best === null || faults < best.faults) best = { line, aside, part: spot ?? 0.5, faults }
    if (faults === 0) break
  }
  return best ?? { line: tieLine(tie.from, tie.to, tie.aside), aside: tie.aside, part: 0.5 }
}

/** Where a line's words stand. */
export function labelAt(line: TieLine, part: number): Point {
  return pointOn(line, part)
}

type Pair = { readonly id: string; readonly fromId: string; readonly toId: string }

/** For each tie its place among the ties of its pair. Turned by direction, so that both ways bend apart. */
export function placesInPair(
  ties: readonly Pair[],
): ReadonlyMap<string, { readonly place: number; readonly count: number; readonly isTurned: boolean }> {
  const pairs = new Map<string, Pair[]>()
  for (const tie of ties) {
    const key = [tie.fromId, tie.toId].sort().join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), tie])
  }
  const places = new Map<string, { place: number; count: number; isTurned: boolean }>()
  for (const group of pairs.values())
    group.forEach((tie, place) => {
      places.set(tie.id, { place, count: group.length, isTurned: tie.fromId > tie.toId })
    })
  return places
}
