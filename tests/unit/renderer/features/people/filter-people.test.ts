import { describe, expect, it } from 'vitest'
import {
  askedFilter,
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
})
