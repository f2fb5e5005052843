// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createQueryClient } from '../../../../renderer/api/query-client.ts'
import { renewTouched } from '../../../../renderer/api/use-book-query.ts'
import { askedSort, useRowWindow } from '../../../../renderer/api/use-row-window.ts'
import { type FakeBridge, installFakeBridge } from '../../../support/fake-bridge.ts'

type Asked = { readonly offset: number; readonly limit: number; readonly filter: { readonly text?: string } }

let bridge: FakeBridge
let client = createQueryClient()
let total = 250
beforeEach(() => {
  bridge = installFakeBridge()
  client = createQueryClient()
  total = 250
  bridge.answer = ({ input }) => {
    const { offset, limit, filter } = input as Asked
    const count = Math.max(0, Math.min(limit, total - offset))
    const rows = Array.from({ length: count }, (_, i) => ({ id: `${filter.text ?? 'row'} ${offset + i}` }))
    return { ok: true, value: { rows, total } }
  }
})
afterEach(cleanup)

function Around({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

const openList = () =>
  renderHook(({ text }) => useRowWindow('people.list', { filter: text === '' ? {} : { text } }), {
    wrapper: Around,
    initialProps: { text: '' },
  })
type List = ReturnType<typeof openList>['result']
const idAt = (list: List, index: number) => list.current.query.data?.rows[index]?.id

describe('a window on a long list', () => {
  it('asks for the first rows only and knows how many there are', async () => {
    const { result } = openList()
    await waitFor(() => expect(idAt(result, 0)).toBe('row 0'))
    expect(result.current.query.data?.rows).toHaveLength(250)
    expect(idAt(result, 99)).toBe('row 99')
    expect(idAt(result, 100)).toBeUndefined()
    expect(bridge.asked).toHaveLength(1)
  })

  it('fetches what comes in sight and stays as long as it was meanwhile', async () => {
    const { result } = openList()
    await waitFor(() => expect(idAt(result, 0)).toBe('row 0'))
    act(() => result.current.onSeen(210, 230))
    expect(result.current.query.data?.rows).toHaveLength(250)
    await waitFor(() => expect(idAt(result, 249)).toBe('row 249'))
    act(() => result.current.onSeen(90, 110))
    await waitFor(() => expect([idAt(result, 99), idAt(result, 100)]).toEqual(['row 99', 'row 100']))
  })

  it('keeps the former list in sight while another one is asked for', async () => {
    const { result, rerender } = openList()
    await waitFor(() => expect(idAt(result, 0)).toBe('row 0'))
    total = 3
    rerender({ text: 'anna' })
    expect(idAt(result, 0)).toBe('row 0')
    await waitFor(() => expect(idAt(result, 0)).toBe('anna 0'))
    expect(result.current.query.data?.rows).toHaveLength(3)
  })

  it('is renewed when what it reads is touched', async () => {
    const { result } = openList()
    await waitFor(() => expect(idAt(result, 0)).toBe('row 0'))
    total = 251
    renewTouched(client, ['people'])
    await waitFor(() => expect(result.current.query.data?.rows).toHaveLength(251))
  })
})

describe('the order of a long list', () => {
  it('is by nothing that the core does not know', () => {
    const known = ['name', 'power'] as const
    expect(askedSort({ column: 'power', descending: true }, known)).toEqual({
      column: 'power',
      descending: true,
    })
    expect(askedSort({ column: 'shoe size', descending: true }, known)).toBeNull()
    expect(askedSort(null, known)).toBeNull()
  })
})
