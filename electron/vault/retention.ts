import { addDays, isoWeek, weekday } from '../../shared/base/local-date.ts'
import type { BackupInfo } from '../../shared/contract/vault.ts'

const keptDays = 7
const keptWeeks = 4
const keptMonths = 12
const keptBefore = 3

/**
 * The backups that may go: of the automatic ones the newest of each of the last 7 days, 4 weeks and 12 months that
 * have any stay; of those made before a change the last 3 of each kind; those made by hand and replaced books all.
 */
export function expiredBackups(backups: readonly BackupInfo[]): BackupInfo[] {
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  const automatic = newestFirst.filter((b) => b.kind === 'close' || b.kind === 'daily')
  const kept = new Set([
    ...newestOfEach(automatic, (b) => b.madeAt.slice(0, 10), keptDays),
    ...newestOfEach(automatic, weekKey, keptWeeks),
    ...newestOfEach(automatic, (b) => b.madeAt.slice(0, 7), keptMonths),
    ...newestFirst.filter((b) => b.kind === 'before-migration').slice(0, keptBefore),
    ...newestFirst.filter((b) => b.kind === 'before-passphrase').slice(0, keptBefore),
    ...newestFirst.filter((b) => b.kind === 'by-hand' || b.kind === 'replaced'),
  ])
  return newestFirst.filter((b) => !kept.has(b))
}

/** Year of the ISO week and its number. */
function weekKey(backup: BackupInfo): string {
  const day = backup.madeAt.slice(0, 10)
  const thursday = addDays(day, 4 - weekday(day))
  return `${thursday.slice(0, 4)}-W${isoWeek(day)}`
}

function newestOfEach(
  newestFirst: readonly BackupInfo[],
  keyOf: (backup: BackupInfo) => string,
  count: number,
): BackupInfo[] {
  const byKey = new Map<string, BackupInfo>()
  for (const backup of newestFirst) {
    const key = keyOf(backup)
    if (!byKey.has(key)) byKey.set(key, backup)
  }
  return [...byKey.values()].slice(0, count)
}
