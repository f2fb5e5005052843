import { expect, type Locator, type Page } from '@playwright/test'

/** An offer being written, and what its prices need, by the words a user reads (English). */
export class OfferPage {
  readonly page: Page
  /** What the rules say of its prices; not there within them. */
  readonly limits: Locator

  constructor(page: Page) {
    this.page = page
    this.limits = page.getByRole('region', { name: 'Prices and limits' })
  }

  async open(id: string): Promise<void> {
    await this.page.evaluate((path) => {
      location.hash = path
    }, `/proposals/${id}`)
    await expect(this.page.getByRole('tab', { name: 'Lines and sums' })).toBeVisible()
  }

  async addFromPriceList(product: string): Promise<void> {
    await this.page.getByRole('button', { name: 'From the price list' }).click()
    await this.page.getByRole('menuitem', { name: product }).click()
  }

  async quantity(line: number, quantity: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Quantity', exact: true }).nth(line).fill(quantity)
  }

  /** The discount of a line, in percent; saved once the editor says so. */
  async discount(line: number, percent: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Discount', exact: true }).nth(line)
    await field.fill(percent)
    await field.press('Tab')
    await this.saved()
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('All changes are saved.')).toBeVisible()
  }

  async askForApproval(reason: string, who: string): Promise<void> {
    await this.limits.getByRole('button', { name: /^Ask/ }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Why these prices?').fill(reason)
    await dialog.getByLabel('Who is asked').fill(who)
    await dialog.getByRole('button', { name: 'Ask for approval' }).click()
    await expect(dialog).toHaveCount(0)
  }

  async recordAnswer(answer: 'Approved' | 'Declined'): Promise<void> {
    await this.limits.getByRole('button', { name: 'Record the answer' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByText(answer, { exact: true }).click()
    await dialog.getByRole('button', { name: 'Record the answer' }).click()
    await expect(dialog).toHaveCount(0)
  }

  /** Opens where the request for approval is saved, as the kind that is named. */
  async request(kind: 'PDF' | 'E-mail with the PDF'): Promise<void> {
    await this.limits.getByRole('button', { name: 'Request as' }).click()
    await this.page.getByRole('menuitem', { name: kind, exact: true }).click()
  }

  /** Marks the offer as sent; gives the dialog, which stays where that is refused. */
  async send(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Mark as sent' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Sent' }).click()
    return dialog
  }
}
