import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'

const passphrase = 'sell lady describe happy champion'
const bookPath = (documents: string) => join(documents, 'Keybook', 'Clients.keybook')

test('a new book is made, its emergency sheet proven, and the file tells nothing', async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.expectWelcome()
  await lock.makeBook(passphrase)
  await lock.proveSheet(await lock.sheetGroups())
  await expect(app.page.getByText('The sheet is confirmed.')).toBeVisible()
  await lock.button('Open the book').click()
  await new Shell(app.page).expectOpen()
  expect(readFileSync(bookPath(app.documents)).subarray(0, 15).toString()).not.toBe('SQLite format 3')
})

test('a weak passphrase makes no book', async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.button('Make my book').click()
  await lock.passphrase.fill('password1')
  await app.page.getByLabel('Passphrase once more').fill('password1')
  await app.page.getByRole('checkbox').check()
  await expect(app.page.getByText(/^(Far too weak|Weak|Not strong enough yet)/)).toBeVisible()
  await expect(lock.button('Make the book')).toBeDisabled()
  expect(existsSync(bookPath(app.documents))).toBe(false)
})

test('a wrong passphrase is refused calmly, makes the next try wait, and the right one opens', async ({
  app,
}) => {
  const lock = new LockPage(app.page)
  const shell = new Shell(app.page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()
  await shell.lock()
  await lock.expectLocked('Clients')
  await lock.unlock('not this one')
  await expect(lock.alert).toContainText('That is not the passphrase')
  await lock.unlock('nor this one')
  await expect(lock.button('Unlock')).toBeEnabled()
  await lock.unlock('nor that one')
  await expect(lock.alert).toContainText('The next try is possible in')
  await expect(lock.button('Unlock')).toBeEnabled({ timeout: 5000 })
  await lock.unlock(passphrase)
  await shell.expectOpen()
})

test('after a lock nothing of the book is left on the page, and the user comes back to where they were', async ({
  app,
}) => {
  const lock = new LockPage(app.page)
  const shell = new Shell(app.page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()
  await shell.goTo('Reports')
  await app.page.keyboard.press('Control+l')
  await lock.expectLocked('Clients')
  await expect(shell.navigation).toHaveCount(0)
  await lock.unlock(passphrase)
  await shell.expectAt('Reports')
})

test('the book is there again after a restart, locked', async ({ app }) => {
  await new LockPage(app.page).makeBook(passphrase)
  await new LockPage(app.page).skipSheet()
  const page = await app.restart()
  const lock = new LockPage(page)
  await lock.expectLocked('Clients')
  await lock.unlock(passphrase)
  await new Shell(page).expectOpen()
})

test('the emergency sheet opens the book without the passphrase', async ({ app }) => {
  const lock = new LockPage(app.page)
  const shell = new Shell(app.page)
  await lock.makeBook(passphrase)
  const groups = await lock.sheetGroups()
  await lock.skipSheet()
  await shell.lock()
  await lock.unlockWithSheet(groups)
  await shell.expectOpen()
})

test('a damaged book is named as damaged, left as it is, and a backup takes its place', async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()
  await app.page.evaluate(async () => {
    const bridge = (window as unknown as { keybook: { call: (...args: string[]) => Promise<string> } })
      .keybook
    await bridge.call('test-backup', 'vault.backup', '{}')
  })
  await new Shell(app.page).lock()
  const path = bookPath(app.documents)
  const damaged = readFileSync(path)
  damaged.fill(0xab, 4096, 8192)
  writeFileSync(path, damaged)
  await lock.unlock(passphrase)
  await expect(lock.alert).toContainText('is damaged')
  expect(readFileSync(path).equals(damaged)).toBe(true)
  await lock.restoreNewest(passphrase)
  const kept = readdirSync(join(app.documents, 'Keybook')).find((name) => name.includes('replaced')) ?? ''
  expect(readFileSync(join(app.documents, 'Keybook', kept)).equals(damaged)).toBe(true)
  await lock.button('To the lock screen').click()
  await lock.unlock(passphrase)
  await new Shell(app.page).expectOpen()
})

test('the in-page file dialog is used by keys alone', async ({ app }) => {
  const { page } = app
  const lock = new LockPage(page)
  await lock.button('Make my book').click()
  await lock.button('Change…').press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Where shall the book lie?' })
  await expect(dialog.getByLabel('File name')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Mine')
  await page.keyboard.press('Enter')
  await expect(page.getByText(join(app.documents, 'Mine.keybook'))).toBeVisible()
  await expect(dialog).toHaveCount(0)
})
