import { expect, type Locator, type Page } from '@playwright/test'

/** Deals, orders and invoices by the words a user reads (English). */
export class CashPage {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
  }

  async open(tab: 'Deals' | 'Orders' | 'Money owed'): Promise<void> {
    await this.page.getByRole('link', { name: 'Money' }).click()
    await this.page.getByRole('tablist', { name: 'Money' }).getByRole('tab', { name: tab }).click()
  }

  /** A stage of the board. */
  stage(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  card(title: string): Locator {
    return this.page.getByRole('button', { name: title })
  }

  async choose(field: string, option: string | RegExp): Promise<void> {
    await this.dialog.getByRole('combobox', { name: field, exact: true }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  async fill(field: string, value: string): Promise<void> {
    const input = this.dialog.getByLabel(field, { exact: true })
    await input.fill(value)
    await input.blur()
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click()
  }

  async expectClosed(): Promise<void> {
    await expect(this.dialog).toHaveCount(0)
  }
}
