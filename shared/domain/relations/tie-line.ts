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

/**
 * The line between two cards, given by their upper left corners. Of several ties between a pair each bends its own
 * way: place counts from 0 among `count`.
 */
export function tieLine(from: Point, to: Point, place: number, count: number): TieLine {
  const a = centre(from)
  const b = centre(to)
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const offset = (place - (count - 1) / 2) * spread
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const bend = {
    x: middle.x - ((b.y - a.y) / length) * offset * 2,
    y: middle.y + ((b.x - a.x) / length) * offset * 2,
  }
  const start = border(from, bend)
  const end = border(to, bend)
  return { from: start, to: end, bend }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const labelSize = { width: 84, height: 18 } as const
/** Parts of the way at which a label may stand, the middle first. */
const spots = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const

function boxAt({ x, y }: Point): Box {
  const { width, height } = labelSize
  return { x: x - width / 2, y: y - height / 2, width, height }
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

/**
 * The part of each line's way (0 to 1) at which its words stand: where they cover no card and no other words, or the
 * middle where there is no such place.
 */
export function labelParts(lines: readonly TieLine[], corners: readonly Point[]): readonly number[] {
  const taken: Box[] = corners.map((corner) => ({ ...corner, ...card }))
  return lines.map((line) => {
    const part = spots.find((spot) => {
      const box = boxAt(pointOn(line, spot))
      return !taken.some((other) => overlap(box, other))
    })
    taken.push(boxAt(pointOn(line, part ?? 0.5)))
    return part ?? 0.5
  })
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
