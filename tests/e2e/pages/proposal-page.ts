import { expect, type Locator, type Page } from '@playwright/test'

type Tab = 'Lines and sums' | 'Text' | 'History'
type Line = { readonly name: string; readonly quantity: string; readonly price: string }

/** Offers from the first word to the client's answer, by the words a user reads (English). */
export class ProposalPage {
  readonly page: Page
  /** The text being written. */
  readonly text: Locator
  /** The offer as the client sees it. */
  readonly paper: Locator

  constructor(page: Page) {
    this.page = page
    this.text = page.getByRole('textbox', { name: 'Text of the document' })
    this.paper = page.getByRole('article')
  }

  /** Begins an offer for a client in one of the ways there are. */
  async begin(client: string, way: 'Template' | 'What the client needs' | 'A proposal that was won') {
    const { page } = this
    await page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: 'Proposals' })
      .click()
    await page.getByRole('banner').getByRole('button', { name: 'New proposal' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'For which client?' }).click()
    await page.getByRole('option', { name: client }).click()
    await dialog.getByRole('radiogroup', { name: 'Begin with' }).getByText(way, { exact: true }).click()
    return dialog
  }

  async write(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: 'Write it' }).click()
    await expect(this.page.getByRole('tab', { name: 'Lines and sums' })).toBeVisible()
  }

  async open(tab: Tab): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click()
  }

  async addLine({ name, quantity, price }: Line, row: number): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: 'Add a line' }).click()
    const fields = page.getByRole('table', { name: 'What you offer' }).getByRole('row').nth(row)
    await fields.getByRole('textbox', { name: 'Item' }).fill(name)
    await fields.getByRole('textbox', { name: 'Quantity' }).fill(quantity)
    await fields.getByRole('textbox', { name: 'Price' }).fill(price)
  }

  async choose(field: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field, exact: true }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Fills in a value that is missing, by its button above the text. */
  async fill(value: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: `Fill in: ${value}` }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: value }).fill(text)
    await dialog.getByRole('textbox', { name: value }).press('Enter')
    await expect(dialog).toHaveCount(0)
  }

  /** Moves the offer on: the first step has a button, the others stand in the menu. */
  async mark(step: string, state: string, reason = ''): Promise<void> {
    const { page } = this
    const direct = page.getByRole('button', { name: step, exact: true })
    if (await direct.isVisible()) await direct.click()
    else {
      await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: step, exact: true }).click()
    }
    const dialog = page.getByRole('dialog')
    if (reason !== '') await dialog.getByRole('textbox', { name: /^Why/ }).fill(reason)
    await dialog.getByRole('button', { name: state, exact: true }).click()
    await expect(dialog).toHaveCount(0)
  }

  async saveAs(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save as', exact: true }).click()
    await this.page.getByRole('menuitem', { name: kind, exact: true }).click()
  }
}
