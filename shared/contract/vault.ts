import { z } from 'zod'
import { hostCall, returns, vaultCall } from './define.ts'
import { empty } from './fields.ts'

const passphrase = z.string().min(1).max(1024)
const path = z.string().min(1).max(4096)

export type RecentBook = { readonly path: string; readonly name: string; readonly exists: boolean }

export type SyncService =
  | 'OneDrive'
  | 'Dropbox'
  | 'Google Drive'
  | 'iCloud Drive'
  | 'Nextcloud'
  | 'Yandex Disk'

export type VaultState = {
  /** none: no book chosen; locked: chosen, shut; open: the book is open. */
  readonly status: 'none' | 'locked' | 'open'
  readonly path: string | null
  /** File name without its ending. */
  readonly name: string | null
  readonly readOnly: boolean
  /** Why the open book became read-only, if it did. */
  readonly readOnlyReason: 'place' | 'file-replaced' | null
  /** Milliseconds until the next try is taken, after wrong passphrases. */
  readonly waitMs: number
  /** The key is kept by this device's keychain. */
  readonly remembered: boolean
  readonly canRemember: boolean
  readonly syncService: SyncService | null
  readonly isSample: boolean
  readonly recent: readonly RecentBook[]
  /** Where a new book would lie unless the user chooses. */
  readonly suggestedPath: string
}

export type Strength = {
  readonly bits: number
  /** 0 very weak … 4 very strong */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** Strong enough to be taken: at least 50 bits. */
  readonly accepted: boolean
  readonly hint: 'none' | 'too-short' | 'common' | 'repeats' | 'sequence' | 'date' | 'name' | 'add-words'
}

export type BackupInfo = {
  readonly path: string
  /** ISO instant at which it was made. */
  readonly madeAt: string
  readonly bytes: number
  readonly bookName: string
  readonly fileId: string
  readonly kind: 'close' | 'daily' | 'by-hand' | 'before-migration' | 'before-passphrase' | 'replaced'
}

export type BookContents = {
  readonly clients: number
  readonly people: number
  readonly visits: number
  readonly deals: number
  readonly proposals: number
  readonly commissionEntries: number
  readonly lastChangeAt: string | null
  readonly schemaVersion: number
}

export type VerifyReport = {
  readonly pages: number
  readonly damagedPages: number
  readonly quickCheck: 'ok' | 'failed'
  readonly foreignKeyProblems: number
  readonly durationMs: number
}

export type EmergencySheet = {
  /** Groups of the sheet in order: key, salt and checks; meant to be printed, never stored. */
  readonly groups: readonly string[]
  readonly fileId: string
  readonly bookName: string
  readonly madeAt: string
}

/** The book as a file: made, opened, shut, guarded. */
export const vault = {
  'vault.state': vaultCall(empty, returns<VaultState>()),
  'vault.strength': vaultCall(z.object({ passphrase: z.string().max(1024) }), returns<Strength>()),
  'vault.suggest': vaultCall(empty, returns<{ readonly passphrase: string }>()),
  'vault.create': vaultCall(z.object({ path, passphrase }), returns<VaultState>()),
  /** Makes a sample book in the application's own folder and opens it. */
  'vault.createSample': vaultCall(z.object({ language: z.enum(['en', 'th', 'ru']) }), returns<VaultState>()),
  /** Chooses a book file; it stays locked. */
  'vault.select': vaultCall(z.object({ path }), returns<VaultState>()),
  'vault.unlock': vaultCall(z.object({ passphrase }), returns<VaultState>()),
  'vault.unlockRemembered': vaultCall(empty, returns<VaultState>()),
  'vault.unlockWithSheet': vaultCall(
    z.object({ groups: z.array(z.string().max(64)).max(64) }),
    returns<VaultState>(),
  ),
  'vault.lock': vaultCall(empty, returns<VaultState>()),
  /** Shuts the book and forgets which one it was. */
  'vault.leave': vaultCall(empty, returns<VaultState>()),
  'vault.changePassphrase': vaultCall(
    z.object({ current: passphrase, next: passphrase }),
    returns<VaultState>(),
    ['vault'],
  ),
  'vault.remember': vaultCall(z.object({ on: z.boolean() }), returns<VaultState>()),
  'vault.emergencySheet': vaultCall(z.object({ passphrase }), returns<EmergencySheet>()),
  /** Two groups typed back prove that the sheet was kept. */
  'vault.confirmSheet': vaultCall(
    z.object({ indexes: z.array(z.number().int()).length(2), groups: z.array(z.string()).length(2) }),
    returns<{ readonly confirmed: boolean }>(),
  ),
  'vault.verify': vaultCall(empty, returns<VerifyReport>()),
  'vault.backup': vaultCall(empty, returns<BackupInfo>(), ['vault']),
  'vault.backups': vaultCall(empty, returns<readonly BackupInfo[]>()),
  /** Opens a backup read-only, beside everything, and counts what is in it. */
  'vault.inspectBackup': vaultCall(z.object({ path, passphrase }), returns<BookContents>()),
  /**
   * Puts a backup in the place of the chosen book, or of the one named by to, and keeps the replaced one.
   * The book is locked afterwards.
   */
  'vault.restore': vaultCall(
    z.object({ path, passphrase, to: path.optional() }),
    returns<{ readonly state: VaultState; readonly replacedPath: string }>(),
    ['vault'],
  ),
  'vault.pickBook': hostCall(empty, returns<{ readonly path: string | null }>()),
  'vault.pickNewBook': hostCall(
    z.object({ suggestedPath: z.string() }),
    returns<{ readonly path: string | null }>(),
  ),
  'vault.pickBackup': hostCall(empty, returns<{ readonly path: string | null }>()),
  'vault.pickFolder': hostCall(empty, returns<{ readonly path: string | null }>()),
  /** The sheet as a PDF, saved where the user says. */
  'vault.saveSheet': hostCall(
    z.object({
      groups: z.array(z.string()),
      bookName: z.string(),
      fileId: z.string(),
      madeAt: z.string(),
      language: z.enum(['en', 'th', 'ru']),
    }),
    returns<{ readonly path: string | null }>(),
  ),
} as const

/** Refusals of the vault, each with what its message needs. */
export type VaultErrors = {
  'vault.notOpen': Record<string, never>
  'vault.wrongPassphrase': { readonly waitMs: number }
  'vault.wait': { readonly waitMs: number }
  'vault.weakPassphrase': { readonly bits: number }
  'vault.missingFile': { readonly path: string }
  'vault.emptyFile': { readonly path: string }
  'vault.plainSqlite': { readonly path: string }
  'vault.notABook': { readonly path: string }
  'vault.damaged': { readonly path: string }
  /** Found while the book is in use. */
  'vault.damagedInPart': { readonly path: string; readonly pages: number }
  'vault.newerVersion': { readonly found: number; readonly known: number }
  'vault.inUse': { readonly path: string }
  'vault.readOnlyPlace': { readonly path: string }
  'vault.readOnly': Record<string, never>
  'vault.fileReplaced': { readonly path: string }
  'vault.diskFull': Record<string, never>
  'vault.fileExists': { readonly path: string }
  'vault.folderMissing': { readonly path: string }
  'vault.sheetMistyped': { readonly group: number }
  'vault.sheetVoid': Record<string, never>
  'vault.keychainUnavailable': Record<string, never>
  'vault.notRemembered': Record<string, never>
  'vault.backupFailed': { readonly reason: string }
}
