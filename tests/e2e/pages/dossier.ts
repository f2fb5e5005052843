import { expect, type Locator, type Page } from '@playwright/test'
import { Shell } from './shell.ts'

type Fields = Readonly<Record<string, string>>

/** The dossier tab of a client, by the words a user reads (English). */
export class DossierTab {
  readonly page: Page
  readonly completeness: Locator

  constructor(page: Page) {
    this.page = page
    this.completeness = page.getByRole('region', { name: 'How complete the dossier is' })
  }

  /** Makes a client and opens its dossier. */
  async openNew(name: string): Promise<void> {
    await new Shell(this.page).goTo('Clients')
    await this.page.getByRole('button', { name: 'New client' }).first().click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await this.page.getByRole('tab', { name: 'Dossier' }).click()
    await expect(this.completeness).toBeVisible()
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** Adds an entry to a part; keys are the labels of its form. */
  async add(part: string, button: string | RegExp, fields: Fields): Promise<void> {
    await this.part(part).getByRole('button', { name: button }).click()
    await this.fill(fields)
  }

  /** Answers one of the open questions where the dossier asks it. */
  async answer(question: string, fields: Fields): Promise<void> {
    await this.completeness.getByRole('button', { name: `Answer: ${question}` }).click()
    await this.fill(fields)
  }

  /** Percent that is known, as the bar says it. */
  async known(): Promise<number> {
    const text = await this.completeness.getByText(/% known/).textContent()
    return Number(/(\d+)%/.exec(text ?? '')?.[1])
  }

  private async fill(fields: Fields): Promise<void> {
    const form = this.page.locator('form.kb-entry-form')
    for (const [label, value] of Object.entries(fields)) {
      const field = form.getByLabel(label, { exact: false }).first()
      if (
        (await field.getAttribute('aria-haspopup')) === 'listbox' &&
        (await field.getAttribute('readonly')) !== null
      ) {
        await field.click()
        await this.page.getByRole('option', { name: value, exact: true }).click()
      } else await field.fill(value)
    }
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toHaveCount(0)
  }
}
