// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { flushDrafts } from '../../../../../renderer/api/use-draft.ts'
import { useSavedFields } from '../../../../../renderer/features/templates/use-saved-fields.ts'
import type { Reply } from '../../../../../shared/contract/errors.ts'

type Fields = { readonly name: string; readonly subject: string }

let saved: Partial<Fields>[]
beforeEach(() => {
  saved = []
})
afterEach(cleanup)

async function save(patch: Partial<Fields>): Promise<Reply<unknown>> {
  saved.push(patch)
  return { ok: true, value: null }
}

describe('fields that save themselves', () => {
  it('are saved before a lock, what was typed last included, and once', async () => {
    const { result } = renderHook(() => useSavedFields<Fields>({ name: '', subject: '' }, save))
    act(() => {
      result.current.set({ name: 'Car' })
      result.current.set({ name: 'Cartons', subject: 'For spring' })
    })
    expect([saved, result.current.status]).toEqual([[], 'unsaved'])
    await act(() => flushDrafts())
    await act(() => flushDrafts())
    expect(saved).toEqual([{ name: 'Cartons', subject: 'For spring' }])
    expect(result.current.status).toBe('saved')
  })

  it('are saved when they are left', () => {
    const { result, unmount } = renderHook(() => useSavedFields<Fields>({ name: '', subject: '' }, save))
    act(() => result.current.set({ name: 'Cartons' }))
    unmount()
    expect(saved).toEqual([{ name: 'Cartons' }])
  })
})
