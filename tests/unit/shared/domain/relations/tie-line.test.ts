import { describe, expect, it } from 'vitest'
import { card } from '../../../../../shared/domain/relations/lay-out.ts'
import {
  asideOf,
  labelAt,
  layTies,
  placesInPair,
  tieLine,
} from '../../../../../shared/domain/relations/tie-line.ts'

const one = { x: 0, y: 0 }
const two = { x: 900, y: 0 }

describe('the line of a tie', () => {
  it('runs straight from edge to edge where it is the only one', () => {
    const line = tieLine(one, two, 0)
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
    const there = tieLine(one, two, asideOf(0, 2))
    const back = tieLine(two, one, asideOf(0, 2))
    expect(Math.sign(middleOf(there))).toBe(-Math.sign(middleOf(back)))
  })

  const tie = { from: one, to: two, aside: 0, wordsWidth: 80 }

  it('says its words where they cover no card and no other words', () => {
    expect(layTies([tie], [one, two])).toMatchObject([{ aside: 0, part: 0.5 }])
    const [first, second] = layTies([tie, tie], [one, two])
    expect(second?.part).not.toBe(first?.part)
  })

  it('bends so that there is room for its words between neighbours', () => {
    const near = { x: card.width + 32, y: 0 }
    const [laid] = layTies([{ ...tie, to: near }], [one, near])
    expect(laid?.aside).not.toBe(0)
    const { y } = labelAt(laid?.line ?? tieLine(one, near, 0), laid?.part ?? 0.5)
    expect(y < 0 || y > card.height).toBe(true)
  })

  it('goes around a card that stands in its way, and straight where none does', () => {
    const between = { x: 450, y: 0 }
    const [laid] = layTies([tie], [one, two, between])
    expect(laid?.aside).not.toBe(0)
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const { x, y } = labelAt(laid?.line ?? tieLine(one, two, 0), part)
      expect(x > 450 && x < 450 + card.width && y > 0 && y < card.height).toBe(false)
    }
    expect(layTies([tie], [one, two, { x: 450, y: 900 }])).toMatchObject([{ aside: 0 }])
  })

  it('takes a way even where every one is barred', () => {
    const wall = Array.from({ length: 21 }, (_, i) => ({ x: 450, y: (i - 10) * card.height }))
    expect(layTies([tie], [one, two, ...wall])).toHaveLength(1)
  })
})
