import { expect, type Locator, type Page } from '@playwright/test'

/** The influence map of a client, by the words a user reads (English). */
export class InfluenceMapPage {
  readonly page: Page
  readonly map: Locator
  readonly words: Locator
  readonly form: Locator

  constructor(page: Page) {
    this.page = page
    this.map = page.getByRole('region', { name: 'Map', exact: true })
    this.words = page.getByRole('region', { name: 'The same in words' })
    this.form = page.getByRole('dialog', { name: /relation$/ })
  }

  /** Somebody's card. */
  card(name: string): Locator {
    return this.map.getByRole('group', { name: new RegExp(`^${name},`) })
  }

  /** What is said of somebody beside the map. */
  said(name: string): Locator {
    return this.words.getByRole('listitem').filter({ has: this.page.getByRole('link', { name }) })
  }

  async middleOf(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.card(name).boundingBox()
    if (box === null) throw new Error(`${name} is not on the map`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Moves a card by the mouse. */
  async drag(name: string, by: { readonly x: number; readonly y: number }): Promise<void> {
    const { x, y } = await this.middleOf(name)
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 })
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** Draws a line from the foot of one card to another card. */
  async connect(from: string, to: string): Promise<void> {
    await this.card(from).hover()
    const foot = await this.card(from).locator('.react-flow__handle-bottom').boundingBox()
    if (foot === null) throw new Error('no handle')
    const target = await this.middleOf(to)
    await this.page.mouse.move(foot.x + foot.width / 2, foot.y + foot.height / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(target.x, target.y - 10, { steps: 8 })
    await this.page.mouse.move(target.x, target.y - 24, { steps: 4 })
    await this.page.mouse.up()
    await expect(this.form).toBeVisible()
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Save' }).click()
    await expect(this.form).toHaveCount(0)
  }
}
