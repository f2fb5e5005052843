import { expect, type Locator, type Page } from '@playwright/test'

type Section = 'Today' | 'Week' | 'Clients' | 'Proposals' | 'Money' | 'Reports' | 'Settings'

/** What is around every page of the open book, by the words a user reads (English). */
export class Shell {
  readonly page: Page
  readonly navigation: Locator
  readonly title: Locator
  readonly palette: Locator

  constructor(page: Page) {
    this.page = page
    this.navigation = page.getByRole('navigation', { name: 'Main navigation' })
    this.title = page.getByRole('banner').getByRole('heading', { level: 1 })
    this.palette = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Search' }) })
  }

  async expectOpen(): Promise<void> {
    await expect(this.navigation).toBeVisible()
  }

  async goTo(section: Section): Promise<void> {
    await this.navigation.getByRole('link', { name: section }).click()
    await this.expectAt(section)
  }

  async expectAt(section: Section): Promise<void> {
    await expect(this.navigation.getByRole('link', { name: section })).toHaveAttribute('aria-current', 'page')
  }

  /** The page's main action in the top bar. */
  async doMainAction(name: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name }).click()
  }

  async openPalette(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.palette.getByRole('textbox', { name: 'Search' })).toBeFocused()
  }

  /** Finds something in the palette and takes the first hit that reads so; as it was typed unless said. */
  async find(text: string, hit: string | RegExp = text): Promise<void> {
    await this.openPalette()
    await this.page.keyboard.type(text)
    await this.palette.getByText(hit).first().click()
  }

  async lock(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Lock the book' }).click()
    await expect(this.page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible()
  }
}
