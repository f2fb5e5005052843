import type { Locator, Page } from '@playwright/test'

/** Out to other calendars and in from them, by the words a user reads (English). */
export class CalendarsPage {
  readonly page: Page
  readonly out: Locator
  readonly in: Locator

  constructor(page: Page) {
    this.page = page
    this.out = page.getByRole('region', { name: 'Into another calendar' })
    this.in = page.getByRole('region', { name: 'From another calendar' })
  }

  async choose(name: string, text: string): Promise<void> {
    const buffer = Buffer.from(text)
    await this.in.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/calendar', buffer })
  }

  async export(): Promise<void> {
    await this.out.getByRole('button', { name: 'Save as .ics…' }).click()
  }
}
