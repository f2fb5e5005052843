import { describe, expect, it } from 'vitest'
import { standsSince } from '../../../../../shared/domain/appraisal/stands-since.ts'

const met = { status: 'prospect', prospectStage: 'met' } as const
const contacted = { status: 'prospect', prospectStage: 'contacted' } as const
const at = (sinceOn: string, standing: typeof met | typeof contacted) => ({ ...standing, sinceOn })

describe('how long a client has stood as it stands', () => {
  it('is told from the first day of the unbroken time, not from the last note of it', () => {
    const standings = [at('2026-10-10', met), at('2026-10-01', met), at('2026-09-01', contacted)]
    expect(standsSince(met, standings)).toBe('2026-10-01')
  })
  it('begins anew when a prospect comes back to a stage', () => {
    const standings = [at('2026-11-01', met), at('2026-10-01', contacted), at('2026-08-01', met)]
    expect(standsSince(met, standings)).toBe('2026-11-01')
  })
  it('is not known where nothing was noted, or the last note says otherwise', () => {
    expect(standsSince(met, [])).toBeNull()
    expect(standsSince(met, [at('2026-10-01', contacted)])).toBeNull()
  })
})
