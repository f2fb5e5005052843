import { clientsCsv, commissionsCsv, sheetClient } from '../support/spreadsheets.ts'
import { expect, test } from './fixtures.ts'
import { ImportPage } from './pages/import-page.ts'
import { LockPage } from './pages/lock-page.ts'
import { beginning, SaveDialog } from './pages/save-dialog.ts'
import { Shell } from './pages/shell.ts'

const passphrase = 'sell lady describe happy champion'

test('a first hour: from two spreadsheets to a plan, an offer, a forecast and a backup', async ({ app }) => {
  test.setTimeout(180_000)
  const { page, documents } = app
  const lock = new LockPage(page)
  const shell = new Shell(page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()

  await test.step('300 clients and 36 months of commissions come in', async () => {
    const imports = new ImportPage(page)
    await imports.open()
    await imports.choose('Clients', 'clients.csv', clientsCsv(300))
    await expect(imports.plan).toContainText('300 new')
    await imports.run()
    await imports.another()
    await imports.choose('Commissions received', 'commissions.csv', commissionsCsv(36, 300))
    await imports.run()
    await shell.goTo('Clients')
    await expect(page.getByRole('status').filter({ hasText: '300' })).toBeVisible()
  })

  await test.step('a visit is planned next week', async () => {
    await shell.goTo('Week')
    await page.getByRole('button', { name: 'Later week' }).click()
    await shell.doMainAction('New contact')
    const dialog = page.getByRole('dialog', { name: 'New contact' })
    await dialog.getByRole('combobox', { name: 'Client' }).fill(sheetClient(7))
    await page.getByRole('option', { name: sheetClient(7) }).click()
    await dialog.getByLabel('Aim').fill('First talk')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('main').getByText(sheetClient(7)).first()).toBeVisible()
  })

  await test.step('a proposal is written and its PDF saved', async () => {
    await shell.goTo('Proposals')
    await shell.doMainAction('New proposal')
    const dialog = page.getByRole('dialog', { name: 'New proposal' })
    await dialog.getByRole('combobox', { name: 'For which client?' }).fill(sheetClient(7))
    await page.getByRole('option', { name: sheetClient(7) }).click()
    await dialog.getByRole('button', { name: 'Write it' }).click()
    await page.getByRole('button', { name: 'Add a line' }).click()
    await page.getByRole('textbox', { name: 'Item' }).fill('Cartons for a year')
    await page.getByRole('textbox', { name: 'Price' }).fill('1,250.00')
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    const path = await new SaveDialog(page).saveAs('Offer', documents)
    expect(beginning(path, 5)).toBe('%PDF-')
  })

  await test.step('the forecast is read', async () => {
    await page.goto(page.url().replace(/#.*/, '#/money/forecast'))
    await expect(
      page
        .getByRole('main')
        .getByText(/4 of 5 times between/)
        .first(),
    ).toBeVisible()
  })

  await test.step('locked, unlocked, backed up, changed and restored', async () => {
    await shell.lock()
    await lock.unlock(passphrase)
    await shell.expectOpen()
    await shell.goTo('Settings')
    await page.getByRole('button', { name: 'Back up now' }).click()
    await expect(page.getByText(/The book is backed up|Backed up/).first()).toBeVisible()
    await shell.goTo('Clients')
    await shell.doMainAction('New client')
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Name', exact: true })
      .fill('Entered after the backup')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status').filter({ hasText: '301' })).toBeVisible()
    await shell.lock()
    await lock.restoreNewest(passphrase)
    await lock.button('To the lock screen').click()
    await lock.unlock(passphrase)
    await shell.goTo('Clients')
    await expect(page.getByRole('status').filter({ hasText: '300' })).toBeVisible()
  })
})
