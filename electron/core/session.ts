import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { CoreEvent } from '../../shared/contract/bridge.ts'
import { Fault } from '../../shared/contract/errors.ts'
import type { Language } from '../../shared/contract/settings.ts'
import type { BackupInfo, VaultState } from '../../shared/contract/vault.ts'
import type { BookKey } from '../db/connection.ts'
import { DeviceStore } from '../features/settings/device-store.ts'
import { type BackupKind, bookName, listBackups, makeBackup, removeBackup } from '../vault/backup.ts'
import { closeBook, type OpenBook, wholeCheckBytes } from '../vault/book.ts'
import { forgetKey } from '../vault/key.ts'
import { checkPages } from '../vault/pages.ts'
import { type FileIdentity, fileIdentity } from '../vault/probe.ts'
import { previousPath } from '../vault/rekey.ts'
import { giveUpReserve, holdReserve } from '../vault/reserve.ts'
import { expiredBackups } from '../vault/retention.ts'
import { syncServiceOf } from '../vault/sync-folder.ts'
import { waitAfter } from '../vault/waits.ts'
import type { Clock } from './clock.ts'

export type KeychainPort = {
  readonly available: boolean
  readonly wrap: (bytes: Uint8Array) => Promise<Uint8Array>
  readonly unwrap: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** Fills a new, open, empty sample book. */
export type FillSample = (sqlite: Database.Database, language: Language, clock: Clock) => void

export type SessionOptions = {
  readonly userDataDir: string
  readonly documentsDir: string
  readonly clock: Clock
  readonly keychain: KeychainPort
  readonly emit: (event: CoreEvent) => void
  readonly fillSample: FillSample
}

type Held = {
  readonly book: OpenBook
  readonly key: BookKey
  readonly identity: FileIdentity | null
  /** Lines of the change log when the last backup was made. */
  backedUpAt: number
  isReplaced: boolean
  /** Pages of a large book that were looked at since it was opened; null: none are left, or all were at the opening. */
  checkedPages: number | null
}

const dayMs = 86_400_000

/** The one book this process works with: which file, locked or open, and under which key. */
export class Session {
  readonly options: SessionOptions
  readonly device: DeviceStore
  #path: string | null
  #held: Held | null = null

  constructor(options: SessionOptions) {
    this.options = options
    this.device = new DeviceStore(options.userDataDir)
    this.#path = this.device.recent().find((path) => existsSync(path)) ?? null
  }

  state(): VaultState {
    const path = this.#path
    const isOpen = this.#held !== null
    return {
      status: path === null ? 'none' : isOpen ? 'open' : 'locked',
      path,
      name: path === null ? null : bookName(path),
      readOnly: this.#held?.isReplaced === true,
      readOnlyReason: this.#held?.isReplaced === true ? 'file-replaced' : null,
      waitMs: path === null ? 0 : this.waitMs(path),
      remembered: path !== null && this.device.remembered(path) !== null,
      canRemember: this.options.keychain.available,
      syncService: path === null ? null : syncServiceOf(path),
      isSample: path === this.samplePath,
      recent: this.device.recent().map((p) => ({ path: p, name: bookName(p), exists: existsSync(p) })),
      suggestedPath: join(this.options.documentsDir, 'Keybook', 'Clients.keybook'),
    }
  }

  get samplePath(): string {
    return join(this.options.userDataDir, 'sample', 'Sample.keybook')
  }

  /** ISO instant */
  now(): string {
    return new Date(this.options.clock.nowMs()).toISOString()
  }

  /** The chosen book; Fault vault.notOpen when none is. */
  requirePath(): string {
    if (this.#path === null) throw new Fault('vault.notOpen', {})
    return this.#path
  }

  requireHeld(): { readonly book: OpenBook; readonly key: BookKey } {
    if (this.#held === null) throw new Fault('vault.notOpen', {})
    return this.#held
  }

  /** The database of the open book; null while none is open. */
  openDb(): Database.Database | null {
    return this.#held?.book.db ?? null
  }

  requireDb(): Database.Database {
    return this.requireHeld().book.db
  }

  /** The database for writing. A file that was moved or replaced under us is only read until looked into. */
  requireWritable(): Database.Database {
    if (this.#held === null) throw new Fault('vault.notOpen', {})
    const found = fileIdentity(this.#held.book.path)
    const { identity } = this.#held
    const isSame =
      found !== null &&
      identity !== null &&
      found.inode === identity.inode &&
      found.device === identity.device
    if (!isSame && !this.#held.isReplaced) {
      this.#held.isReplaced = true
      this.announce()
    }
    if (this.#held.isReplaced) throw new Fault('vault.fileReplaced', { path: this.#held.book.path })
    return this.#held.book.db
  }

  /** The disk is full: frees the spare block, so that what is open can still be ended in order. */
  diskIsFull(): void {
    if (this.#path !== null) giveUpReserve(this.#path)
  }

  select(path: string): void {
    this.lock()
    this.#path = path
    this.announce()
  }

  /** Takes over an opened book and its key, which the session zeroes when it locks. */
  hold(book: OpenBook, key: BookKey): void {
    this.#path = book.path
    this.#held = heldOf(book, key)
    this.device.setAttempts(book.path, 0, 0)
    if (book.path !== this.samplePath) {
      this.device.addRecent(book.path)
      holdReserve(book.path)
      rmSync(previousPath(book.path), { force: true })
    }
    this.announce()
  }

  /** Goes on with the same book after a change of passphrase; the old file stays until the next unlock. */
  rehold(book: OpenBook, key: BookKey): void {
    this.#held = heldOf(book, key)
    this.announce()
  }

  /** Shuts the book and forgets its key; nothing happens when it is shut already. */
  lock(): void {
    const held = this.#held
    if (held === null) return
    this.#held = null
    try {
      closeBook(held.book.db)
    } finally {
      forgetKey(held.key)
      this.announce()
    }
  }

  leave(): void {
    this.lock()
    this.#path = null
    this.announce()
  }

  announce(): void {
    this.options.emit({ type: 'state', state: this.state() })
  }

  /** Milliseconds until another passphrase is tried for a book. */
  waitMs(path: string): number {
    const { count, lastMs } = this.device.attempts(path)
    return Math.max(0, Math.min(waitAfter(count), lastMs + waitAfter(count) - this.options.clock.nowMs()))
  }

  /** Counts a wrong passphrase and says how long the next try has to wait. */
  countWrongTry(path: string): number {
    const { count } = this.device.attempts(path)
    this.device.setAttempts(path, count + 1, this.options.clock.nowMs())
    return this.waitMs(path)
  }

  backupFolder(): string {
    return this.device.settings().backupFolder ?? join(this.options.userDataDir, 'backups')
  }

  /** Backs up the open book and lets expired automatic backups of this book go. */
  backup(kind: BackupKind): BackupInfo {
    const { book, key } = this.requireHeld()
    const folder = this.backupFolder()
    const request = { folder, bookName: bookName(book.path), fileId: book.fileId, kind, now: this.now() }
    const made = makeBackup(book.db, key, request)
    if (this.#held !== null) this.#held.backedUpAt = commandsIn(book.db)
    const ofThisBook = listBackups(folder).filter((b) => b.fileId === book.fileId)
    for (const expired of expiredBackups(ofThisBook)) removeBackup(expired.path)
    return made
  }

  /** The daily backup, where one is wanted and something has changed since the last. */
  async dailyBackupIfDue(): Promise<void> {
    if (!this.#wantsBackup() || !this.device.settings().backupDaily) return
    const { book } = this.requireHeld()
    const last = listBackups(this.backupFolder()).find((b) => b.fileId === book.fileId)
    if (last === undefined || this.options.clock.nowMs() - Date.parse(last.madeAt) >= dayMs)
      this.backup('daily')
  }

  /** Ends work: closing backup where wanted, then the lock. A backup that fails never keeps the book from closing. */
  async close(): Promise<void> {
    try {
      if (this.#wantsBackup() && this.device.settings().backupOnClose) this.backup('close')
    } catch (error) {
      if (error instanceof Fault) this.#warn(error.code, error.params as never)
    } finally {
      this.lock()
    }
  }

  /**
   * Checks a slice of the open book's pages; called again and again while nothing else is to be done. Damage is told
   * once, as a warning. Returns false when there is nothing left to check.
   */
  checkSlice(pages: number): boolean {
    const held = this.#held
    if (held === null || held.checkedPages === null) return false
    const first = held.checkedPages + 1
    const check = checkPages(held.book.path, held.key, { first, last: first + pages - 1 })
    const isDamaged = check.damaged.length > 0
    if (isDamaged) this.#warn('vault.damagedInPart', { pages: check.damaged.length, path: held.book.path })
    held.checkedPages = isDamaged || first + pages > check.pages ? null : first + pages - 1
    return held.checkedPages !== null
  }

  #warn(code: string, params: Readonly<Record<string, string | number>>): void {
    this.options.emit({ type: 'warning', code, params })
  }

  #wantsBackup(): boolean {
    const held = this.#held
    return held !== null && held.book.path !== this.samplePath && commandsIn(held.book.db) > held.backedUpAt
  }
}

function heldOf(book: OpenBook, key: BookKey): Held {
  return {
    book,
    key,
    identity: fileIdentity(book.path),
    backedUpAt: commandsIn(book.db),
    isReplaced: false,
    checkedPages: statSync(book.path).size > wholeCheckBytes ? 0 : null,
  }
}

/** Number of the newest line in the change log. */
function commandsIn(db: Database.Database): number {
  return (db.prepare('SELECT max(seq) FROM command').pluck().get() as number | null) ?? 0
}
