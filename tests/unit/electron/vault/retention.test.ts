import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiredBackups } from '../../../../electron/vault/retention.ts'
import type { BackupInfo } from '../../../../shared/contract/vault.ts'

const backup = (madeAt: string, kind: BackupInfo['kind'] = 'daily'): BackupInfo => ({
  path: `${madeAt} ${kind}`,
  madeAt,
  bytes: 1,
  bookName: 'Clients',
  fileId: 'f',
  kind,
})
const daysBack = (days: number) => new Date(Date.UTC(2026, 10, 24, 18) - days * 86_400_000).toISOString()
const keptOf = (all: readonly BackupInfo[]) => {
  const gone = new Set(expiredBackups(all))
  return all.filter((b) => !gone.has(b))
}

describe('of the automatic backups', () => {
  it('two years of daily ones come down to those of 7 days, 4 weeks and 12 months', () => {
    const kept = keptOf(Array.from({ length: 730 }, (_, i) => backup(daysBack(i))))
    const days = kept.map((b) => b.madeAt.slice(0, 10))
    expect(days.slice(0, 7)).toEqual([24, 23, 22, 21, 20, 19, 18].map((day) => `2026-11-${day}`))
    expect(days).toContain('2026-11-15')
    expect(days).toContain('2026-11-08')
    expect(days.filter((day) => day < '2026-11-01')).toEqual([
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })
  it('the newest of a day stays when there are several', () => {
    const all = [backup('2026-11-24T08:00:00.000Z'), backup('2026-11-24T18:00:00.000Z', 'close')]
    expect(keptOf(all).map((b) => b.madeAt)).toEqual(['2026-11-24T18:00:00.000Z'])
  })
  it('the newest of all is never let go, and at most 23 are kept, whenever they were made', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 200 }),
        (days) => {
          const all = days.map((day) => backup(daysBack(day)))
          const kept = keptOf(all)
          const newest = all
            .map((b) => b.madeAt)
            .sort()
            .at(-1)
          return kept.length <= 23 && kept.some((b) => b.madeAt === newest)
        },
      ),
    )
  })
})

describe('of the others', () => {
  it('those made by hand and replaced books all stay', () => {
    const all = Array.from({ length: 40 }, (_, i) =>
      backup(daysBack(i), i % 2 === 0 ? 'by-hand' : 'replaced'),
    )
    expect(expiredBackups(all)).toEqual([])
  })
  it('the last three before a change of passphrase or of the program stay', () => {
    const all = Array.from({ length: 5 }, (_, i) => backup(daysBack(i), 'before-passphrase'))
    expect(keptOf(all)).toEqual(all.slice(0, 3))
  })
})
