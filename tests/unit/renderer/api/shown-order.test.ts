import { describe, expect, it } from 'vitest'
import { neighbourPath, setShownOrder } from '../../../../renderer/api/shown-order.ts'

describe('next and previous', () => {
  it('walk the list that is open in the order in which it is shown', async () => {
    setShownOrder('/clients', ['a', 'b'])
    setShownOrder('/people', ['x', 'y', 'z'])
    expect(await neighbourPath('/people/x', 1)).toBe('/people/y')
    expect(await neighbourPath('/people/x', -1)).toBe('/people/x')
    expect(await neighbourPath('/people/z', 1)).toBe('/people/z')
    expect(await neighbourPath('/clients/b', -1)).toBe('/clients/a')
  })
  it('begin with the first where none is open, and lead nowhere from elsewhere', async () => {
    expect(await neighbourPath('/clients', 1)).toBe('/clients/a')
    expect(await neighbourPath('/clients/gone', 1)).toBe('/clients/a')
    expect(await neighbourPath('/week/2026-11-24', 1)).toBeNull()
    expect(await neighbourPath('/clients/a/map', 1)).toBeNull()
  })
  it('ask who knows the order where the page holds only a part of a list', async () => {
    const asked: unknown[] = []
    setShownOrder('/people', async (id, by) => {
      asked.push([id, by])
      return id === null ? 'first' : null
    })
    expect(await neighbourPath('/people', -1)).toBe('/people/first')
    expect(await neighbourPath('/people/far', 1)).toBeNull()
    expect(asked).toEqual([
      [null, -1],
      ['far', 1],
    ])
  })
})
