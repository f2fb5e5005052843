import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { broken } from './pages/accessibility.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'

const passphrase = 'sell lady describe happy champion'
const sections = ['Today', 'Week', 'Clients', 'Proposals', 'Money', 'Reports', 'Settings'] as const

async function openBook(page: Page): Promise<Shell> {
  const lock = new LockPage(page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()
  return new Shell(page)
}

test('the navigation has exactly seven words', async ({ app }) => {
  const shell = await openBook(app.page)
  await expect(shell.navigation.getByRole('link')).toHaveText([...sections])
})

test('every word is reached by g and its letter, wherever the focus is', async ({ app }) => {
  const shell = await openBook(app.page)
  const keys = {
    w: 'Week',
    c: 'Clients',
    p: 'Proposals',
    m: 'Money',
    r: 'Reports',
    s: 'Settings',
    t: 'Today',
  } as const
  for (const [key, section] of Object.entries(keys)) {
    await app.page.keyboard.press('g')
    await app.page.keyboard.press(key)
    await shell.expectAt(section)
  }
})

test('letters typed into a field are letters and not commands', async ({ app }) => {
  const shell = await openBook(app.page)
  await shell.openPalette()
  await app.page.keyboard.type('gc?/n')
  await expect(shell.palette.getByRole('textbox', { name: 'Search' })).toHaveValue('gc?/n')
  await shell.expectAt('Today')
})

test('the palette finds an action by a word and does it', async ({ app }) => {
  const shell = await openBook(app.page)
  await shell.openPalette()
  await app.page.keyboard.type('reports')
  await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('Enter')
  await shell.expectAt('Reports')
})

test('the question mark shows all keys, Escape leaves them', async ({ app }) => {
  await openBook(app.page)
  await app.page.keyboard.press('?')
  const keys = app.page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByText('Lock the book')).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
})

test('money has its tabs', async ({ app }) => {
  const shell = await openBook(app.page)
  await shell.goTo('Money')
  const tabs = app.page.getByRole('tablist', { name: 'Money' }).getByRole('tab')
  await expect(tabs).toHaveText([
    'Deals',
    'Tenders',
    'Contracts',
    'Orders',
    'Money owed',
    'Commissions',
    'Statements',
    'Plans',
    'Targets',
    'Forecast',
    'Pay yourself',
  ])
  await tabs.last().click()
  await expect(app.page).toHaveURL(/#\/money\/pay$/)
})

test('privacy stays on over a lock', async ({ app }) => {
  const shell = await openBook(app.page)
  await app.page.keyboard.press('Control+Shift+p')
  await expect(app.page.locator('html')).toHaveAttribute('data-privacy', 'on')
  await shell.lock()
  await new LockPage(app.page).unlock(passphrase)
  await shell.expectOpen()
  await expect(app.page.locator('html')).toHaveAttribute('data-privacy', 'on')
})

test('the first Tab offers to skip to the content', async ({ app }) => {
  await openBook(app.page)
  await app.page.reload()
  await app.page.getByRole('navigation').waitFor()
  await app.page.keyboard.press('Tab')
  await expect(app.page.getByRole('button', { name: 'Skip to content' })).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('main')).toBeFocused()
})

test('the language changes all words at once, without a restart', async ({ app }) => {
  const { page } = app
  await page.getByText('Русский').click()
  await expect(page.getByRole('heading', { name: 'Ваши клиенты. Ваша книга.' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByText('ไทย').click()
  await expect(page.getByRole('heading', { name: 'ลูกค้าของคุณ สมุดของคุณ' })).toBeVisible()
})

for (const theme of ['Light', 'Dark'] as const)
  test(`lock screen, shell, palette and keys break no rule of accessibility (${theme})`, async ({ app }) => {
    const { page } = app
    await page.getByText(theme, { exact: true }).click()
    expect(await broken(page)).toEqual([])
    const shell = await openBook(page)
    await page.evaluate(() => {
      window.location.hash = '#/nowhere'
    })
    await expect(shell.title).toHaveText('There is nothing at this address')
    expect(await broken(page)).toEqual([])
    await shell.openPalette()
    await page.waitForTimeout(300)
    expect(await broken(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(shell.palette).toHaveCount(0)
    await page.keyboard.press('?')
    await page.waitForTimeout(300)
    expect(await broken(page)).toEqual([])
    await page.keyboard.press('Escape')
    await shell.lock()
    expect(await broken(page)).toEqual([])
  })
