import { card, type Point } from './lay-out.ts'

export type TieLine = {
  readonly from: Point
  readonly to: Point
  /** Where the line bends: the control point of a quadratic curve. */
  readonly bend: Point
  readonly label: Point
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
  const label = { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 }
  return { from: start, to: end, bend, label }
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
