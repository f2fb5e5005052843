import type { VaultErrors } from '../../contract/vault.ts'
import type { ErrorMessages } from '../messages.ts'

const seconds = (ms: number) => {
  const n = Math.ceil(ms / 1000)
  return n === 1 ? '1 second' : `${n} seconds`
}

/** Each refusal of the vault: what is the matter, that nothing is lost, and what to do. */
export const vaultErrors = {
  notOpen: () => 'The book is locked. Unlock it first.',
  wrongPassphrase: (p) =>
    p.waitMs > 0
      ? `That is not the passphrase. The next try is possible in ${seconds(p.waitMs)}.`
      : 'That is not the passphrase. Check the keyboard’s language and Caps Lock, then try again.',
  wait: (p) => `Too many wrong tries. The next one is possible in ${seconds(p.waitMs)}.`,
  weakPassphrase: () => 'This passphrase could be guessed. Make it longer, best by adding unrelated words.',
  missingFile: (p) =>
    `There is no file at ${p.path}. If it lies on a drive or stick, connect it; if it was moved, choose it where it is now.`,
  emptyFile: (p) =>
    `The file ${p.path} is empty: something cut it off, perhaps a copy that did not finish. It was left as it is. Restore a backup.`,
  plainSqlite: (p) =>
    `The file ${p.path} is an unencrypted database and not a book of Keybook. It was left as it is.`,
  notABook: (p) => `The file ${p.path} is not a book of Keybook. It was left as it is.`,
  damagedInPart: (p) =>
    `${p.path} is damaged in part (${p.pages === 1 ? 'one page' : `${p.pages} pages`}). What can be read is still here. Save the book as a spreadsheet in Reports, then lock it and restore the latest backup.`,
  damaged: (p) =>
    `The file ${p.path} is damaged, so it can’t be opened safely. It was left as it is. Restore the latest backup: it takes a minute and keeps this file too.`,
  newerVersion: (p) =>
    `This book was last used with a newer version of Keybook (book version ${p.found}, this program knows ${p.known}). Install the newer version; the book was not changed.`,
  inUse: (p) =>
    `The book ${p.path} is open in another window or program. Close it there, then try again here.`,
  readOnlyPlace: (p) =>
    `The place of ${p.path} can only be read. Copy the book to a folder of yours, or ask for the right to write there.`,
  readOnly: () => 'This book can only be read at the moment, so nothing was changed.',
  fileReplaced: (p) =>
    `The file ${p.path} was moved or replaced while it was open, so nothing more is written to it. Lock the book, look into its folder and open it again.`,
  diskFull: () =>
    'The disk is full. The last change was not saved; everything before it was. Make room on the disk and repeat the change.',
  fileExists: (p) =>
    `There is a file at ${p.path} already. Choose another name: nothing is ever overwritten.`,
  folderMissing: (p) => `The folder ${p.path} does not exist or can’t be written to. Choose another.`,
  sheetMistyped: (p) => `Group ${p.group} does not fit. Compare it with the sheet sign by sign.`,
  sheetVoid: () =>
    'This sheet belongs to another book, or the passphrase was changed after it was printed. Use the newest sheet or the passphrase.',
  keychainUnavailable: () =>
    'This device has no keychain that is safe enough. The passphrase is needed each time.',
  notRemembered: () => 'This device does not remember the key any more. Enter the passphrase.',
  backupFailed: (p) =>
    `The backup did not work, and the book itself was not touched. Check the backup folder and the room on the disk. (${p.reason})`,
} satisfies ErrorMessages<VaultErrors>
