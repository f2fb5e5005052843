import { expect, type Locator, type Page } from '@playwright/test'

/** What is seen while the book is shut, by the words a user reads (English). */
export class LockPage {
  readonly page: Page
  readonly passphrase: Locator
  readonly alert: Locator

  constructor(page: Page) {
    this.page = page
    this.passphrase = page.locator('input').and(page.getByLabel('Passphrase', { exact: true }))
    this.alert = page.getByRole('main').getByRole('alert')
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  async expectWelcome(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Your clients. Your book.' })).toBeVisible()
  }

  async expectLocked(bookName: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: bookName })).toBeVisible()
    await expect(this.passphrase).toBeFocused()
  }

  async openSample(): Promise<void> {
    await this.button('Look around a sample book').click()
    // Two years of work are written through the book's own calls: seconds, where two tests share a machine.
    await expect(this.page.getByRole('navigation')).toBeVisible({ timeout: 20_000 })
  }

  /** Fills the form of a new book; the emergency sheet comes next. */
  async makeBook(passphrase: string): Promise<void> {
    await this.button('Make my book').click()
    await this.passphrase.fill(passphrase)
    await this.page.getByLabel('Passphrase once more').fill(passphrase)
    await this.page.getByRole('checkbox').check()
    await this.button('Make the book').click()
    await expect(this.page.getByRole('heading', { name: 'A second key, on paper' })).toBeVisible()
  }

  /** The groups of the emergency sheet as it shows them. */
  async sheetGroups(): Promise<readonly string[]> {
    await this.button('Show the groups').click()
    return this.page.getByRole('list').locator('code').allTextContents()
  }

  /** Types the two groups that are asked for. */
  async proveSheet(groups: readonly string[]): Promise<void> {
    for (const field of await this.page.getByLabel(/^Group \d+$/).all()) {
      const label = (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? ''
      await field.fill(groups[Number(label.replace(/\D/g, '')) - 1]?.toLowerCase() ?? '')
    }
    await this.button('I have kept it').click()
  }

  async skipSheet(): Promise<void> {
    await this.button('Later, in Settings').click()
    await expect(this.page.getByRole('navigation')).toBeVisible()
  }

  async unlock(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase)
    await this.passphrase.press('Enter')
  }

  async unlockWithSheet(groups: readonly string[]): Promise<void> {
    await this.button('Open with the emergency sheet').click()
    await this.page.getByLabel('Group 1', { exact: true }).fill(groups.join(' '))
    await this.button('Open the book').click()
  }

  /** Restores the newest backup of this device over the chosen book. */
  async restoreNewest(passphrase: string): Promise<void> {
    await this.button(/^Restore a (backup|book from a backup)$/).click()
    await this.page
      .getByRole('region', { name: 'Backups on this device' })
      .getByRole('button')
      .first()
      .click()
    await this.page.getByLabel('Passphrase of the backup').fill(passphrase)
    await this.button('Look inside').click()
    await this.button('Restore this backup').click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click()
    await expect(this.page.getByText('The backup is in place.')).toBeVisible()
  }
}
