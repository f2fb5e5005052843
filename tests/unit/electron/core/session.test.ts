import { closeSync, existsSync, openSync, readdirSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBackups } from '../../../../electron/vault/backup.ts'
import { openTestBook, type TestBook } from '../../../support/test-book.ts'

const passphrase = 'sell lady describe happy champion'
const other = 'granite lantern otter violet spindle'
let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

const addClient = (name: string) => book.call('clients.save', { id: null, fields: { name } })
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code as string,
  )

/** The book of the tests has a random key; this one is opened by a passphrase, as the user's. */
async function ownBook(): Promise<string> {
  const path = join(book.folder, 'Own.keybook')
  await book.call('vault.create', { path, passphrase })
  return path
}

describe('a locked book', () => {
  it('answers nothing and forgets its key', async () => {
    const { key } = book.session.requireHeld()
    await book.call('vault.lock', {})
    expect(key.key.every((byte) => byte === 0)).toBe(true)
    expect(await refused(book.call('clients.list', {}))).toBe('vault.notOpen')
    expect(existsSync(`${book.path}-wal`)).toBe(false)
  })
  it('is opened again by its passphrase and holds what was entered', async () => {
    await ownBook()
    await addClient('Alder')
    await book.call('vault.lock', {})
    await book.call('vault.unlock', { passphrase })
    expect((await book.call('clients.list', {})).map((c) => c.name)).toEqual(['Alder'])
  })
  it('makes the next try wait after three wrong ones, even for the right passphrase', async () => {
    await ownBook()
    await book.call('vault.lock', {})
    for (let i = 0; i < 3; i++) {
      expect(await refused(book.call('vault.unlock', { passphrase: other }))).toBe('vault.wrongPassphrase')
    }
    expect(await refused(book.call('vault.unlock', { passphrase }))).toBe('vault.wait')
    book.setTime('2026-11-24T09:00:05Z')
    expect(await book.call('vault.unlock', { passphrase })).toMatchObject({ status: 'open' })
  })
})

describe('the passphrase', () => {
  it('that is weak makes no book and changes none', async () => {
    const path = join(book.folder, 'Weak.keybook')
    expect(await refused(book.call('vault.create', { path, passphrase: 'password1' }))).toBe(
      'vault.weakPassphrase',
    )
    expect(existsSync(path)).toBe(false)
    await ownBook()
    expect(await refused(book.call('vault.changePassphrase', { current: passphrase, next: 'short' }))).toBe(
      'vault.weakPassphrase',
    )
  })
  it('is changed only by somebody who knows it; a backup under the old one is made first', async () => {
    await ownBook()
    await addClient('Alder')
    expect(await refused(book.call('vault.changePassphrase', { current: other, next: other }))).toBe(
      'vault.wrongPassphrase',
    )
    await book.call('vault.changePassphrase', { current: passphrase, next: other })
    await book.call('vault.lock', {})
    expect(await refused(book.call('vault.unlock', { passphrase }))).toBe('vault.wrongPassphrase')
    await book.call('vault.unlock', { passphrase: other })
    expect((await book.call('clients.list', {})).map((c) => c.name)).toEqual(['Alder'])
    const [backup] = await book.call('vault.backups', {})
    expect(backup?.kind).toBe('before-passphrase')
    expect(await book.call('vault.inspectBackup', { path: backup?.path ?? '', passphrase })).toMatchObject({
      clients: 1,
    })
  })
  it('leaves the old file beside the book until the next unlock, and not longer', async () => {
    const path = await ownBook()
    await book.call('vault.changePassphrase', { current: passphrase, next: other })
    expect(existsSync(`${path}.previous`)).toBe(true)
    await book.call('vault.lock', {})
    await book.call('vault.unlock', { passphrase: other })
    expect(existsSync(`${path}.previous`)).toBe(false)
  })
})

describe('the emergency sheet', () => {
  it('opens the book, is proven by two groups, and is void after a change of passphrase', async () => {
    await ownBook()
    const { groups } = await book.call('vault.emergencySheet', { passphrase })
    const typed = [groups[3]?.toLowerCase() ?? '', groups[20] ?? '']
    expect(await book.call('vault.confirmSheet', { indexes: [3, 20], groups: typed })).toEqual({
      confirmed: true,
    })
    expect(
      await book.call('vault.confirmSheet', { indexes: [3, 20], groups: [typed[1] ?? '', '00000'] }),
    ).toEqual({
      confirmed: false,
    })
    await book.call('vault.lock', {})
    expect(await book.call('vault.unlockWithSheet', { groups: [...groups] })).toMatchObject({
      status: 'open',
    })
    await book.call('vault.changePassphrase', { current: passphrase, next: other })
    await book.call('vault.lock', {})
    expect(await refused(book.call('vault.unlockWithSheet', { groups: [...groups] }))).toBe('vault.sheetVoid')
  })
})

