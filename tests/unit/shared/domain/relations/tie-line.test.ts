import { describe, expect, it } from 'vitest'
import { card } from '../../../../../shared/domain/relations/lay-out.ts'
import {
  labelAt,
  labelParts,
  placesInPair,
  tieLine,
} from '../../../../../shared/domain/relations/tie-line.ts'

const one = { x: 0, y: 0 }
const two = { x: 900, y: 0 }

describe('the line of a tie', () => {
  it('runs straight from edge to edge where it is the only one', () => {
    const line = tieLine(one, two, 0, 1)
    expect(line.from).toEqual({ x: card.width, y: card.height / 2 })
    expect(line.to).toEqual({ x: 900, y: card.height / 2 })
    expect(labelAt(line, 0.5)).toEqual({ x: (card.width + 900) / 2, y: card.height / 2 })
  })

  it('bends apart from the others of its pair, whichever way they point', () => {
    const places = placesInPair([
      { id: 'a', fromId: '1', toId: '2' },
      { id: 'b', fromId: '2', toId: '1' },
      { id: 'c', fromId: '1', toId: '3' },
    ])
    expect(places.get('c')).toEqual({ place: 0, count: 1, isTurned: false })
    // The second points the other way round: its place is counted from the other end.
    expect(places.get('b')).toEqual({ place: 1, count: 2, isTurned: true })
    const middleOf = (line: ReturnType<typeof tieLine>) => labelAt(line, 0.5).y - card.height / 2
    const there = tieLine(one, two, 0, 2)
    const back = tieLine(two, one, 0, 2)
    expect(Math.sign(middleOf(there))).toBe(-Math.sign(middleOf(back)))
  })

  it('says its words where they cover no card and no other words', () => {
    const line = tieLine(one, two, 0, 1)
    const between = { x: (900 + card.width) / 2 - card.width / 2, y: 0 }
    expect(labelParts([line], [one, two])).toEqual([0.5])
    const [shifted = 0] = labelParts([line], [one, two, between])
    expect(shifted).not.toBe(0.5)
    expect(labelParts([line, line], [one, two])[1]).not.toBe(0.5)
  })
})
