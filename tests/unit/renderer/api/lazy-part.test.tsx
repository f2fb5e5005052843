// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lazyPart, usePartsInAdvance } from '../../../../renderer/api/lazy-part.tsx'

// The test's window is always idle.
beforeAll(() => {
  globalThis.requestIdleCallback = (next) => setTimeout(next as () => void, 0) as unknown as number
  globalThis.cancelIdleCallback = (handle) => clearTimeout(handle)
})
afterEach(cleanup)

function Window() {
  usePartsInAdvance()
  return null
}

describe('a part that is fetched when it is needed', () => {
  it('waits behind a fallback the first time', async () => {
    const Part = lazyPart(async () => ({ default: () => <p>the part</p> }))
    render(
      <Suspense fallback={<p>on its way</p>}>
        <Part />
      </Suspense>,
    )
    expect(screen.queryByText('the part')).toBeNull()
    expect(await screen.findByText('the part')).toBeTruthy()
  })

  it('is there at once when it was fetched in advance, each once, whatever becomes of the others', async () => {
    let fetches = 0
    lazyPart<() => null>(() => Promise.reject(new Error('gone')))
    const Part = lazyPart(async () => {
      fetches += 1
      return { default: ({ text }: { readonly text: string }) => <p>{text}</p> }
    })
    render(<Window />)
    await expect.poll(() => fetches, { timeout: 8_000 }).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    render(
      <Suspense fallback={<p>on its way</p>}>
        <Part text="here" />
      </Suspense>,
    )
    expect(screen.getByText('here')).toBeTruthy()
    expect(screen.queryByText('on its way')).toBeNull()
    expect(fetches).toBe(1)
  }, 12_000)
})
