import type { Locator, Page } from '@playwright/test'

/** The board of prospects and the list of lost clients, by the words a user reads (English). */
export class ProspectsPage {
  readonly page: Page
  readonly lost: Locator
  readonly reasons: Locator

  constructor(page: Page) {
    this.page = page
    this.lost = page.getByRole('grid', { name: 'Lost clients and why' })
    this.reasons = page.getByRole('list', { name: 'Reasons by number' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Prospects and lost' }).click()
  }

  place(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  card(stage: string, client: string): Locator {
    return this.place(stage).getByRole('button', { name: client })
  }

  async drag(client: string, from: string, to: string): Promise<void> {
    await this.card(from, client).dragTo(this.place(to))
  }
}
