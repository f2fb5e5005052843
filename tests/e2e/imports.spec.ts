import { readFileSync } from 'node:fs'
import { clientsCsv } from '../support/spreadsheets.ts'
import { expect, test } from './fixtures.ts'
import { ImportPage } from './pages/import-page.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'

const passphrase = 'sell lady describe happy champion'

test.beforeEach(async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()
})

test('a list saved by a Russian Excel is read with its letters, and taken back by one undo', async ({
  app,
}) => {
  const imports = new ImportPage(app.page)
  await imports.open()
  const fixture = new URL('../fixtures/imports/kam_book_ru_cp1251_semicolon_sep_line.csv', import.meta.url)
  await imports.choose('Clients', 'клиенты.csv', readFileSync(fixture))
  await expect(app.page.getByRole('columnheader', { name: 'Клиент' })).toBeVisible()
  await imports.run()
  const shell = new Shell(app.page)
  await shell.goTo('Clients')
  await expect(app.page.getByText('Your clients will stand here')).toHaveCount(0)
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('Your clients will stand here')).toBeVisible()
})

test('what can’t be taken is named by its line before anything is written', async ({ app }) => {
  const imports = new ImportPage(app.page)
  await imports.open()
  await imports.choose('Clients', 'list.csv', 'Client,Terms\nAlder,30\n,45\nBrook,soon')
  await expect(imports.plan).toContainText('2 new')
  await expect(imports.plan).toContainText('2 cells need a look')
  await expect(imports.plan).toContainText('Line 3')
  await expect(imports.plan).toContainText('there is no name')
  await imports.run()
})

test('the same file a second time changes nothing', async ({ app }) => {
  const imports = new ImportPage(app.page)
  await imports.open()
  await imports.choose('Clients', 'list.csv', clientsCsv(20))
  await imports.run()
  await imports.another()
  await imports.choose('Clients', 'list.csv', clientsCsv(20))
  await expect(imports.plan).toContainText('20 as they were')
  await expect(imports.plan.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
})

test('a file that is no table is refused in words, and another can be chosen', async ({ app }) => {
  const imports = new ImportPage(app.page)
  await imports.open()
  await imports.choose('Clients', 'picture.csv', 'PK\u0003\u0004 not a table')
  await expect(app.page.getByText(/can’t be read as a table/)).toBeVisible()
  await imports.another()
  await imports.choose('Clients', 'list.csv', 'Client\nAlder')
  await expect(imports.plan).toContainText('1 new')
})
