import { describe, expect, it } from 'vitest'
import { stateOn } from '../../../../../shared/domain/proposals/life.ts'
import { lifeSteps } from '../../../../../shared/domain/proposals/life-steps.ts'
import type { ProposalEvent, ProposalState } from '../../../../../shared/domain/proposals/types.ts'

const lastDays = new Map([
  [1, '2026-11-15'],
  [2, '2026-12-15'],
])

type Told = readonly [state: ProposalState, happenedOn: string, version?: number]

function eventsOf(told: readonly Told[]): ProposalEvent[] {
  const record = { createdAt: '', changedAt: '', deletedAt: null, proposalId: 'p', reason: '' }
  return told.map(([state, happenedOn, version = 1], i) => ({
    ...record,
    id: `e${i}`,
    state,
    happenedOn,
    version,
  }))
}

function life(told: readonly Told[], today: string): readonly string[] {
  return lifeSteps(eventsOf(told), lastDays, today).map(
    ({ state, happenedOn, unansweredUntil }) =>
      `${state} ${happenedOn}${unansweredUntil === null ? '' : ' *'}`,
  )
}

describe('an offer nobody answers', () => {
  it('holds on its last day and has run out on the next', () => {
    const told: readonly Told[] = [['sent', '2026-11-01']]
    expect(life(told, '2026-11-15')).toEqual(['sent 2026-11-01'])
    expect(life(told, '2026-11-16')).toEqual(['sent 2026-11-01', 'expired 2026-11-16 *'])
    expect(life(told, '2027-06-01')).toEqual(life(told, '2026-11-16'))
  })
  it('is expired on that day wherever its state is read, unless it is a draft or decided', () => {
    const validUntil = '2026-11-15'
    for (const state of ['sent', 'presented'] as const) {
      expect(stateOn({ state, validUntil }, '2026-11-15')).toBe(state)
      expect(stateOn({ state, validUntil }, '2026-11-16')).toBe('expired')
    }
    for (const state of ['draft', 'forApproval', 'accepted', 'declined'] as const)
      expect(stateOn({ state, validUntil }, '2027-01-01')).toBe(state)
  })
  it('runs out before an answer that came late', () => {
    const late: readonly Told[] = [
      ['sent', '2026-11-01'],
      ['accepted', '2026-11-20'],
    ]
    expect(life(late, '2026-12-01')).toEqual([
      'sent 2026-11-01',
      'expired 2026-11-16 *',
      'accepted 2026-11-20',
    ])
  })
  it('has not run out where the answer of its last day was noted later', () => {
    const noted: readonly Told[] = [
      ['sent', '2026-11-01'],
      ['declined', '2026-11-15'],
    ]
    expect(life(noted, '2026-12-01')).toEqual(['sent 2026-11-01', 'declined 2026-11-15'])
  })
  it('is not said to have run out twice, neither by the user nor by being shown afterwards', () => {
    const byHand: readonly Told[] = [
      ['sent', '2026-11-01'],
      ['expired', '2026-11-18'],
    ]
    expect(life(byHand, '2026-12-01')).toEqual(['sent 2026-11-01', 'expired 2026-11-18'])
    const shown: readonly Told[] = [
      ['sent', '2026-11-01'],
      ['presented', '2026-11-18'],
    ]
    expect(life(shown, '2026-12-01').filter((step) => step.startsWith('expired'))).toHaveLength(1)
  })
  it('runs out again as its next version', () => {
    const again: readonly Told[] = [
      ['sent', '2026-11-01'],
      ['draft', '2026-11-17'],
      ['sent', '2026-11-18', 2],
    ]
    expect(life(again, '2026-12-16')).toEqual([
      'sent 2026-11-01',
      'expired 2026-11-16 *',
      'draft 2026-11-17',
      'sent 2026-11-18',
      'expired 2026-12-16 *',
    ])
  })
})
