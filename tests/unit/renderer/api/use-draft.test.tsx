// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beforeLock, flushDrafts, readBeforeLock, useDraft } from '../../../../renderer/api/use-draft.ts'
import { type FakeBridge, installFakeBridge } from '../../../support/fake-bridge.ts'

let bridge: FakeBridge
beforeEach(() => {
  bridge = installFakeBridge()
})
afterEach(cleanup)

const saved = () => bridge.asked.filter(({ name }) => name === 'drafts.save').map(({ input }) => input)

describe('a draft', () => {
  it('gives back what was kept last time', async () => {
    bridge.answer = ({ name }) => ({
      ok: true,
      value: name === 'drafts.get' ? { value: 'typed', at: 'then' } : null,
    })
    const { result } = renderHook(() => useDraft<string>('form'))
    expect(result.current.loaded).toBe(false)
    await waitFor(() =>
      expect(result.current).toMatchObject({ loaded: true, stored: 'typed', storedAt: 'then' }),
    )
  })

  it('is handed over at once when the book is about to lock, the last value only', async () => {
    const { result } = renderHook(() => useDraft<string>('form'))
    await waitFor(() => expect(result.current.loaded).toBe(true))
    act(() => {
      result.current.save('a')
      result.current.save('ab')
    })
    expect(saved()).toEqual([])
    await flushDrafts()
    expect(saved()).toEqual([{ key: 'form', value: 'ab' }])
    await flushDrafts()
    expect(saved()).toHaveLength(1)
  })

  it('is kept when its form is left', async () => {
    const { result, unmount } = renderHook(() => useDraft<string>('form'))
    await waitFor(() => expect(result.current.loaded).toBe(true))
    act(() => result.current.save('a'))
    unmount()
    expect(saved()).toEqual([{ key: 'form', value: 'a' }])
  })

  it('does not come back once it was discarded', async () => {
    const { result } = renderHook(() => useDraft<string>('form'))
    await waitFor(() => expect(result.current.loaded).toBe(true))
    act(() => result.current.save('a'))
    await act(() => result.current.discard())
    await flushDrafts()
    expect(saved()).toEqual([])
    expect(bridge.asked.at(-1)?.name).toBe('drafts.discard')
  })
})

describe('before a lock', () => {
  it('the last keys are read out before anything is handed over, and nobody who has left is asked', async () => {
    const order: string[] = []
    const stops = [
      beforeLock(async () => {
        order.push('handed over')
      }),
      readBeforeLock(() => order.push('read out')),
    ]
    await flushDrafts()
    for (const stop of stops) stop()
    await flushDrafts()
    expect(order).toEqual(['read out', 'handed over'])
  })
})
