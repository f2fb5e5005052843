import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { beginning, SaveDialog } from './pages/save-dialog.ts'
import { Shell } from './pages/shell.ts'
import { WeekPage } from './pages/week-page.ts'

/** Three contacts of Tuesday, 24 November 2026, whose day it is: 16:00 in Bangkok. */
async function plannedDay(page: Page): Promise<{ readonly clientIds: readonly string[] }> {
  await makeBook(page)
  const clientIds: string[] = []
  for (const [name, at] of [
    ['Romashka', '09:00'],
    ['Vasilek', '11:30'],
    ['Landysh', '14:00'],
  ] as const) {
    const { id: clientId } = await call(page, 'clients.save', { id: null, fields: { name } })
    clientIds.push(clientId)
    const startsAt = `2026-11-24T${at}`
    const endsAt = `2026-11-24T${String(Number(at.slice(0, 2)) + 1).padStart(2, '0')}${at.slice(2)}`
    await call(page, 'planner.save', { id: null, fields: { clientId, title: 'Prices', startsAt, endsAt } })
  }
  return { clientIds }
}

test('a brief is read before a contact, with a point of the user’s own, and saved as PDF', async ({
  app,
}) => {
  const { page, documents } = app
  const { clientIds } = await plannedDay(page)
  const clientId = clientIds[0] ?? ''
  await call(page, 'dossier.save', {
    kind: 'fact',
    id: null,
    clientId,
    fields: { topic: 'needs', text: 'A second line from spring', knownOn: '2026-11-01' },
  } as never)
  await new Shell(page).goTo('Week')
  const week = new WeekPage(page)
  await week.contact(/Romashka/).click()
  await week.dialog.getByRole('button', { name: 'Brief' }).click()
  const brief = page.getByRole('article', { name: 'Brief' })
  await expect(brief).toContainText('Romashka')
  await expect(brief).toContainText('A second line from spring')
  await brief.getByRole('textbox').first().fill('Ask for the delivery day')
  await brief.getByRole('textbox').first().blur()
  await expect(brief).toContainText('not read yet')
  await page.getByRole('button', { name: 'I have read it all' }).click()
  await expect(page.getByText('All of it is read.')).toBeVisible()
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  expect(beginning(await new SaveDialog(page).saveAs('Brief', documents), 5)).toBe('%PDF-')
})

test('three contacts are closed: what was learnt is in the dossier, what comes next in the pool', async ({
  app,
}) => {
  const { page } = app
  const { clientIds } = await plannedDay(page)
  await new Shell(page).goTo('Week')
  const week = new WeekPage(page)

  await week.contact(/Romashka/).click()
  await week.dialog.getByRole('tab', { name: 'How did it go?' }).click()
  await week.dialog.getByLabel('What came of it').fill('Agreed on carton')
  await week.dialog.getByText('4 Happy').click()
  await week.dialog.getByRole('button', { name: 'Add a fact for the dossier' }).click()
  await week.dialog.getByLabel('Learnt 1', { exact: true }).fill('Buys film from Polar')
  await week.dialog.getByRole('button', { name: 'Add a promise' }).click()
  await week.dialog.getByLabel('Promise 1', { exact: true }).fill('Send the samples')
  await week.dialog.getByLabel('Next step', { exact: true }).fill('Call about the trial')
  await week.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(week.dialog).toHaveCount(0)
  await expect(week.contact(/Romashka.*done/)).toBeVisible()

  await week.contact(/Vasilek/).click()
  await week.dialog.getByRole('button', { name: 'Informally' }).click()
  await week.contact(/Landysh/).click()
  await week.dialog.getByRole('button', { name: 'Did not take place' }).click()
  await expect(week.contact(/Landysh.*did not take place/)).toBeVisible()

  await expect(week.entry(/Romashka.*Call about the trial/)).toBeVisible()
  await expect(week.entry(/Romashka.*Send the samples/)).toBeVisible()
  await page.goto(`${page.url().split('#')[0]}#/clients/${clientIds[0]}`)
  await page.getByRole('tab', { name: 'Dossier' }).click()
  await expect(page.getByText('Buys film from Polar')).toBeVisible()
})

test('the week is printed across and its day with room to write', async ({ app }) => {
  const { page, documents } = app
  await plannedDay(page)
  await new Shell(page).goTo('Week')
  const week = new WeekPage(page)
  for (const tool of ['Print the week', 'Print today']) {
    await week.tool(tool)
    expect(beginning(await new SaveDialog(page).saveAs(tool, documents), 5)).toBe('%PDF-')
  }
})
