import type { Handlers } from '../../../shared/contract/define.ts'
import type { vault } from '../../../shared/contract/vault.ts'
import type { VaultCtx } from '../../core/context.ts'
import { listBackups } from '../../vault/backup.ts'
import { probeBook } from '../../vault/probe.ts'
import { passphraseStrength } from '../../vault/strength.ts'
import { verifyOpenBook } from '../../vault/verify.ts'
import { randomWords } from '../../vault/words.ts'
import { changePassphrase, confirmSheet, emergencySheet, inspectBackup, remember, restore } from './guard.ts'
import { create, createSample, unlock, unlockRemembered, unlockWithSheet } from './open.ts'

export const vaultHandlers: Handlers<typeof vault, 'vault', VaultCtx> = {
  'vault.state': async ({ session }) => session.state(),
  'vault.strength': (_, { passphrase }) => passphraseStrength(passphrase),
  'vault.suggest': async () => ({ passphrase: randomWords() }),
  'vault.create': ({ session }, { path, passphrase }) => create(session, path, passphrase),
  'vault.createSample': ({ session }, { language }) => createSample(session, language),
  'vault.select': async ({ session }, { path }) => {
    probeBook(path)
    session.select(path)
    return session.state()
  },
  'vault.unlock': ({ session }, { passphrase }) => unlock(session, passphrase),
  'vault.unlockRemembered': ({ session }) => unlockRemembered(session),
  'vault.unlockWithSheet': ({ session }, { groups }) => unlockWithSheet(session, groups),
  'vault.lock': async ({ session }) => {
    session.lock()
    return session.state()
  },
  'vault.leave': async ({ session }) => {
    session.leave()
    return session.state()
  },
  'vault.changePassphrase': ({ session }, { current, next }) => changePassphrase(session, current, next),
  'vault.remember': ({ session }, { on }) => remember(session, on),
  'vault.emergencySheet': ({ session }, { passphrase }) => emergencySheet(session, passphrase),
  'vault.confirmSheet': async ({ session }, { indexes, groups }) => ({
    confirmed: confirmSheet(session, indexes, groups),
  }),
  'vault.verify': async ({ session, progress }) => {
    const { book, key } = session.requireHeld()
    return verifyOpenBook(book.db, book.path, key, (done, total) => progress('pages', done, total))
  },
  'vault.backup': async ({ session, progress }) => {
    progress('copy', 0, 1)
    return session.backup('by-hand')
  },
  'vault.backups': async ({ session }) => listBackups(session.backupFolder()),
  'vault.inspectBackup': (_, { path, passphrase }) => inspectBackup(path, passphrase),
  'vault.restore': ({ session }, input) => restore(session, input),
}
