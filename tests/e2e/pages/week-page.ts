import { expect, type Locator, type Page } from '@playwright/test'

/** The week and its pool, by the words a user reads (English). */
export class WeekPage {
  readonly page: Page
  readonly pool: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.pool = page.getByRole('complementary', { name: 'Waiting for a place' })
    this.dialog = page.getByRole('dialog')
  }

  /** A contact in the calendar: its name says kind, client, day, times and state. */
  contact(text: string | RegExp): Locator {
    return this.page.locator('.kb-calendar').getByRole('button', { name: text })
  }

  entry(text: string | RegExp): Locator {
    return this.pool.getByRole('button', { name: text })
  }

  slot(day: string, time: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`${day} ${time}:00 `) })
  }

  /** A way whose gap is too short. */
  get shortWays(): Locator {
    return this.page.getByRole('button', { name: /^Way of .* short$/ })
  }

  async drag(from: Locator, to: Locator, options: { readonly copy?: boolean } = {}): Promise<void> {
    if (options.copy === true) await this.page.keyboard.down('Control')
    await from.dragTo(to, { sourcePosition: { x: 20, y: 6 }, targetPosition: { x: 20, y: 3 } })
    if (options.copy === true) await this.page.keyboard.up('Control')
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  async expectNotice(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text }).first()).toBeVisible()
  }
}
