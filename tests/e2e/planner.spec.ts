import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { Shell } from './pages/shell.ts'
import { WeekPage } from './pages/week-page.ts'

// Tuesday, 24 November 2026, 16:00 in Bangkok.
const wednesday = 'Wednesday, 25 November 2026'
const thursday = 'Thursday, 26 November 2026'

/** Two clients that wait to hear from the user, shown in the week. */
async function openWeek(page: Page): Promise<WeekPage> {
  await makeBook(page)
  for (const name of ['Romashka', 'Vasilek']) {
    await call(page, 'clients.save', { id: null, fields: { name, idealDays: 30 } })
  }
  await new Shell(page).goTo('Week')
  return new WeekPage(page)
}

test('a week is planned by mouse: dragged from the pool, moved, copied, undone', async ({ app }) => {
  const week = await openWeek(app.page)
  await week.drag(week.entry(/Romashka, never met/), week.hour(wednesday, '10:00'))
  await expect(week.contact(/Visit Romashka, Wednesday, 25 November 2026, 10:00 to 11:00/)).toBeVisible()
  await expect(week.entry(/Romashka/)).toHaveCount(0)

  await week.drag(week.contact(/Romashka/), week.hour(thursday, '13:00'))
  await expect(week.contact(/Romashka, Thursday, 26 November 2026, 13:00 to 14:00/)).toBeVisible()

  await week.drag(week.contact(/Romashka/), week.hour(wednesday, '09:00'), { copy: true })
  await expect(week.contact(/Romashka/)).toHaveCount(2)
  await week.undo()
  await expect(week.contact(/Romashka/)).toHaveCount(1)
  await week.undo()
  await expect(week.contact(/Romashka, Wednesday, 25 November 2026, 10:00/)).toBeVisible()
})

test('a gap that is too short turns red, says by how much, and is mended', async ({ app }) => {
  const week = await openWeek(app.page)
  await week.drag(week.entry(/Romashka, never met/), week.hour(wednesday, '10:00'))
  await expect(week.contact(/Romashka/)).toBeFocused()
  await week.drag(week.entry(/Vasilek, never met/), week.hour(wednesday, '11:30'))
  await expect(week.contact(/Vasilek.*Leave by 10:45 · 15 min short/)).toBeVisible()
  await expect(week.shortWays).toHaveCount(1)
  await week.shortWays.click()
  await week.dialog.getByLabel('Minutes on the way').fill('15')
  await week.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(week.shortWays).toHaveCount(0)
  await expect(week.contact(/Vasilek.*Leave by 11:00$/)).toBeVisible()
})

