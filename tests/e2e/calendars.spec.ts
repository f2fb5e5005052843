import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { CalendarsPage } from './pages/calendars-page.ts'
import { SaveDialog } from './pages/save-dialog.ts'
import { Shell } from './pages/shell.ts'
import { WeekPage } from './pages/week-page.ts'

/** A client with a visit on Wednesday, shown in the week. */
async function openWeek(page: Page): Promise<WeekPage> {
  await makeBook(page)
  const client = await call(page, 'clients.save', { id: null, fields: { name: 'Romashka' } })
  const fields = {
    clientId: client.id,
    startsAt: '2026-11-25T10:00',
    endsAt: '2026-11-25T11:00',
    title: 'Range',
  }
  await call(page, 'planner.save', { id: null, fields })
  await new Shell(page).goTo('Week')
  return new WeekPage(page)
}

async function openCalendars(page: Page): Promise<CalendarsPage> {
  await page.getByRole('button', { name: 'Other calendars' }).click()
  return new CalendarsPage(page)
}

test('a week goes out, then only what has changed, and comes back with what another program changed', async ({
  app,
}) => {
  const { page, documents } = app
  const week = await openWeek(page)
  const calendars = await openCalendars(page)
  await calendars.out.getByText('Everything', { exact: true }).click()
  await calendars.out.getByLabel('The way to each contact').uncheck()
  await expect(calendars.out.getByRole('status')).toHaveText('1 entry')
  await calendars.export()
  const first = readFileSync(await new SaveDialog(page).saveAs('week', documents), 'utf8')
  expect(first).toContain('SUMMARY:Visit: Romashka\\, Range')
  expect(first).toContain('BEGIN:VTIMEZONE')

  await calendars.out.getByLabel('Only what has changed').check()
  await expect(calendars.out.getByRole('status')).toHaveText('Nothing has changed since the last export.')
  await new Shell(page).goTo('Week')
  await week.contact(/Romashka/).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(week.contact(/Romashka, Thursday, 26 November 2026/)).toBeFocused()
  await openCalendars(page)
  await calendars.out.getByLabel('Only what has changed').check()
  await expect(calendars.out.getByRole('status')).toHaveText('1 entry')
  await calendars.export()
  const changed = readFileSync(await new SaveDialog(page).saveAs('changed', documents), 'utf8')
  expect(changed).toContain('SEQUENCE:1')
  expect(changed).toContain('20261126T100000')

  await calendars.choose('phone.ics', changed.replaceAll('20261126T1', '20261127T1'))
  await expect(calendars.in.getByText('Changed: 1')).toBeVisible()
  await calendars.in.getByRole('button', { name: 'Import 1 entry' }).click()
  await expect(calendars.in.getByRole('alert')).toContainText('Imported.')
  await new Shell(page).goTo('Week')
  await expect(week.contact(/Romashka, Friday, 27 November 2026, 10:00 to 11:00/)).toBeVisible()
  await week.undo()
  await expect(week.contact(/Romashka, Thursday, 26 November 2026/)).toBeVisible()
})

test('a broken file says what is wrong and in which line, and the rest of it is taken', async ({ app }) => {
  await openWeek(app.page)
  const calendars = await openCalendars(app.page)
  await calendars.choose('letter.ics', 'Dear all,\nsee you on Friday')
  await expect(calendars.in).toContainText('letter.ics is not a calendar file. Line 1 reads: Dear all,')
  await calendars.in.getByRole('button', { name: 'Another file' }).click()
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Lunch',
    'DTSTART:20261126T050000Z',
    'END:VEVENT',
  ]
  await calendars.choose('cut.ics', [...lines, 'BEGIN:VEVENT', 'UID:2', 'DTSTART:20261399T0500'].join('\r\n'))
  await expect(calendars.in.getByText('New: 1')).toBeVisible()
  const problems = calendars.in.getByRole('region', { name: 'What could not be read' })
  await expect(problems).toContainText('Line 9: no such time: 20261399T0500 (left out)')
  await expect(problems).toContainText('VCALENDAR is not ended')
})

test('a series is planned, changed from one contact on by keyboard, and put together again by undo', async ({
  app,
}) => {
  const { page } = app
  const week = await openWeek(page)
  await week.contact(/Romashka/).click()
  await week.dialog.getByRole('combobox', { name: 'Repeats' }).click()
  await page.getByRole('option', { name: 'Every week on Wednesday' }).click()
  await expect(week.dialog.getByText(/about a year ahead/)).toBeVisible()
  await week.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(week.dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Later week' }).click()
  await expect(week.contact(/Romashka, Wednesday, 2 December 2026, 10:00/)).toBeVisible()

  await week.contact(/Romashka/).focus()
  await page.keyboard.press('Enter')
  await week.dialog.getByLabel('Aim').fill('Review')
  await page.keyboard.press('Enter')
  await expect(week.dialog.getByRole('button', { name: 'Only this one' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(week.dialog).toHaveCount(0)
  const titles = async () => {
    const visits = await call(page, 'planner.range', { from: '2026-11-23', to: '2026-12-13' })
    return visits.map(({ title }) => title)
  }
  expect(await titles()).toEqual(['Range', 'Review', 'Review'])
  await week.undo()
  await expect.poll(titles).toEqual(['Range', 'Range', 'Range'])
})

test('a contact shows as a code for the phone, at the chosen level of privacy', async ({ app }) => {
  const week = await openWeek(app.page)
  await week.contact(/Romashka/).click()
  await week.dialog.getByRole('button', { name: 'For the phone' }).click()
  await expect(week.dialog.getByRole('img', { name: 'QR code of this contact' })).toBeVisible()
  await expect(week.dialog.getByText('The kind and the client’s initials')).toBeVisible()
  await week.dialog.getByText('Only busy', { exact: true }).click()
  await expect(week.dialog.getByText('Only the times: no names, no places.')).toBeVisible()
})

test('the lead time of reminders is set in Settings and moves what is to be said', async ({ app }) => {
  const { page } = app
  await openWeek(page)
  const goAt = async () =>
    (await call(page, 'planner.reminders', {})).find(({ kind }) => kind === 'leave')?.fromMs ?? 0
  const before = await goAt()
  await new Shell(page).goTo('Settings')
  const panel = page.getByRole('region', { name: 'Reminders' })
  await panel.getByLabel('Time to go, minutes before').fill('15')
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveCount(0)
  expect(await goAt()).toBe(before - 5 * 60_000)
})
