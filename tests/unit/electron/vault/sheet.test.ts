import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanGroup, readSheet, sheetGroups } from '../../../../electron/vault/sheet.ts'
import { randomKey } from '../../../support/loose-book.ts'

const key = randomKey()
const fileId = randomUUID()
const groups = sheetGroups(key, fileId)
const wrongGroup = (typed: readonly string[]) => {
  try {
    readSheet(typed)
    return null
  } catch (error) {
    return (error as { params: { group: number } }).params.group
  }
}

describe('the emergency sheet', () => {
  it('holds key, salt and the book’s id in 26 groups of five signs', () => {
    expect(groups).toHaveLength(26)
    expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{5}$/.test(group))).toBe(true)
    const read = readSheet(groups)
    expect([read.bookKey.key.equals(key.key), read.bookKey.salt.equals(key.salt), read.fileId]).toEqual([
      true,
      true,
      fileId,
    ])
  })
  it('is read as people type it: small letters, blanks, O for 0, I and L for 1', () => {
    const typed = groups.map((group) => ` ${group.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}-`)
    expect(readSheet(typed).fileId).toBe(fileId)
    expect(cleanGroup('il o0-u')).toBe('1100V')
  })
  it('names the group in which one sign is wrong, whichever it is', () => {
    fc.assert(
      fc.property(
        fc.nat(25),
        fc.nat(4),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (g, place, sign) => {
          const group = groups[g] ?? ''
          fc.pre(group[place] !== sign)
          const typed = groups.with(g, group.slice(0, place) + sign + group.slice(place + 1))
          return wrongGroup(typed) === g + 1
        },
      ),
    )
  })
  it('notices groups that were swapped or left out', () => {
    const [first = '', second = ''] = groups
    expect(first === second || wrongGroup([second, first, ...groups.slice(2)]) !== null).toBe(true)
    expect(wrongGroup(groups.slice(0, 25))).toBe(26)
    expect(wrongGroup([])).toBe(1)
  })
})
