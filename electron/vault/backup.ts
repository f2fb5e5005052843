import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { Fault } from '../../shared/contract/errors.ts'
import type { BackupInfo } from '../../shared/contract/vault.ts'
import type { BookKey } from '../db/connection.ts'
import { clearAway, moveIntoPlace, syncFile } from './files.ts'
import { assertSoundCopy } from './verify.ts'

export type BackupKind = BackupInfo['kind']

/** Lies beside each backup; holds nothing of the clients. */
const manifest = z.object({
  madeAt: z.string(),
  bookName: z.string(),
  fileId: z.string(),
  kind: z.enum(['close', 'daily', 'by-hand', 'before-migration', 'before-passphrase', 'replaced']),
})

type BackupRequest = {
  readonly folder: string
  readonly bookName: string
  readonly fileId: string
  readonly kind: BackupKind
  /** ISO instant */
  readonly now: string
}

export function manifestPath(path: string): string {
  return `${path}.json`
}

/** A name that sorts by time and that no other backup has. */
function backupPath({ folder, bookName, kind, now }: BackupRequest): string {
  const stamp = now.slice(0, 19).replace('T', ' ').replaceAll(':', '')
  for (let n = 1; ; n++) {
    const path = join(folder, `${bookName} ${stamp} ${kind}${n === 1 ? '' : ` ${n}`}.keybook`)
    if (!existsSync(path)) return path
  }
}

/**
 * Copies an open book into a folder: VACUUM INTO a temporary name, on the disk, opened again and verified, only
 * then given its name. Fault vault.backupFailed with the reason; a failed copy leaves nothing behind.
 */
export function makeBackup(db: Database.Database, bookKey: BookKey, request: BackupRequest): BackupInfo {
  const path = backupPath(request)
  const partial = `${path}.partial`
  try {
    mkdirSync(request.folder, { recursive: true })
    rmSync(partial, { force: true })
    db.prepare('VACUUM INTO ?').run(partial)
    syncFile(partial)
    assertSoundCopy(partial, bookKey)
    const { folder: _, now, ...rest } = request
    writeFileSync(manifestPath(path), JSON.stringify({ ...rest, madeAt: now }, null, 2))
    moveIntoPlace(partial, path)
    return { path, madeAt: now, bytes: statSync(path).size, ...rest }
  } catch (error) {
    clearAway(partial)
    if (!existsSync(path)) clearAway(manifestPath(path))
    throw new Fault('vault.backupFailed', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The backups of a folder, newest first; files without a manifest are left out. */
export function listBackups(folder: string): BackupInfo[] {
  if (!existsSync(folder)) return []
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.keybook'))
    .flatMap((name) => readBackup(join(folder, name)) ?? [])
  return found.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/** What is known of a backup without opening it. */
export function readBackup(path: string): BackupInfo | null {
  try {
    const parsed = manifest.parse(JSON.parse(readFileSync(manifestPath(path), 'utf8')))
    return { path, bytes: statSync(path).size, ...parsed }
  } catch {
    return null
  }
}

export function removeBackup(path: string): void {
  rmSync(path, { force: true })
  rmSync(manifestPath(path), { force: true })
}

export function bookName(path: string): string {
  return basename(path).replace(/\.keybook$/i, '')
}
