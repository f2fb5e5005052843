import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstAsked, WarmUp } from '../../../../electron/core/warm-up.ts'
import { contract } from '../../../../shared/contract/index.ts'
import { openTestBook } from '../../../support/test-book.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const quietMs = 400
const restMs = 40
const three = ['a', 'b', 'c'].map((name) => ({ name, input: {} }))

function begin(book: { current: object | null }) {
  const names: string[] = []
  const ask = async (name: string) => {
    names.push(name)
    if (name === 'b') throw new Error('refused')
  }
  const warmUp = new WarmUp({ book: () => book.current, ask, asked: () => three, quietMs, restMs })
  return { warmUp, names }
}

describe('a book that was just opened', () => {
  it('is asked what its pages will ask, one after the other, once nothing else is asked', async () => {
    const { warmUp, names } = begin({ current: {} })
    warmUp.touched()
    await vi.advanceTimersByTimeAsync(quietMs - 1)
    expect(names).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(names).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(10 * restMs)
    expect(names).toEqual(['a', 'b', 'c'])
  })

  it('is left alone for as long as the user asks', async () => {
    const { warmUp, names } = begin({ current: {} })
    for (let i = 0; i < 10; i++) {
      warmUp.touched()
      await vi.advanceTimersByTimeAsync(quietMs / 2)
    }
    expect(names).toEqual([])
    await vi.advanceTimersByTimeAsync(quietMs / 2)
    warmUp.touched()
    await vi.advanceTimersByTimeAsync(quietMs - 1)
    expect(names).toEqual(['a'])
  })

  it('is asked once; the next book is asked again, a shut one is not', async () => {
    const book: { current: object | null } = { current: {} }
    const { warmUp, names } = begin(book)
    const quiet = async () => {
      warmUp.touched()
      await vi.advanceTimersByTimeAsync(10 * quietMs)
      return names.splice(0).join('')
    }
    expect(await quiet()).toBe('abc')
    expect(await quiet()).toBe('')
    book.current = null
    expect(await quiet()).toBe('')
    book.current = {}
    expect(await quiet()).toBe('abc')
  })
})

describe('what is asked of it', () => {
  it('are queries that every book answers', async () => {
    vi.useRealTimers()
    const book = openTestBook()
    for (const { name, input } of firstAsked('ru')) {
      expect(contract[name].kind).toBe('query')
      await book.call(name, input as never)
    }
    book.remove()
  })
})
