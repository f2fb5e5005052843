import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { CashPage } from './pages/cash-page.ts'
import { ImportPage } from './pages/import-page.ts'

test.beforeEach(async ({ app }) => {
  await makeBook(app.page)
  const fields = { sku: 'B-1', name: 'Carton', groupName: 'Board', currency: 'EUR', priceMinor: 1_000 }
  const product = { ...fields, costMinor: 777 }
  await call(app.page, 'products.save', { id: null, fields: product, pricedFrom: '2026-01-01' })
})

test('a price list is looked at before it is taken, and taken back by one undo', async ({ app }) => {
  const { page } = app
  const imports = new ImportPage(page)
  await imports.open()
  await imports.choose(
    'Price list',
    'prices.csv',
    'SKU,Product,Group,Price\nB-1,Carton,Board,12.50\nB-2,Tape,Tape,4.00\nB-3,Film,Film,ask us',
  )
  const changes = imports.plan.getByRole('region', { name: 'What changes' })
  await expect(changes.getByRole('row', { name: /Carton/ })).toContainText('+25%')
  await expect(changes.getByRole('row', { name: /Tape/ })).toContainText('new')
  await expect(imports.plan).toContainText('is not a number')
  await imports.run()
  await imports.done.getByRole('button', { name: 'Look at the price list' }).click()
  await expect(page.getByRole('row', { name: /Carton/ })).toContainText('€12.50')
  await expect(page.getByRole('row', { name: /Tape/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /Carton/ })).toContainText('€10.00')
  await expect(page.getByRole('row', { name: /Tape/ })).toHaveCount(0)
})

test('an order entered by hand takes the client’s own price and says so beyond the limit', async ({
  app,
}) => {
  const { page } = app
  const { id: clientId } = await call(page, 'clients.save', {
    id: null,
    fields: { name: 'Harbour Foods', currency: 'EUR' },
  })
  const column = { name: 'Wholesale', currency: 'EUR', discountPpm: 100_000, validFrom: '2026-01-01' }
  const { id: columnId } = await call(page, 'pricing.saveColumn', { id: null, fields: column })
  await call(page, 'pricing.saveTerms', { id: null, clientId, fields: { columnId } })
  const steps = [{ fromMilli: 100_000, ppm: 50_000 }]
  const promotion = {
    name: 'By the hundred',
    validFrom: '2026-01-01',
    terms: { type: 'steps', steps } as const,
  }
  await call(page, 'pricing.savePromotion', { id: null, fields: promotion })
  await call(page, 'pricing.saveRule', { id: null, fields: { maxPpm: 100_000, nearPpm: 80_000 } })

  const cash = new CashPage(page)
  await cash.open('Orders')
  await page.getByRole('banner').getByRole('button', { name: 'New order' }).click()
  await cash.choose('Client', 'Harbour Foods')
  await cash.press('From the price list')
  await page.getByRole('menuitem', { name: 'Carton' }).click()
  const note = cash.dialog.getByRole('row')
  await expect(cash.dialog.getByLabel('Price', { exact: true })).toHaveValue(/^9/)
  await expect(note.filter({ hasText: 'Column Wholesale' })).toBeVisible()

  await cash.fill('Quantity', '100')
  await expect(cash.dialog.getByLabel('Discount', { exact: true })).toHaveValue(/^5/)
  await expect(note.filter({ hasText: 'Promotion: By the hundred, less 5%' })).toBeVisible()

  await cash.fill('Price', '7.50')
  await expect(note.filter({ hasText: 'Your own price. It would be €9.00' })).toBeVisible()
  await expect(note.filter({ hasText: 'Beyond your limit: 20.8% off, 10% allowed' })).toBeVisible()
  await cash.press('Take it')
  await expect(cash.dialog.getByText('Beyond your limit')).toHaveCount(0)
  await cash.press('Save')
  await cash.expectClosed()
  await expect(page.getByRole('main')).toContainText('€855')
})

test('a bonus a client has reached is booked, credited off an invoice, and taken back by undo', async ({
  app,
}) => {
  const { page } = app
  const currency = 'EUR'
  const { id: clientId } = await call(page, 'clients.save', {
    id: null,
    fields: { name: 'Harbour Foods', currency },
  })
  const steps = [{ fromMinor: 100_000, ppm: 20_000 }]
  const terms = { type: 'bonus', period: 'quarter', basis: 'orders', currency, steps } as const
  const programme = { name: 'Quarterly bonus', validFrom: '2026-07-01', terms }
  await call(page, 'pricing.savePromotion', { id: null, fields: programme })
  const order = { clientId, number: 'O-1', orderedOn: '2026-09-10', currency, amountMinor: 200_000 }
  await call(page, 'orders.save', { id: null, fields: order })
  const invoice = { clientId, number: 'I-1', issuedOn: '2026-10-05', dueOn: '2026-11-05', currency }
  await call(page, 'receivables.saveInvoice', {
    id: null,
    fields: { ...invoice, amountMinor: 240_000, vatMinor: 40_000 },
  })

  const cash = new CashPage(page)
  await cash.open('Money owed')
  await page.getByText('Bonuses', { exact: true }).click()
  const row = page.getByRole('row', { name: /Harbour Foods/ })
  await expect(row).toContainText('To be booked')
  await row.click()
  await cash.press('Book it')
  await cash.expectClosed()
  await expect(row).toContainText('Owed to the client')
  await row.click()
  await cash.press('Credit it')
  await expect(cash.dialog.getByLabel('Taken off, with tax')).toHaveValue(/^48/)
  await cash.press('Save')
  await cash.expectClosed()
  await expect(row).toContainText('Credited')
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('Owed to the client')
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('To be booked')
})
