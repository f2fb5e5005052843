import { describe, expect, it } from 'vitest'
import { cardAfterKey } from '../../../../renderer/ui/board-keys.ts'

const columns = [['a', 'b', 'c'], [], ['d'], []]

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
})
