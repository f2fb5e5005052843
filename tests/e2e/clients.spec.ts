import { expect, test } from './fixtures.ts'
import { call } from './pages/book.ts'
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

test('Enter does what the palette found, though other finds came and went while it was typed', async ({
  app,
}) => {
  const { page } = app
  const { id } = await call(page, 'clients.save', { id: null, fields: { name: 'Movers Ltd' } })
  await page.evaluate((path) => {
    window.location.hash = path
  }, `#/clients/${id}`)
  const shell = new Shell(page)
  await shell.openPalette()
  await page.keyboard.type('Mov')
  await expect(shell.palette.getByText('Movers Ltd')).toBeVisible()
  await page.keyboard.type('e to trash')
  await expect(shell.palette.getByText('Movers Ltd')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Movers Ltd is in the trash.')).toBeVisible()
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

test('more than 500 clients get a status, a town, a tag and a field of the user’s own at once, and one undo takes all of it back', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  for (let i = 0; i < 520; i++) {
    const own: Record<string, string> = i % 2 === 0 ? { Segment: 'dairy' } : {}
    await call(page, 'clients.save', {
      id: null,
      fields: { name: `Client ${i}`, city: 'Cork', tags: ['fair'], custom: { ...own, Truck: '7 t' } },
    })
  }
  const before = await call(page, 'clients.list', {})
  await new Shell(page).goTo('Clients')
  const grid = page.getByRole('grid', { name: 'Clients' })
  await expect(grid).toHaveAttribute('aria-rowcount', '521')
  await grid.focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Edit all selected…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit 520 clients' })
  await dialog.getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: 'Lost' }).click()
  await dialog.getByRole('textbox', { name: 'Town' }).fill('Galway')
  await dialog.getByLabel('Add tags').fill('autumn')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Add a field' }).click()
  await dialog.getByLabel('Field', { exact: true }).fill('Segment')
  await dialog.getByLabel('Content').fill('food')
  await dialog.getByRole('button', { name: 'Change 520 clients' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say why')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The mill closed')
  await dialog.getByRole('button', { name: 'Change 520 clients' }).click()
  await expect(page.getByText('520 clients are changed.')).toBeVisible()
  await expect(grid.getByRole('row', { name: /Client 0 .*Lost.*Galway/ })).toBeVisible()
  const changed = await call(page, 'clients.list', {})
  const seen = changed.map(({ status, city, tags, custom }) =>
    [status, city, ...tags, custom.Segment, custom.Truck].join(', '),
  )
  expect(new Set(seen)).toEqual(new Set(['lost, Galway, fair, autumn, food, 7 t']))
  await page.keyboard.press('Control+z')
  await expect(grid.getByRole('row', { name: /Client 0 .*Active.*Cork/ })).toBeVisible()
  await expect.poll(() => call(page, 'clients.list', {})).toEqual(before)
})
