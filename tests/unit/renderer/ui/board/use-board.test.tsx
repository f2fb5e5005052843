// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BoardIds } from '../../../../../renderer/ui/board/board-keys.ts'
import { cardsAtOnce, useBoard } from '../../../../../renderer/ui/board/use-board.ts'

const board = (...columns: readonly string[][]): readonly BoardIds[] =>
  columns.map((ids, at) => ({ key: String(at), ids }))

const begin = (columns: readonly BoardIds[]) =>
  renderHook((shown: readonly BoardIds[]) => useBoard(shown), { initialProps: columns })

describe('the focus of a board', () => {
  it('waits for a moved card, however often the board is drawn before', () => {
    const hook = begin(board(['a', 'b'], []))
    act(() => hook.result.current.follow('b', '0'))
    hook.rerender(board(['a', 'b'], []))
    expect(hook.result.current.reachableId).toBe('a')
    hook.rerender(board(['a'], ['b']))
    expect(hook.result.current.reachableId).toBe('b')
  })

  it('goes to the card that takes the place of one that left', () => {
    const hook = begin(board(['a', 'b', 'c'], ['d']))
    act(() => hook.result.current.follow('b', '0'))
    hook.rerender(board(['a', 'c'], ['d']))
    expect(hook.result.current.reachableId).toBe('c')
  })

  it('stays where it was when a move was refused', () => {
    const hook = begin(board(['a', 'b'], []))
    act(() => hook.result.current.follow('b', '0'))
    act(() => hook.result.current.stay())
    hook.rerender(board(['a'], ['b']))
    expect(hook.result.current.reachableId).toBe('a')
  })

  it('draws a part of a long column, and more of it once asked or walked to', () => {
    const many = Array.from({ length: cardsAtOnce * 2 + 1 }, (_, at) => `card ${at}`)
    const hook = begin(board(many, ['z']))
    expect(hook.result.current.shownOf('0')).toBe(cardsAtOnce)
    act(() => void hook.result.current.walk('ArrowDown', `card ${cardsAtOnce - 1}`))
    expect(hook.result.current.shownOf('0')).toBe(cardsAtOnce * 2)
    act(() => hook.result.current.showMore('0'))
    expect(hook.result.current.shownOf('0')).toBe(cardsAtOnce * 3)
    expect(hook.result.current.shownOf('1')).toBe(cardsAtOnce)
  })
})
