import type { InfluenceMap, MapPerson } from '../../../shared/contract/relations.ts'
import { card, type Layout, layOut, type Point } from '../../../shared/domain/relations/lay-out.ts'
import { asideOf, layTies, placesInPair, type TieLine } from '../../../shared/domain/relations/tie-line.ts'
import type { Relation, RelationKind } from '../../../shared/domain/relations/types.ts'

export type MapModel = {
  readonly layout: Layout
  /** In reading order: the most say first, then the friendliest. */
  readonly people: readonly MapPerson[]
  readonly relations: readonly Relation[]
  readonly points: ReadonlyMap<string, Point>
}

/** Who stands where: laid out by power and attitude unless the user put somebody elsewhere. */
export function mapModel(map: InfluenceMap): MapModel {
  const order = (person: MapPerson) => [-(person.power ?? 0), -(person.support ?? -3)] as const
  const people = [...map.people].sort((a, b) => {
    const [powerA, supportA] = order(a)
    const [powerB, supportB] = order(b)
    return powerA - powerB || supportA - supportB || a.name.localeCompare(b.name)
  })
  const layout = layOut(people)
  const points = new Map(layout.points)
  for (const { personId, x, y } of map.places) points.set(personId, { x, y })
  return { layout, people, relations: map.relations, points }
}

/** The whole of the map: its axes and whoever was put outside of them. */
export function boundsOf({ layout, points }: MapModel): {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
} {
  const corners = [...points.values()]
  const x = Math.min(0, ...corners.map((corner) => corner.x))
  const y = Math.min(0, ...corners.map((corner) => corner.y))
  const right = Math.max(layout.width, ...corners.map((corner) => corner.x + card.width))
  const bottom = Math.max(layout.height, ...corners.map((corner) => corner.y + card.height))
  return { x, y, width: right - x, height: bottom - y }
}

export type DrawnTie = {
  readonly tie: Relation
  readonly line: TieLine
  /** Pixels by which it bends aside. */
  readonly aside: number
  /** The part of the way at which its words stand. */
  readonly part: number
}

/** Pixels a sign of a tie's words takes, and the room around them. */
const sign = { width: 6, around: 10 } as const

/** The lines of all ties between people who are on the map. wordOf: what a tie is called on it. */
export function drawnTies(
  { relations, points }: MapModel,
  wordOf: (kind: RelationKind) => string,
): readonly DrawnTie[] {
  const places = placesInPair(relations)
  const drawn = relations.flatMap((tie) => {
    const from = points.get(tie.fromId)
    const to = points.get(tie.toId)
    const at = places.get(tie.id)
    if (from === undefined || to === undefined || at === undefined) return []
    const aside = asideOf(at.isTurned ? at.count - 1 - at.place : at.place, at.count)
    return [{ tie, from, to, aside, wordsWidth: wordOf(tie.kind).length * sign.width + sign.around }]
  })
  const laid = layTies(drawn, [...points.values()])
  return drawn.flatMap(({ tie }, i) => {
    const way = laid[i]
    return way === undefined ? [] : [{ tie, ...way }]
  })
}

/** A quadratic curve as the path of an SVG. */
export function pathOf({ from, bend, to }: TieLine): string {
  const n = (value: number) => Math.round(value * 10) / 10
  return `M${n(from.x)} ${n(from.y)}Q${n(bend.x)} ${n(bend.y)} ${n(to.x)} ${n(to.y)}`
}
