import { describe, expect, it } from 'vitest'
import { type RhythmFacts, rhythmOf } from '../../../../../shared/domain/planner/rhythm.ts'

const today = '2026-11-24'
const facts: RhythmFacts = {
  idealDays: 30,
  longestDays: 60,
  snoozedUntil: null,
  lastContactOn: '2026-11-10',
  nextContactOn: null,
}

describe('the rhythm of contact, which is advice (K-35)', () => {
  it('says nothing of a client without a rhythm, but counts the days', () => {
    expect(rhythmOf({ ...facts, idealDays: null }, today)).toEqual({
      state: 'none',
      sinceDays: 14,
      dueOn: null,
    })
  })
  it('knows four states: never met, on track, follow up, overdue', () => {
    const stateAt = (lastContactOn: string | null) => rhythmOf({ ...facts, lastContactOn }, today).state
    expect(stateAt(null)).toBe('never')
    expect(stateAt('2026-10-25')).toBe('onTrack')
    expect(stateAt('2026-10-24')).toBe('followUp')
    expect(stateAt('2026-09-25')).toBe('followUp')
    expect(stateAt('2026-09-24')).toBe('overdue')
  })
  it('is reset by any real contact: the day of a contact is day nought', () => {
    expect(rhythmOf({ ...facts, lastContactOn: today }, today)).toMatchObject({
      state: 'onTrack',
      sinceDays: 0,
    })
  })
  it('is content with a date that is soon, also for one never met', () => {
    expect(rhythmOf({ ...facts, lastContactOn: null, nextContactOn: '2026-12-01' }, today).state).toBe(
      'onTrack',
    )
    const late = { ...facts, lastContactOn: '2026-08-01' }
    expect(rhythmOf({ ...late, nextContactOn: '2026-12-01' }, today).state).toBe('onTrack')
    expect(rhythmOf({ ...late, nextContactOn: '2027-06-01' }, today).state).toBe('overdue')
  })
  it('is silent while it is snoozed, and speaks again on the day', () => {
    const late = { ...facts, lastContactOn: '2026-01-01', snoozedUntil: '2026-11-25' }
    expect(rhythmOf(late, today).state).toBe('snoozed')
    expect(rhythmOf(late, '2026-11-25').state).toBe('overdue')
  })
  it('takes twice the ideal as the longest where none is given', () => {
    const last = { ...facts, longestDays: null }
    expect(rhythmOf({ ...last, lastContactOn: '2026-09-25' }, today).state).toBe('followUp')
    expect(rhythmOf({ ...last, lastContactOn: '2026-09-24' }, today).state).toBe('overdue')
  })
  it('takes a contact that lies ahead of the clock as made today', () => {
    expect(rhythmOf({ ...facts, lastContactOn: '2026-12-24' }, today).sinceDays).toBe(0)
  })
})
