import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import type { VaultState } from '../../../shared/contract/vault.ts'
import type { Session } from '../../core/session.ts'
import type { BookKey } from '../../db/connection.ts'
import { bookName, makeBackup } from '../../vault/backup.ts'
import { createBook, openBook, readMeta } from '../../vault/book.ts'
import { copyKey, deriveKey, newSalt } from '../../vault/key.ts'
import { probeBook } from '../../vault/probe.ts'
import { readSheet } from '../../vault/sheet.ts'
import { passphraseStrength } from '../../vault/strength.ts'
import { randomWords } from '../../vault/words.ts'

/** Fault vault.weakPassphrase below the bits a book needs. */
export async function assertStrong(passphrase: string): Promise<void> {
  const { bits, accepted } = await passphraseStrength(passphrase)
  if (!accepted) throw new Fault('vault.weakPassphrase', { bits })
}

export async function create(session: Session, path: string, passphrase: string): Promise<VaultState> {
  await assertStrong(passphrase)
  const key = await deriveKey(passphrase, newSalt())
  session.lock()
  session.hold(createBook(path, key, session.now()), key)
  return session.state()
}

/** A book of invented clients, made anew each time, under a key nobody knows. */
export async function createSample(session: Session, language: Language): Promise<VaultState> {
  const path = session.samplePath
  session.lock()
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  const key = await deriveKey(randomWords(), newSalt())
  const book = createBook(path, key, session.now())
  session.options.fillSample(book.db, language, session.options.clock)
  session.hold(book, key)
  return session.state()
}

/** Opens the chosen book; wrong passphrases make the next try wait. */
export async function unlock(session: Session, passphrase: string): Promise<VaultState> {
  const path = session.requirePath()
  const salt = probeBook(path)
  const waitMs = session.waitMs(path)
  if (waitMs > 0) throw new Fault('vault.wait', { waitMs })
  const key = await deriveKey(passphrase, salt)
  return countingWrongTries(session, path, () => openWith(session, path, key))
}

export function countingWrongTries<T>(session: Session, path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'vault.wrongPassphrase') throw error
    throw new Fault('vault.wrongPassphrase', { waitMs: session.countWrongTry(path) })
  }
}

export async function unlockRemembered(session: Session): Promise<VaultState> {
  const path = session.requirePath()
  const salt = probeBook(path)
  const wrapped = session.device.remembered(path)
  if (wrapped === null) throw new Fault('vault.notRemembered', {})
  const { keychain } = session.options
  if (!keychain.available) throw new Fault('vault.keychainUnavailable', {})
  const key = Buffer.from(await keychain.unwrap(wrapped))
  return openForgetting(session, path, { key, salt }, () => {
    session.device.setRemembered(path, null)
    return new Fault('vault.notRemembered', {})
  })
}

export async function unlockWithSheet(session: Session, groups: readonly string[]): Promise<VaultState> {
  const path = session.requirePath()
  const salt = probeBook(path)
  const { bookKey } = readSheet(groups)
  if (!bookKey.salt.equals(salt)) throw new Fault('vault.sheetVoid', {})
  return openForgetting(session, path, bookKey, () => new Fault('vault.sheetVoid', {}))
}

function openForgetting(session: Session, path: string, key: BookKey, refused: () => Fault): VaultState {
  try {
    return openWith(session, path, key)
  } catch (error) {
    key.key.fill(0)
    if (error instanceof Fault && error.code === 'vault.wrongPassphrase') throw refused()
    throw error
  }
}

function openWith(session: Session, path: string, key: BookKey): VaultState {
  session.lock()
  const beforeMigrate = (db: Database.Database) => {
    const fileId = readMeta(db, 'file_id') ?? ''
    const request = { folder: session.backupFolder(), bookName: bookName(path), fileId, now: session.now() }
    makeBackup(db, copyKey(key), { ...request, kind: 'before-migration' })
  }
  session.hold(openBook(path, key, { beforeMigrate }), key)
  return session.state()
}
