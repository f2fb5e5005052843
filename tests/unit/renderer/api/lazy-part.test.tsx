// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { lazyPart, usePartsInAdvance } from '../../../../renderer/api/lazy-part.tsx'

afterEach(cleanup)

const quietMs = 40

function Window() {
  usePartsInAdvance(quietMs)
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
    await expect.poll(() => fetches).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    render(
      <Suspense fallback={<p>on its way</p>}>
        <Part text="here" />
      </Suspense>,
    )
    expect(screen.getByText('here')).toBeTruthy()
    expect(screen.queryByText('on its way')).toBeNull()
    expect(fetches).toBe(1)
  })

  it('is left alone while something is typed', async () => {
    let fetches = 0
    lazyPart(async () => {
      fetches += 1
      return { default: () => null }
    })
    render(<Window />)
    for (let key = 0; key < 20; key++) {
      await new Promise((resolve) => setTimeout(resolve, quietMs / 4))
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    }
    expect(fetches).toBe(0)
    await expect.poll(() => fetches).toBe(1)
  })
})
