import { expect, type Locator, type Page } from '@playwright/test'

/** The Money section by the words a user reads (English): plans, statements, commissions. */
export class MoneyPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(
    tab: 'Contracts' | 'Orders' | 'Commissions' | 'Statements' | 'Plans' | 'Targets' | 'Pay yourself',
  ): Promise<void> {
    await this.page.getByRole('link', { name: 'Money' }).click()
    await this.page.getByRole('tablist', { name: 'Money' }).getByRole('tab', { name: tab }).click()
  }

  async choose(field: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field, exact: true }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  /** A plan of bands read whole: so many per cent below a bound, so many from it on. */
  async bandedPlan(name: string, bound: string, rates: readonly [string, string]): Promise<void> {
    const { page } = this
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await this.choose('How much', 'by bands of size')
    await this.choose('The bands are read', 'whole: the band reached pays for everything')
    await page.getByLabel('To 1').fill(bound)
    await page.getByLabel('Rate 1').fill(rates[0])
    await page.getByLabel('Rate 2').fill(rates[1])
    await page.getByLabel('Rate 2').blur()
  }

  /** Types a statement with one line each. */
  async typeStatement(company: string, lines: readonly (readonly [string, string])[]): Promise<void> {
    const { page } = this
    await page.getByRole('banner').getByRole('button', { name: 'New statement' }).click()
    await this.choose('Company', company)
    for (const [i, [text, amount]] of lines.entries()) {
      if (i > 0) await page.getByRole('button', { name: 'Add a line' }).click()
      await page.getByLabel(`For ${i + 1}`).fill(text)
      await page.getByLabel(`Amount ${i + 1}`).fill(amount)
    }
    await page.getByRole('button', { name: 'Enter and match' }).click()
    await expect(page.getByRole('button', { name: 'The money has come' })).toBeVisible()
  }
}
