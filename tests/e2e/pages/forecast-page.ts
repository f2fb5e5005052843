import { expect, type Locator, type Page } from '@playwright/test'

/** The forecast by the words a user reads (English). */
export class ForecastPage {
  readonly page: Page
  readonly table: Locator
  readonly month: Locator
  readonly comparison: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('table', { name: 'Forecast by month' })
    this.month = page.getByRole('dialog', { name: /^What makes / })
    this.comparison = page.getByRole('table', { name: 'The forecast and what may come instead' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Money' }).click()
    const tabs = this.page.getByRole('tablist', { name: 'Money' })
    await tabs.getByRole('tab', { name: 'Forecast' }).click()
    await expect(this.table).toBeVisible()
  }

  /** Opens the next lean month by the keyboard: what is open now can still move it. */
  async openLeanMonth(): Promise<void> {
    const lean = this.table.getByRole('row').filter({ hasText: 'lean' }).first()
    await lean.getByRole('button').press('Enter')
    await expect(this.month.getByRole('region', { name: 'What moves this month' })).toBeVisible()
  }

  /** Takes the first action of the open month into the week. */
  async takeFirstAction(): Promise<{ readonly client: string; readonly title: string }> {
    const action = this.month.getByRole('listitem').first()
    const button = action.getByRole('button', { name: /^Into the week: / })
    const words = (await button.getAttribute('aria-label'))?.replace('Into the week: ', '') ?? ''
    await button.click()
    await expect(action.getByText('In the week')).toBeVisible()
    const [client = '', title = ''] = words.split(' · ')
    return { client, title }
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.month).toBeHidden()
  }

  async compare(what: string): Promise<void> {
    const form = this.page.getByRole('region', { name: 'What if' })
    await form.getByRole('combobox', { name: 'What happens' }).click()
    await this.page.getByRole('option', { name: what, exact: true }).click()
    await form.getByRole('button', { name: 'Compare' }).click()
  }
}
