import { expect, test } from './fixtures.ts'
import { ForecastPage } from './pages/forecast-page.ts'
import { LockPage } from './pages/lock-page.ts'
import { MoneyPage } from './pages/money-page.ts'
import { Shell } from './pages/shell.ts'
import { WeekPage } from './pages/week-page.ts'

test('a lean month is seen coming, compared, acted on in the week, and evened out by a reserve', async ({
  app,
}) => {
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
    await expect(page.getByRole('main').getByText(/of it is certain/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Your own seasons' })).toContainText(/in \d of \d years/)
    await expect(page.getByRole('region', { name: 'How past forecasts did' })).toContainText(
      /Looking back|came out within the band/,
    )
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
    // The cell of half an hour shows whom to call; what about is in its name, for the tooltip and the form.
    const call = new WeekPage(page).contact(title).filter({ hasText: client })
    await expect(call).toBeVisible()
  })

  await test.step('a rule of one’s own lays by more of a good month', async () => {
    const money = new MoneyPage(page)
    await money.open('Pay yourself')
    await expect(page.getByText(/Your income bears about €[\d,]+ a month/)).toBeVisible()
    await page.getByLabel('Share laid by').fill('80')
    await page.getByRole('button', { name: 'Save the rule' }).click()
    await expect(page.getByText('The rule is saved.')).toBeVisible()
    await expect(page.getByLabel('Share laid by')).toHaveValue('80')
    await expect(page.getByLabel('At a glance').getByText('Without any income it lasts')).toBeVisible()
  })
})
