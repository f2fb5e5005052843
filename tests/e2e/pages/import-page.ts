import { Buffer } from 'node:buffer'
import { expect, type Locator, type Page } from '@playwright/test'

/** Bringing a spreadsheet in, by the words a user reads (English). */
export class ImportPage {
  readonly page: Page
  /** What an import would do, before it is done. */
  readonly plan: Locator
  readonly done: Locator

  constructor(page: Page) {
    this.page = page
    this.plan = page.getByRole('region', { name: 'What will happen' })
    this.done = page.getByRole('region', { name: 'Done' })
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.getByRole('dialog').getByRole('textbox', { name: 'Search' }).fill('import')
    await this.page.getByRole('dialog').getByText('Import', { exact: false }).first().click()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  }

  async choose(
    kind: 'Clients' | 'Commissions received' | 'Price list',
    name: string,
    content: string | Buffer,
  ): Promise<void> {
    await this.page.getByRole('radiogroup').getByText(kind, { exact: true }).click()
    const buffer = typeof content === 'string' ? Buffer.from(content) : content
    await this.page.getByLabel(/^Spreadsheet/).setInputFiles({ name, mimeType: 'text/csv', buffer })
  }

  async another(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose another file' }).click()
  }

  /** Says what the column of a heading holds. */
  async map(heading: string, target: string): Promise<void> {
    await this.page.getByRole('combobox', { name: heading }).click()
    await this.page.getByRole('option', { name: target, exact: true }).click()
  }

  async run(): Promise<void> {
    await this.plan.getByRole('button', { name: /^Import / }).click()
    await expect(this.done).toContainText('The file is imported.')
  }
}
