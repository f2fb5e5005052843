import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { Shell } from './pages/shell.ts'
import { WeekPage } from './pages/week-page.ts'

test('a week is looked back upon: an empty one says what to do, a closed contact shows its time', async ({
  app,
}) => {
  const { page } = app
  await makeBook(page)
  const { id: clientId } = await call(page, 'clients.save', { id: null, fields: { name: 'Romashka' } })
  const times = { startsAt: '2026-11-24T09:00', endsAt: '2026-11-24T10:00' }
  await call(page, 'planner.save', {
    id: null,
    fields: { clientId, title: 'Prices', kind: 'call', ...times },
  })
  await call(page, 'commission.saveEntry', {
    id: null,
    fields: { clientId, state: 'earned', earnedOn: '2026-05-04', currency: 'EUR', amountMinor: 120_000 },
  })
  await new Shell(page).goTo('Week')
  const week = new WeekPage(page)
  await week.show('Review')
  await expect(page.getByText('Nothing to look back on yet')).toBeVisible()
  await page.getByRole('button', { name: 'Go to the week' }).click()

  await week.contact(/Romashka/).click()
  await week.dialog.getByRole('button', { name: 'Took place' }).click()
  await expect(week.contact(/Romashka.*done/)).toBeVisible()
  await week.show('Review')
  await expect(week.reviewed('Done')).toHaveText('1')
  const line = page.getByRole('row', { name: /Romashka/ })
  await expect(line).toContainText('1 h')
  await expect(line).toContainText('100%')
  await expect(line).toContainText('1,200')
  await page.getByRole('button', { name: 'Earlier week' }).click()
  await expect(page.getByText('Nothing to look back on yet')).toBeVisible()
  await page.getByRole('button', { name: 'Later week' }).click()
  await line.getByRole('link', { name: 'Romashka' }).click()
  await expect(page.getByRole('heading', { name: 'Romashka' })).toBeVisible()
})
