// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createQueryClient } from '../../../../renderer/api/query-client.ts'
import { renewTouched, useBookQuery } from '../../../../renderer/api/use-book-query.ts'
import { type FakeBridge, installFakeBridge } from '../../../support/fake-bridge.ts'

let bridge: FakeBridge
let client = createQueryClient()
beforeEach(() => {
  bridge = installFakeBridge()
  client = createQueryClient()
})
afterEach(cleanup)

function Around({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

describe('a query of the book', () => {
  it('asks once and again only when one of its topics is touched', async () => {
    const { result } = renderHook(() => useBookQuery('settings.clock', {}), { wrapper: Around })
    await waitFor(() => expect(result.current.isSuccess).toBe(true))
    renewTouched(client, ['deals'])
    expect(bridge.asked).toHaveLength(1)
    renewTouched(client, ['clients', 'settings'])
    await waitFor(() => expect(bridge.asked).toHaveLength(2))
  })

  it('keeps the former answer in sight while a new one is asked for', async () => {
    bridge.answer = ({ input }) => ({
      ok: true,
      value: { hits: [{ title: (input as { text: string }).text }] },
    })
    const { result, rerender } = renderHook(({ text }) => useBookQuery('search.find', { text }), {
      wrapper: Around,
      initialProps: { text: 'a' },
    })
    await waitFor(() => expect(result.current.data?.hits[0]?.title).toBe('a'))
    rerender({ text: 'ab' })
    expect(result.current.data?.hits[0]?.title).toBe('a')
    await waitFor(() => expect(result.current.data?.hits[0]?.title).toBe('ab'))
  })

  it('carries the refusal, once, without trying again by itself', async () => {
    bridge.answer = () => ({ ok: false, code: 'vault.notOpen', params: {} })
    const { result } = renderHook(() => useBookQuery('settings.clock', {}), { wrapper: Around })
    await waitFor(() => expect(result.current.error?.failure.code).toBe('vault.notOpen'))
    expect(bridge.asked).toHaveLength(1)
  })
})
