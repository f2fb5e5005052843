import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { ProspectsPage } from './pages/prospects-page.ts'
import { Shell } from './pages/shell.ts'

const addClient = async (page: Page, name: string, more: object = {}) =>
  (await call(page, 'clients.save', { id: null, fields: { name, ...more } })).id

async function sell(page: Page, clientId: string, amountMinor: number, costMinor: number | null) {
  const order = { clientId, number: `No ${amountMinor}`, orderedOn: '2026-10-01', currency: 'EUR' }
  return call(page, 'orders.save', { id: null, fields: { ...order, amountMinor, costMinor } })
}

test('a prospect is moved by mouse and by keys, taken back, and lost only with a reason', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  await addClient(page, 'Alder Foods', { status: 'prospect' })
  await new Shell(page).goTo('Clients')
  const prospects = new ProspectsPage(page)
  await prospects.open()
  await prospects.drag('Alder Foods', 'spotted', 'contacted')
  await expect(prospects.card('contacted', 'Alder Foods')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(prospects.card('met', 'Alder Foods')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(prospects.card('contacted', 'Alder Foods')).toBeVisible()
  await prospects.card('contacted', 'Alder Foods').focus()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say why the client was lost')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Bought from Northern Board')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(
    prospects.lost.getByRole('row', { name: /Alder Foods.*Bought from Northern Board/ }),
  ).toBeVisible()
  await expect(prospects.reasons).toContainText('Bought from Northern Board 1')
})

test('the few who bring most stand above a line, and what the margin leaves out is said', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  await sell(page, await addClient(page, 'Alder Foods'), 800_000_00, 500_000_00)
  await sell(page, await addClient(page, 'Birch Paper'), 60_000_00, null)
  await sell(page, await addClient(page, 'Cedar Mills'), 40_000_00, 30_000_00)
  await new Shell(page).goTo('Reports')
  const table = page.getByRole('table', { name: 'Who brings the revenue' })
  await expect(table.getByRole('row').nth(2)).toHaveText('80 % line: the client above brings 89%')
  await page.getByRole('radiogroup', { name: 'Measured by' }).getByText('Margin').click()
  await expect(page.getByText(/1 sale of €60,000 is left out: its cost is not entered\./)).toBeVisible()
  await table.getByRole('button', { name: 'Make it a key client' }).click()
  await expect(page.getByText('Alder Foods is a key client now.')).toBeVisible()
  await expect(table.getByRole('button', { name: 'Make it a key client' })).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Period' }).click()
  await page.getByRole('option', { name: 'Days of your own' }).click()
  await expect(page.getByRole('textbox', { name: 'From' })).toBeVisible()
})

test('an account is scored and its relation valued, from the book and from what the user judges', async ({
  app,
}) => {
  const { page } = app
  await makeBook(page)
  const id = await addClient(page, 'Alder Foods')
  await sell(page, id, 10_000_00, 6_000_00)
  await page.evaluate((path) => {
    window.location.hash = path
  }, `#/clients/${id}?tab=business`)
  const panel = page.getByRole('region', { name: 'What the account is worth' })
  const card = panel.getByRole('table', { name: 'Is it a key client?' })
  await expect(card.getByRole('row', { name: /Share of your sales/ })).toContainText('100%')
  await card
    .getByRole('row', { name: /Leads its market/ })
    .getByRole('radio', { name: '4', exact: true })
    .press('Space')
  await expect(card.getByRole('row', { name: /Leads its market/ })).toContainText('4')
  await expect(panel.getByText(/in today’s money over 5 years/)).toBeVisible()
  const years = panel.getByRole('textbox', { name: 'Years' })
  await years.fill('2')
  await years.blur()
  await expect(panel.getByText(/in today’s money over 2 years/)).toBeVisible()
  const reckoning = panel.getByRole('table', { name: 'Value of the relation' })
  await expect(reckoning.getByRole('row')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(panel.getByText(/in today’s money over 5 years/)).toBeVisible()
})

test('a timeline tells what was done and changed, and its lines open what they tell', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  const id = await addClient(page, 'Alder Foods')
  await call(page, 'clients.save', { id, fields: { city: 'Cork' } })
  await sell(page, id, 10_000_00, null)
  await page.evaluate((path) => {
    window.location.hash = path
  }, `#/clients/${id}?tab=history`)
  const timeline = page.getByRole('region', { name: 'What happened' })
  await expect(timeline.getByText('Town: empty → Cork')).toBeVisible()
  await timeline.getByRole('button', { name: /Orders.*No 1000000/ }).click()
  await expect(page).toHaveURL(/#\/money\/orders\//)
})

test('the palette begins a promise at the open client', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  const id = await addClient(page, 'Alder Foods')
  await page.evaluate((path) => {
    window.location.hash = path
  }, `#/clients/${id}`)
  const shell = new Shell(page)
  await shell.find('Add a promise')
  const text = page
    .getByRole('form', { name: /promise/i })
    .getByRole('textbox')
    .first()
  await text.fill('Samples by Friday')
  await page.keyboard.press('Control+Enter')
  await expect(text).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Promises' }).getByText('Samples by Friday')).toBeVisible()
  await shell.find('New person')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
})
