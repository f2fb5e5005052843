import { expect, test } from './fixtures.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'

test('an empty book says what to do first, and each of it leads there', async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.makeBook('sell lady describe happy champion')
  await lock.skipSheet()
  await expect(app.page.getByText('Your book is empty, and yours alone')).toBeVisible()
  await app.page.getByText('Bring in your clients').click()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
})

test('the sample book shows what is due today from all its parts', async ({ app }) => {
  await new LockPage(app.page).openSample()
  const shell = new Shell(app.page)
  await shell.expectAt('Today')
  for (const part of ['Today’s contacts', 'Agreed next steps', 'Should hear from you', 'Money']) {
    await expect(app.page.getByRole('heading', { name: part })).toBeVisible()
  }
})

test('a step that is done leaves the list and comes back by undo', async ({ app }) => {
  await new LockPage(app.page).openSample()
  const steps = app.page.getByRole('region', { name: 'Agreed next steps' })
  const boxes = steps.getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  const before = await boxes.count()
  await boxes.first().click()
  await expect(boxes).toHaveCount(before - 1)
  await app.page.keyboard.press('Control+z')
  await expect(boxes).toHaveCount(before)
})
