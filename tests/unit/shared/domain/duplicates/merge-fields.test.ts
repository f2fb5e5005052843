import { describe, expect, it } from 'vitest'
import { mergeFields } from '../../../../../shared/domain/duplicates/merge-fields.ts'

const keep = {
  name: 'A',
  phone: '1',
  city: '',
  tags: ['x'],
  notes: 'old',
  custom: { Segment: 'retail' },
  idealDays: null,
}
const other = {
  name: 'B',
  phone: '2',
  city: 'Cork',
  tags: ['x', 'y'],
  notes: 'new',
  custom: { Segment: 'food', Code: '7' },
  idealDays: 30,
}

describe('merging two records', () => {
  it('keeps what the kept one has and fills what it lacks', () => {
    expect(mergeFields(keep, other, {})).toEqual({
      city: 'Cork',
      idealDays: 30,
      custom: { Segment: 'retail', Code: '7' },
    })
  })
  it('takes the other’s value or both where the user says so', () => {
    const choices = {
      name: 'other',
      phone: 'both',
      tags: 'both',
      notes: 'both',
      'custom.Segment': 'other',
      city: 'keep',
    } as const
    expect(mergeFields(keep, other, choices)).toEqual({
      name: 'B',
      phone: '1, 2',
      tags: ['x', 'y'],
      notes: 'old\n\nnew',
      custom: { Segment: 'food', Code: '7' },
      idealDays: 30,
    })
  })
  it('changes nothing where both are the same', () => {
    expect(mergeFields(keep, keep, { name: 'other', tags: 'both' })).toEqual({})
  })
})
