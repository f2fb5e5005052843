import { expect, test } from './fixtures.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'

test.beforeEach(async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.makeBook('sell lady describe happy champion')
  await lock.skipSheet()
})

test('a client is added, changed, found in any script, put into the trash and brought back', async ({
  app,
}) => {
  const { page } = app
  const shell = new Shell(page)
  await shell.goTo('Clients')
  await page.getByRole('button', { name: 'New client' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('ООО «Ёлка» 🌲 บริษัท')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const record = page.getByRole('heading', { level: 2, name: /Ёлка/ })
  await expect(record).toBeVisible()
  await shell.goTo('Today')
  await shell.find('елка', /Ёлка/)
  await expect(record).toBeVisible()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(page.getByText('Your clients will stand here')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('main').getByText(/Ёлка/).first()).toBeVisible()
})

test('a client without a name is refused in the form, and what was typed stays', async ({ app }) => {
  const { page } = app
  await new Shell(page).goTo('Clients')
  await page.getByRole('button', { name: 'New client' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Town' }).fill('Cork')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Give the client a name.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Town' })).toHaveValue('Cork')
})

test('typing that was not saved is there again after a lock', async ({ app }) => {
  const { page } = app
  const shell = new Shell(page)
  await shell.goTo('Clients')
  await page.getByRole('button', { name: 'New client' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Half a na')
  await page.keyboard.press('Control+l')
  await new LockPage(page).unlock('sell lady describe happy champion')
  await shell.expectAt('Clients')
  await page.getByRole('button', { name: 'New client' }).first().click()
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Half a na')
})
