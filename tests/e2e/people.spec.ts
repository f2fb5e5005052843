import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { broken } from './pages/accessibility.ts'
import { call, makeBook } from './pages/book.ts'
import { InfluenceMapPage } from './pages/influence-map.ts'
import { beginning, SaveDialog } from './pages/save-dialog.ts'
import { Shell } from './pages/shell.ts'

async function clientWithPeople(page: Page): Promise<string> {
  const { id } = await call(page, 'clients.save', { id: null, fields: { name: 'Volga Steel' } })
  const add = (name: string, power: number, support: number) =>
    call(page, 'people.save', { id: null, clientId: id, person: { name }, job: { power, support } })
  await add('Anna Orlova', 5, 1)
  await add('Boris Lee', 3, -2)
  await add('Clara Moss', 2, 0)
  return id
}

async function openMap(page: Page, clientId: string): Promise<InfluenceMapPage> {
  await page.evaluate((id) => {
    window.location.hash = `#/clients/${id}/map`
  }, clientId)
  const map = new InfluenceMapPage(page)
  await expect(map.card('Anna Orlova')).toBeVisible()
  return map
}

test('an influence map is drawn and read by mouse, remembered, undone and saved as a picture', async ({
  app,
}) => {
  const { page } = app
  await makeBook(page)
  const clientId = await clientWithPeople(page)
  const map = await openMap(page, clientId)
  await expect(map.said('Boris Lee')).toContainText('against us')
  await map.connect('Clara Moss', 'Anna Orlova')
  await expect(map.form.getByRole('combobox', { name: 'Who', exact: true })).toHaveValue('Clara Moss')
  await map.save()
  await expect(map.said('Clara Moss')).toContainText('reports to Anna Orlova')
  await expect(map.said('Anna Orlova')).toContainText('leads Clara Moss')
  const before = await map.middleOf('Boris Lee')
  await map.drag('Boris Lee', { x: 90, y: 40 })
  await expect(page.getByRole('button', { name: 'Lay out afresh' })).toBeVisible()
  await page.reload()
  await openMap(page, clientId)
  await expect.poll(async () => (await map.middleOf('Boris Lee')).x).toBeGreaterThan(before.x + 40)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Math.abs((await map.middleOf('Boris Lee')).x - before.x)).toBeLessThan(3)
  const dialog = new SaveDialog(page)
  for (const [item, name, start] of [
    ['PNG picture', 'map-a', '\u0089PNG'],
    ['SVG drawing', 'map-b', '<svg'],
  ] as const) {
    await page.getByRole('button', { name: 'Save as picture' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    const path = await dialog.saveAs(name, app.documents)
    expect(beginning(path, 4)).toBe(start)
    if (item === 'SVG drawing') expect(readFileSync(path, 'utf8')).toContain('reports to')
  }
})

test('an influence map is drawn and read by keys alone', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  const map = await openMap(page, await clientWithPeople(page))
  await map.card('Boris Lee').focus()
  const before = await map.middleOf('Boris Lee')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Lay out afresh' })).toBeVisible()
  await expect.poll(async () => (await map.middleOf('Boris Lee')).x).toBeGreaterThan(before.x)
  await map.card('Boris Lee').focus()
  await page.keyboard.press('r')
  await expect(map.form).toBeVisible()
  await expect(map.form.getByRole('combobox', { name: 'to whom' })).toBeFocused()
  await page.keyboard.type('Clara')
  await expect(page.getByRole('option')).toHaveText(['Clara Moss'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(map.form).toHaveCount(0)
  await expect(map.said('Boris Lee')).toContainText('reports to Clara Moss')
  await map.card('Boris Lee').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Boris Lee' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Relations' })).toContainText('reports to Clara Moss')
})

test('the map is shown as it was on an earlier day', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  const clientId = await clientWithPeople(page)
  const { people } = await call(page, 'clients.get', { id: clientId })
  const boris = people.find((member) => member.person.name === 'Boris Lee')
  const fields = { onDay: '2026-03-10', power: 3, support: 2, stage: 'loyal', note: '' } as const
  await call(page, 'people.judge', { id: null, jobId: boris?.job.id ?? '', fields })
  const map = await openMap(page, clientId)
  await page
    .getByRole('combobox', { name: 'Days of change' })
    .or(page.getByLabel('Days of change'))
    .first()
    .click()
  await page.getByRole('option', { name: '10 Mar 2026' }).click()
  await expect(map.said('Boris Lee')).toContainText('fights for us')
  await expect(page.getByText('The map as it was on 10 Mar 2026.')).toBeVisible()
})

