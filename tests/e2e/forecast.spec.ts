import { expect, test } from './fixtures.ts'
import { ForecastPage } from './pages/forecast-page.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'
import { WeekPage } from './pages/week-page.ts'

test('a lean month is seen coming, compared with what may be, and acted on in the week', async ({ app }) => {
  const { page } = app
  await new LockPage(page).openSample()
  const forecast = new ForecastPage(page)
  await forecast.open()

  await test.step('the months ahead are read with what makes them', async () => {
    await expect(
      page
        .getByRole('main')
        .getByText(/4 of 5 times between/)
        .first(),
    ).toBeVisible()
    await expect(forecast.table.getByRole('row')).toHaveCount(19)
    await expect(page.getByRole('region', { name: 'Your own seasons' })).toContainText(/in \d of \d years/)
  })

  await test.step('two scenarios stand beside the forecast', async () => {
    await forecast.compare('A deal is lost')
    await forecast.compare('The rates change')
    await expect(forecast.comparison.getByRole('columnheader')).toHaveCount(4)
    await expect(forecast.comparison.getByRole('row').last()).toContainText('−')
  })

  await test.step('a lean month says what moves it, and one of these goes into the week', async () => {
    await forecast.openLeanMonth()
    await expect(forecast.month.getByRole('table', { name: 'What makes the month' })).toBeVisible()
    const { client, title } = await forecast.takeFirstAction()
    await forecast.close()
    await new Shell(page).goTo('Week')
    // The cell of half an hour shows whom to call; what about is in it, for the tooltip and the form.
    await expect(new WeekPage(page).contact(new RegExp(client)).filter({ hasText: title })).toBeVisible()
  })
})
