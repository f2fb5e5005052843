import { expect, test } from './fixtures.ts'
import { makeBook } from './pages/book.ts'
import { LockPage } from './pages/lock-page.ts'
import { MoneyPage } from './pages/money-page.ts'

test('a rule of one’s own changes the pay and the reserve it needs, and undo takes it back', async ({
  app,
}) => {
  const { page } = app
  await new LockPage(page).openSample()
  const money = new MoneyPage(page)
  await money.open('Pay yourself')
  await expect(page.getByText(/Your income bears about €[\d,]+ a month/)).toBeVisible()
  await money.choose('Pay', 'a sum of my own')
  await page.getByLabel('My pay a month').fill('9000')
  await page.getByRole('button', { name: 'Save the rule' }).click()
  await expect(page.getByText(/With €9,000 a month the reserve runs dry within 18 months/)).toBeVisible()
  await expect(page.getByText(/€[\d,]+ short/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Your income bears about/)).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Pay', exact: true })).toHaveValue(
    'as much as the income bears',
  )
})

test('a balance entered is what is reckoned on from, and comes back by undo', async ({ app }) => {
  const { page } = app
  await new LockPage(page).openSample()
  const money = new MoneyPage(page)
  await money.open('Pay yourself')
  const balance = page.getByLabel('In the reserve on the 1st, November 2026')
  await expect(balance).toHaveValue('10,600')
  await balance.fill('20000')
  await balance.blur()
  const glance = page.getByLabel('At a glance')
  await expect(glance.getByText('€20,000').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(glance.getByText('€20,000')).toHaveCount(0)
  await expect(balance).toHaveValue('10,600')
})

test('a book without income takes a rule, a tax and a balance, and says what is still unknown', async ({
  app,
}) => {
  const { page } = app
  await makeBook(page)
  const money = new MoneyPage(page)
  await money.open('Pay yourself')
  await expect(page.getByText(/Nothing can be said yet of what your income bears/)).toBeVisible()
  await money.choose('Pay', 'a sum of my own')
  await page.getByRole('button', { name: 'Save the rule' }).click()
  await expect(page.getByRole('alert')).toHaveText('Enter the sum first.')
  await page.getByLabel('My pay a month').fill('1500')
  await page.getByRole('button', { name: 'Save the rule' }).click()
  const balance = page.getByLabel('In the reserve on the 1st, November 2026')
  await balance.fill('6000')
  await balance.blur()
  await expect(page.getByLabel('At a glance').getByText('4 months')).toBeVisible()
  await page.getByRole('button', { name: 'Add a tax' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toHaveText('Give the tax a name.')
  await form.getByLabel('Name').fill('Income tax')
  await form.getByLabel('Share', { exact: true }).fill('20')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('20% of all income, every quarter')).toBeVisible()
})
