import { describe, expect, it } from 'vitest'
import { openRecord } from '../../../../renderer/api/open-record.ts'

describe('the record that is open', () => {
  it.each([
    ['/clients/a1', '/clients', 'a1'],
    ['/clients/a1?tab=dossier', '/clients', 'a1'],
    ['/clients/a1/map', '/clients', 'a1'],
    ['/clients', '/clients', null],
    ['/people/p1', '/clients', null],
    ['/people/p1', '/people', 'p1'],
  ])('at %s is of %s: %s', (path, list, id) => {
    expect(openRecord(path, list)).toBe(id)
  })
})
