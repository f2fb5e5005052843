import { describe, expect, it } from 'vitest'
import { readBirthday, writeBirthday } from '../../../../../renderer/features/people/birthday-text.ts'

describe('a birthday as it is typed and shown', () => {
  it('stands in the user’s calendar and comes back the same', () => {
    expect(writeBirthday('1967-04-13', 'gregorian')).toBe('13.04.1967')
    expect(writeBirthday('1967-04-13', 'buddhist')).toBe('13.04.2510')
    for (const calendar of ['gregorian', 'buddhist'] as const)
      expect(readBirthday(writeBirthday('1967-04-13', calendar))).toBe('1967-04-13')
  })
  it('may be a day without its year, and is no day that is not in the calendar', () => {
    expect(writeBirthday('--02-29', 'buddhist')).toBe('29.02')
    expect(readBirthday('29.02')).toBe('--02-29')
    expect(readBirthday('31.04.1970')).toBeNull()
    expect(readBirthday('someday')).toBeNull()
  })
})