test('the same week is planned by keyboard alone', async ({ app }) => {
  const { page } = app
  const week = await openWeek(page)
  await week.entry(/Romashka, never met/).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Into the next free gap' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const planned = week.contact(/Visit Romashka, Tuesday, 24 November 2026, 16:45/)
  await expect(planned).toBeFocused()
  for (const key of ['Alt+ArrowRight', 'Alt+ArrowDown', 'Alt+Shift+ArrowDown']) {
    await page.keyboard.press(key)
    await expect(week.contact(/Romashka/)).toBeFocused()
  }
  await expect(week.contact(/Romashka, Wednesday, 25 November 2026, 17:00 to 18:15/)).toBeFocused()
  await page.keyboard.press('Alt+c')
  await expect(week.contact(/Romashka, Thursday, 26 November 2026, 17:00 to 18:15/)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(week.contact(/Romashka, Thursday.*did not take place/)).toBeVisible()
  await week.undo()
  await expect(week.contact(/Romashka, Thursday.*planned/)).toBeVisible()
  await week.contact(/Romashka, Wednesday/).focus()
  await page.keyboard.press('Enter')
  await expect(week.dialog.getByLabel('Client')).toHaveValue('Romashka')
})

test('an end before the start is refused in words, and nothing is lost', async ({ app }) => {
  const week = await openWeek(app.page)
  await week.entry(/Romashka, never met/).click()
  await week.dialog.getByLabel('To', { exact: true }).fill('07:00')
  await week.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(week.dialog.getByRole('alert')).toHaveText('The end is not after the start.')
  await expect(week.dialog.getByLabel('Client')).toHaveValue('Romashka')
})

test('a week is suggested with reasons; half of it is accepted, the rest put away', async ({ app }) => {
  const { page } = app
  const week = await openWeek(page)
  await page.getByRole('button', { name: 'Later week' }).click()
  await page.getByRole('button', { name: 'Suggest my week' }).click()
  await expect(week.suggestions).toHaveCount(2)
  await expect(week.suggestion(/Romashka, .*, never met/)).toBeVisible()
  await week.suggestion(/Romashka/).focus()
  await page.keyboard.press('Enter')
  await expect(week.contact(/Visit Romashka.*planned/)).toBeVisible()
  await expect(week.suggestions).toHaveCount(1)
  await expect(week.suggestion(/Vasilek/)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(week.suggestions).toHaveCount(0)
  await week.undo()
  await expect(week.contact(/Visit Romashka.*planned/)).toHaveCount(0)
  await expect(week.suggestion(/Romashka/)).toBeVisible()
})

test('a contact in words is understood before Enter, and planned by keyboard alone', async ({ app }) => {
  const { page } = app
  const week = await openWeek(page)
  // From another page, and without waiting for the dialog.
  await new Shell(page).goTo('Clients')
  await page.keyboard.press('q')
  await page.keyboard.type('visit Romashka Thu 14:00 for an hour')
  await expect(week.dialog.getByRole('status', { name: 'Understood' })).toHaveText(
    /Visit · Romashka.*Thursday, 26 November 2026 · 14:00 · 1 h/,
  )
  await page.keyboard.press('Enter')
  await expect(week.contact(/Visit Romashka, Thursday, 26 November 2026, 14:00 to 15:00/)).toBeVisible()
})

test('a week becomes a template, which fills another week', async ({ app }) => {
  const { page } = app
  const week = await openWeek(page)
  await week.drag(week.entry(/Romashka, never met/), week.hour(wednesday, '10:00'))
  await expect(week.contact(/Romashka/)).toBeFocused()
  await week.tool('Week templates')
  await week.dialog.getByLabel('Name of the template').fill('Usual')
  await week.dialog.getByRole('button', { name: 'Save as template' }).click()
  await expect(week.dialog.getByRole('checkbox', { name: /Romashka is there already/ })).not.toBeChecked()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Later week' }).click()
  await week.tool('Week templates')
  await week.dialog.getByRole('button', { name: 'Plan 1 contact' }).click()
  await expect(week.contact(/Romashka, Wednesday, 2 December 2026, 10:00 to 11:00/)).toBeVisible()
  await week.undo()
  await week.tool('Copy last week')
  await expect(week.dialog.getByRole('checkbox', { name: /2 Dec 10:00–11:00 Romashka/ })).toBeChecked()
  await week.dialog.getByRole('button', { name: 'Plan 1 contact' }).click()
  await expect(week.contact(/Romashka, Wednesday, 2 December 2026, 10:00 to 11:00/)).toBeVisible()
})

test('the brief is offered in time above any page, until it was read', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  const client = await call(page, 'clients.save', { id: null, fields: { name: 'Romashka' } })
  const fields = { clientId: client.id, startsAt: '2026-11-24T17:00', endsAt: '2026-11-24T18:00' }
  await call(page, 'planner.save', { id: null, fields: { ...fields, travelBefore: 40 } })
  await new Shell(page).goTo('Clients')
  const offer = page.getByRole('status').filter({ hasText: /At 17:00: Romashka · leave by 16:\d\d/ })
  await offer.getByRole('button', { name: 'Read the brief' }).click()
  await expect(page.getByRole('article', { name: 'Brief' })).toContainText('Romashka')
  await expect(offer).toHaveCount(0)
  await new Shell(page).goTo('Clients')
  await expect(offer).toBeVisible()
  await offer.getByRole('button', { name: 'Read the brief' }).click()
  await page.getByRole('button', { name: 'I have read it all' }).click()
  await expect(page.getByText('All of it is read.')).toBeVisible()
  await new Shell(page).goTo('Clients')
  await expect(offer).toHaveCount(0)
})
