import { describe, expect, it } from 'vitest'
import { initials, privacyLevels, saidAt } from '../../../../../shared/domain/calendars/privacy.ts'

const contact = {
  kind: 'Visit',
  client: 'Siam Retail Group',
  title: 'Range',
  place: 'Sathon',
  notes: 'Likes tea',
}

describe('what another calendar gets to read', () => {
  it('is only that time is taken, initials, or everything', () => {
    expect(privacyLevels.map((level) => saidAt(level, contact, 'Busy'))).toEqual([
      { title: 'Busy', place: '', notes: '' },
      { title: 'Visit SRG', place: '', notes: '' },
      { title: 'Visit: Siam Retail Group, Range', place: 'Sathon', notes: 'Likes tea' },
    ])
  })
  it('below everything never holds a name, a title, a place or a note', () => {
    for (const level of ['busy', 'initials'] as const) {
      const text = JSON.stringify(saidAt(level, contact, 'Busy'))
      for (const word of ['Siam', 'Range', 'Sathon', 'tea']) expect(text).not.toContain(word)
    }
  })
  it('of own work is its kind', () => {
    expect(saidAt('initials', { ...contact, client: null }, 'Busy').title).toBe('Visit')
    expect(saidAt('full', { ...contact, client: null }, 'Busy').title).toBe('Range')
  })
  it.each([
    ['ООО «Ромашка»', 'ОР'],
    ['เซ็นทรัล กรุ๊ป', 'เก'],
    ['7-Eleven', '7E'],
    ['', ''],
  ])('shortens %s to %s', (name, short) => expect(initials(name)).toBe(short))
})