describe('a file that was moved or replaced under the open book', () => {
  it('is only read from then on, and the page is told why', async () => {
    await addClient('Alder')
    renameSync(book.path, `${book.path}.moved`)
    expect(await refused(addClient('Brook'))).toBe('vault.fileReplaced')
    expect((await book.call('clients.list', {})).map((c) => c.name)).toEqual(['Alder'])
    expect(await book.call('vault.state', {})).toMatchObject({
      readOnly: true,
      readOnlyReason: 'file-replaced',
    })
    renameSync(`${book.path}.moved`, book.path)
    expect(await refused(addClient('Brook'))).toBe('vault.fileReplaced')
  })
})

describe('a large book', () => {
  /** A draft of 70 MB makes the book one that is checked in slices. */
  async function largeBook(): Promise<string> {
    const path = await ownBook()
    const db = book.session.requireDb()
    db.prepare(`INSERT INTO draft (key, value, at) VALUES ('large', ?, '')`).run('x'.repeat(70_000_000))
    await book.call('vault.lock', {})
    return path
  }
  const slices = () => {
    let count = 1
    while (book.session.checkSlice(512)) count++
    return count
  }
  it('is looked at to its last page while it is used, and nothing is said when all is well', async () => {
    const path = await largeBook()
    await book.call('vault.unlock', { passphrase })
    expect(slices()).toBe(Math.ceil(statSync(path).size / 4096 / 512))
    expect(book.events.filter((event) => event.type === 'warning')).toEqual([])
    expect(book.session.checkSlice(512)).toBe(false)
  })
  it('that is damaged further on is told once, and what can be read stays readable', async () => {
    const path = await largeBook()
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(500, 0xab), 0, 500, 40_000_000)
    closeSync(file)
    await book.call('vault.unlock', { passphrase })
    slices()
    expect(book.events.filter((event) => event.type === 'warning')).toMatchObject([
      { code: 'vault.damagedInPart', params: { pages: 1, path } },
    ])
    expect(await book.call('clients.list', {})).toEqual([])
  })
})

describe('automatic backups', () => {
  const folder = () => book.session.backupFolder()
  it('are made on closing when something changed, and not otherwise', async () => {
    await addClient('Alder')
    await book.session.close()
    expect(listBackups(folder()).map((b) => b.kind)).toEqual(['close'])
  })
  it('are not made where nothing changed', async () => {
    await book.session.close()
    expect(listBackups(folder())).toEqual([])
  })
  it('are made once a day while the program runs', async () => {
    await addClient('Alder')
    await book.session.dailyBackupIfDue()
    await addClient('Brook')
    await book.session.dailyBackupIfDue()
    expect(listBackups(folder())).toHaveLength(1)
    book.setTime('2026-11-25T10:00:00Z')
    await book.session.dailyBackupIfDue()
    expect(listBackups(folder())).toHaveLength(2)
  })
  it('go where the user wants them, and not where the user wants none', async () => {
    const chosen = join(book.folder, 'other disk')
    await book.call('settings.saveDevice', { backupFolder: chosen, backupDaily: false })
    await addClient('Alder')
    await book.session.dailyBackupIfDue()
    expect(existsSync(chosen)).toBe(false)
    await book.session.close()
    expect(readdirSync(chosen).filter((name) => name.endsWith('.keybook'))).toHaveLength(1)
  })
  it('that fail never keep the book from closing: the user is warned', async () => {
    await book.call('settings.saveDevice', { backupFolder: join(book.path, 'below a file') })
    await addClient('Alder')
    await book.session.close()
    expect(book.session.state().status).toBe('locked')
    expect(book.events).toContainEqual(
      expect.objectContaining({ type: 'warning', code: 'vault.backupFailed' }),
    )
  })
})

describe('restoring', () => {
  it('brings the backup back, keeps what it replaced, and asks for the passphrase again', async () => {
    const path = await ownBook()
    await addClient('Alder')
    const backup = await book.call('vault.backup', {})
    await addClient('Brook')
    const done = await book.call('vault.restore', { path: backup.path, passphrase })
    expect(done.state.status).toBe('locked')
    await book.call('vault.unlock', { passphrase })
    expect((await book.call('clients.list', {})).map((c) => c.name)).toEqual(['Alder'])
    expect(dirname(done.replacedPath)).toBe(dirname(path))
    expect(await book.call('vault.inspectBackup', { path: done.replacedPath, passphrase })).toMatchObject({
      clients: 2,
    })
  })
  it('with the wrong passphrase changes nothing, and the book stays open', async () => {
    await ownBook()
    await addClient('Alder')
    const { path } = await book.call('vault.backup', {})
    expect(await refused(book.call('vault.restore', { path, passphrase: other }))).toBe(
      'vault.wrongPassphrase',
    )
    expect(await book.call('clients.list', {})).toHaveLength(1)
  })
})

describe('what lies on the device in plain', () => {
  it('are settings, paths and waits, and nothing of a client', async () => {
    await addClient('Ромашка')
    await book.call('vault.backup', {})
    await book.session.close()
    const application = join(book.folder, 'application')
    expect(readdirSync(application).sort()).toEqual(['backups', 'settings.json'])
  })
})
