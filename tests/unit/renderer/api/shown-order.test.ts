import { describe, expect, it } from 'vitest'
import { neighbourPath, setShownOrder } from '../../../../renderer/api/shown-order.ts'

describe('next and previous', () => {
  it('walk the list that is open in the order in which it is shown', () => {
    setShownOrder('/clients', ['a', 'b'])
    setShownOrder('/people', ['x', 'y', 'z'])
    expect(neighbourPath('/people/x', 1)).toBe('/people/y')
    expect(neighbourPath('/people/x', -1)).toBe('/people/x')
    expect(neighbourPath('/people/z', 1)).toBe('/people/z')
    expect(neighbourPath('/clients/b', -1)).toBe('/clients/a')
  })
  it('begin with the first where none is open, and lead nowhere from elsewhere', () => {
    expect(neighbourPath('/clients', 1)).toBe('/clients/a')
    expect(neighbourPath('/clients/gone', 1)).toBe('/clients/a')
    expect(neighbourPath('/week/2026-11-24', 1)).toBeNull()
    expect(neighbourPath('/clients/a/map', 1)).toBeNull()
  })
})
