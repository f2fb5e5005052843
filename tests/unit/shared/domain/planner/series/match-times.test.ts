import { describe, expect, it } from 'vitest'
import {
  fillTimes,
  type Member,
  moveAlong,
} from '../../../../../../shared/domain/planner/series/match-times.ts'

const member = (id: string, seriesAt: string, isOpen = true): Member => ({ id, seriesAt, isOpen })

describe('the contacts of a series that is moved', () => {
  it('go along one by one; closed ones stay and deleted ones stay away', () => {
    const members = [member('a', '1'), member('done', '2', false), member('d', '4')]
    expect(moveAlong(members, ['1', '2', '3', '4'], ['1x', '2x', '3x', '4x'])).toEqual({
      kept: [
        { id: 'a', at: '1x' },
        { id: 'd', at: '4x' },
      ],
      added: [],
      dropped: [],
    })
  })
  it('are dropped or added where there are fewer or more times', () => {
    expect(moveAlong([member('a', '1'), member('b', '2')], ['1', '2'], ['1x'])).toMatchObject({
      dropped: ['b'],
    })
    expect(moveAlong([member('a', '1')], ['1'], ['1x', '2x'])).toMatchObject({ added: ['2x'] })
  })
})

describe('the contacts of a series with another rule', () => {
  it('fill its times in order, around what is closed', () => {
    const members = [member('a', '1'), member('done', '3', false), member('b', '5')]
    expect(fillTimes(members, ['2', '3', '4', '6'])).toEqual({
      kept: [
        { id: 'a', at: '2' },
        { id: 'b', at: '4' },
      ],
      added: ['6'],
      dropped: [],
    })
  })
})
