import { timingSafeEqual } from 'node:crypto'
import { Fault } from '../../../shared/contract/errors.ts'
import type { BookContents, EmergencySheet, VaultState } from '../../../shared/contract/vault.ts'
import type { Session } from '../../core/session.ts'
import { bookName } from '../../vault/backup.ts'
import { closeBook, openBook, writeMeta } from '../../vault/book.ts'
import { deriveKey, newSalt } from '../../vault/key.ts'
import { probeBook } from '../../vault/probe.ts'
import { makeRekeyedCopy, putCopyInPlace } from '../../vault/rekey.ts'
import { inspectContents, restoreBackup } from '../../vault/restore.ts'
import { cleanGroup, sheetGroups } from '../../vault/sheet.ts'
import { assertStrong, countingWrongTries } from './open.ts'

/** Fault vault.wrongPassphrase unless it is the open book's own. */
async function assertOwnPassphrase(session: Session, passphrase: string): Promise<void> {
  const { book, key } = session.requireHeld()
  const waitMs = session.waitMs(book.path)
  if (waitMs > 0) throw new Fault('vault.wait', { waitMs })
  const tried = await deriveKey(passphrase, key.salt)
  countingWrongTries(session, book.path, () => {
    if (!timingSafeEqual(tried.key, key.key)) throw new Fault('vault.wrongPassphrase', { waitMs: 0 })
  })
  tried.key.fill(0)
  session.device.setAttempts(book.path, 0, 0)
}

/** Backup, copy under the new key, verified, then in the place of the old file: never a change in place. */
export async function changePassphrase(session: Session, current: string, next: string): Promise<VaultState> {
  session.requireWritable()
  await assertOwnPassphrase(session, current)
  await assertStrong(next)
  const { book, key } = session.requireHeld()
  const to = await deriveKey(next, newSalt())
  session.backup('before-passphrase')
  const copy = makeRekeyedCopy(book.db, book.path, { from: key, to }, session.now())
  closeBook(book.db)
  putCopyInPlace(copy, book.path)
  key.key.fill(0)
  session.device.setRemembered(book.path, null)
  session.rehold(openBook(book.path, to, { beforeMigrate: () => {} }), to)
  return session.state()
}

export async function remember(session: Session, on: boolean): Promise<VaultState> {
  const { book, key } = session.requireHeld()
  const { keychain } = session.options
  if (on && !keychain.available) throw new Fault('vault.keychainUnavailable', {})
  session.device.setRemembered(book.path, on ? await keychain.wrap(key.key) : null)
  session.announce()
  return session.state()
}

export async function emergencySheet(session: Session, passphrase: string): Promise<EmergencySheet> {
  await assertOwnPassphrase(session, passphrase)
  const { book, key } = session.requireHeld()
  const groups = sheetGroups(key, book.fileId)
  return { groups, fileId: book.fileId, bookName: bookName(book.path), madeAt: session.now() }
}

/** Two groups typed back prove that the sheet was kept. */
export function confirmSheet(
  session: Session,
  indexes: readonly number[],
  typed: readonly string[],
): boolean {
  const { book, key } = session.requireHeld()
  const groups = sheetGroups(key, book.fileId)
  const confirmed = indexes.every((index, i) => cleanGroup(typed[i] ?? '') === groups[index])
  if (confirmed) writeMeta(session.requireWritable(), 'sheet_confirmed_at', session.now())
  return confirmed
}

export async function inspectBackup(path: string, passphrase: string): Promise<BookContents> {
  return inspectContents(path, await deriveKey(passphrase, probeBook(path)))
}

type RestoreRequest = { readonly path: string; readonly passphrase: string; readonly to?: string | undefined }

/** Restores over the chosen book, or to a given place, which is chosen then. What lay there is shut first and kept. */
export async function restore(session: Session, request: RestoreRequest) {
  const path = request.to ?? session.requirePath()
  const key = await deriveKey(request.passphrase, probeBook(request.path))
  inspectContents(request.path, key)
  session.lock()
  const replacedPath = restoreBackup(request.path, path, key, session.now())
  key.key.fill(0)
  session.device.setRemembered(path, null)
  session.select(path)
  return { state: session.state(), replacedPath: replacedPath ?? '' }
}