test('two clients are merged field by field, and one undo parts them', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  const one = await call(page, 'clients.save', { id: null, fields: { name: 'Alder', phone: '1' } })
  const other = await call(page, 'clients.save', {
    id: null,
    fields: { name: 'ALDER Ltd', phone: '2', city: 'Cork' },
  })
  await call(page, 'people.save', { id: null, clientId: other.id, person: { name: 'Anna Orlova' }, job: {} })
  await new Shell(page).goTo('Clients')
  await page.getByRole('tab', { name: 'Duplicates' }).click()
  await expect(page.getByText('same name')).toBeVisible()
  await page.getByRole('button', { name: /^Compare and merge/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Make one of two' })
  await dialog.getByText('Alder', { exact: true }).first().click()
  await dialog.getByRole('radio', { name: 'Phone: Both' }).check()
  await expect(dialog.getByText('Position: 1')).toBeVisible()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Nothing looks entered twice')).toBeVisible()
  const { client, people } = await call(page, 'clients.get', { id: one.id })
  expect([client.name, client.phone.split(', ').sort().join(), client.city]).toEqual(['Alder', '1,2', 'Cork'])
  expect(people).toHaveLength(1)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Compare and merge/ })).toBeVisible()
  expect((await call(page, 'clients.get', { id: other.id })).people).toHaveLength(1)
})

test('the list of clients is filtered, arranged, saved as a view, and walked by keys', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  for (const [name, city] of [
    ['Alder', 'Cork'],
    ['Birch', 'Sligo'],
    ['Cedar', 'Cork'],
  ] as const)
    await call(page, 'clients.save', { id: null, fields: { name, city, custom: { Segment: `${name} seg` } } })
  await new Shell(page).goTo('Clients')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Segment' }).check()
  await page.keyboard.press('Escape')
  await expect(main.getByText('Birch seg')).toBeVisible()
  await main.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Town' }).click()
  await page.getByRole('option', { name: 'Cork' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(main.getByRole('status').filter({ hasText: '2 of 3' })).toBeVisible()
  await main.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Save this view as').fill('In Cork')
  await page.keyboard.press('Enter')
  await expect(page.getByText('In Cork is saved.')).toBeVisible()
  const remembered = async () => (await call(page, 'views.remembered', { list: 'clients' }))?.columns ?? []
  await expect.poll(remembered).toContain('custom:Segment')
  await page.reload()
  await new Shell(page).goTo('Today')
  await new Shell(page).goTo('Clients')
  await expect(main.getByText('Birch seg')).toBeVisible()
  await main.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'In Cork', exact: true }).click()
  await expect(main.getByText('Birch seg')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 2, name: 'Alder' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 2, name: 'Cedar' })).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 2, name: 'Alder' })).toBeVisible()
})

test('search shows everything found, by kind, with what was typed marked', async ({ app }) => {
  const { page } = app
  await makeBook(page)
  await clientWithPeople(page)
  await call(page, 'clients.save', { id: null, fields: { name: 'บริษัทสยามฟู้ดจำกัด' } })
  await new Shell(page).openPalette()
  await page.keyboard.type('ol')
  await page.getByText('Show all results').click()
  const field = page.getByRole('searchbox', { name: 'Find in the whole book' })
  await expect(field).toHaveValue('ol')
  await expect(page.getByRole('region', { name: 'Clients' }).getByRole('link')).toContainText('Volga Steel')
  await field.fill('ฟู้ด')
  await expect(page.getByRole('region', { name: 'Clients' }).locator('mark')).toHaveText('ฟู้ด')
  await field.fill('A')
  await page.getByRole('region', { name: 'People' }).getByRole('link', { name: 'Anna Orlova' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Anna Orlova' })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const)
  test(`people, map, search and duplicates break no rule of accessibility (${theme})`, async ({ app }) => {
    const { page } = app
    await call(page, 'settings.saveDevice', { theme })
    await makeBook(page)
    const clientId = await clientWithPeople(page)
    const { people } = await call(page, 'clients.get', { id: clientId })
    const [fromId = '', toId = ''] = people.map((member) => member.person.id)
    await call(page, 'relations.save', { id: null, fields: { fromId, toId, kind: 'influences' } })
    await call(page, 'clients.save', { id: null, fields: { name: 'VOLGA STEEL Ltd' } })
    for (const [path, shows] of [
      ['/people', 'Clara Moss'],
      [`/people/${fromId}`, 'Attitude over time'],
      [`/clients/${clientId}/map`, 'influences'],
      ['/search?q=steel', 'VOLGA'],
      ['/duplicates', 'same name'],
    ] as const) {
      await page.evaluate((to) => {
        window.location.hash = `#${to}`
      }, path)
      await expect(page.getByText(shows).first()).toBeVisible()
      expect(await broken(page), path).toEqual([])
    }
    await page.getByRole('button', { name: /^Compare and merge/ }).click()
    await page.waitForTimeout(300)
    expect(await broken(page), 'merging').toEqual([])
  })
