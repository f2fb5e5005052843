import { describe, expect, it } from 'vitest'
import {
  askedFilter,
  askedSort,
  everybody,
  readPeopleFilter,
} from '../../../../../renderer/features/people/filter-people.ts'

describe('the filter of people', () => {
  it('asks only for what was chosen', () => {
    expect(askedFilter(everybody)).toEqual({})
    expect(askedFilter({ ...everybody, text: 'ruth', support: '-2', onlyKeyClients: true })).toEqual({
      text: 'ruth',
      support: -2,
      onlyKeyClients: true,
    })
  })
  it('comes back from a saved view, and leaves out what no longer exists', () => {
    const kept = { ...everybody, role: 'buyer', stage: 'loyal' }
    expect(readPeopleFilter(kept)).toEqual(kept)
    expect(readPeopleFilter({ text: ['a'], onlyKeyClients: 'yes' })).toEqual(everybody)
    expect(askedFilter({ ...everybody, role: 'wizard', support: '7' })).toEqual({})
  })
  it('sorts by nothing that the book does not know any more', () => {
    expect(askedSort({ column: 'power', descending: true })).toEqual({ column: 'power', descending: true })
    expect(askedSort({ column: 'shoe size', descending: true })).toBeNull()
    expect(askedSort(null)).toBeNull()
  })
})
