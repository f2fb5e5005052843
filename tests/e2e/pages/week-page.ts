import { expect, type Locator, type Page } from '@playwright/test'

export type Hour = { readonly column: Locator; readonly time: string }

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

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

  /** Opens a tool of the week by its name in the menu. */
  async tool(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More for this week' }).click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  /** What is suggested and not decided upon yet. */
  get suggestions(): Locator {
    return this.suggestion('Accept the suggestion')
  }

  suggestion(text: string | RegExp): Locator {
    return this.page.locator('.kb-ghost-main').and(this.page.getByRole('button', { name: text }))
  }

  /** A free hour: a place in the column of a day. day: as it is written in full. */
  hour(day: string, time: string): Hour {
    return { column: this.page.getByRole('group', { name: day, exact: true }), time }
  }

  /** A way whose gap is too short. */
  get shortWays(): Locator {
    return this.page.getByRole('button', { name: /^Way of .* short$/ })
  }

  /** Shows the week as a calendar, as a list or in review. */
  async show(view: 'Week' | 'List' | 'Review'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'View' }).getByText(view, { exact: true }).click()
  }

  /** A figure of the review by its label. */
  reviewed(label: string): Locator {
    const term = this.page.locator('div').filter({ has: this.page.getByText(label, { exact: true }) })
    return this.page.getByRole('region', { name: 'The week in review' }).locator(term).getByRole('definition')
  }

  async drag(from: Locator, to: Hour, options: { readonly copy?: boolean } = {}): Promise<void> {
    const source = { x: 20, y: 10 }
    // A contact keeps the height at which it is held; an entry of the pool starts where it is let go.
    const held = (await from.getAttribute('data-event-id')) === null ? 1 : source.y
    const first = Number(await to.column.getAttribute('data-from'))
    const targetPosition = { x: 20, y: minutes(to.time) - first + held }
    if (options.copy === true) await this.page.keyboard.down('Control')
    await from.dragTo(to.column, { sourcePosition: source, targetPosition, force: true })
    if (options.copy === true) await this.page.keyboard.up('Control')
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  async expectNotice(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text }).first()).toBeVisible()
  }
}
