import { describe, expect, it } from 'vitest'
import { cardAfterKey, cardInPlace, placeOf } from '../../../../../renderer/ui/board/board-keys.ts'

const columns = [
  { key: 'first', ids: ['a', 'b', 'c'] },
  { key: 'second', ids: [] },
  { key: 'third', ids: ['d'] },
  { key: 'last', ids: [] },
]

describe('a board', () => {
  it.each([
    ['ArrowDown', 'a', 'b'],
    ['ArrowUp', 'b', 'a'],
    ['ArrowRight', 'c', 'd'],
    ['ArrowLeft', 'd', 'a'],
    ['ArrowLeft', 'a', null],
    ['ArrowRight', 'd', null],
    ['ArrowDown', 'c', null],
    ['Enter', 'a', null],
  ])('is walked by %s from %s to %s, empty columns passed over', (key, from, to) => {
    expect(cardAfterKey(key, from, columns)).toBe(to)
  })

  it('knows where a card stands', () => {
    expect(placeOf('c', columns)).toEqual({ key: 'first', at: 2 })
    expect(placeOf('gone', columns)).toBeNull()
  })

  it('puts another card in the place of one that left', () => {
    expect(cardInPlace({ key: 'first', at: 1 }, columns)).toBe('b')
    expect(cardInPlace({ key: 'first', at: 3 }, columns)).toBe('c')
    expect(cardInPlace({ key: 'second', at: 0 }, columns)).toBe('a')
    expect(cardInPlace({ key: 'second', at: 0 }, [{ key: 'second', ids: [] }])).toBeNull()
  })
})
