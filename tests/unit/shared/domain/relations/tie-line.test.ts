import { describe, expect, it } from 'vitest'
import { card } from '../../../../../shared/domain/relations/lay-out.ts'
import { placesInPair, tieLine } from '../../../../../shared/domain/relations/tie-line.ts'

describe('the line of a tie', () => {
  it('runs straight from edge to edge where it is the only one', () => {
    const { from, to, label } = tieLine({ x: 0, y: 0 }, { x: 400, y: 0 }, 0, 1)
    expect(from).toEqual({ x: card.width, y: card.height / 2 })
    expect(to).toEqual({ x: 400, y: card.height / 2 })
    expect(label).toEqual({ x: (card.width + 400) / 2, y: card.height / 2 })
  })

  it('bends apart from the others of its pair, whichever way they point', () => {
    const places = placesInPair([
      { id: 'a', fromId: '1', toId: '2' },
      { id: 'b', fromId: '2', toId: '1' },
      { id: 'c', fromId: '1', toId: '3' },
    ])
    expect(places.get('c')).toEqual({ place: 0, count: 1, isTurned: false })
    const one = { x: 0, y: 0 }
    const two = { x: 400, y: 0 }
    const there = tieLine(one, two, 0, 2)
    // The second points the other way round: its place is counted from the other end.
    expect(places.get('b')).toEqual({ place: 1, count: 2, isTurned: true })
    const back = tieLine(two, one, 0, 2)
    expect(Math.sign(there.label.y - card.height / 2)).toBe(-Math.sign(back.label.y - card.height / 2))
  })
})
