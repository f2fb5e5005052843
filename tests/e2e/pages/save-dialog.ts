import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Where shall the file lie? Asked in the window by hosts that have no dialog of their own. */
export class SaveDialog {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Keeps the folder and the ending that are suggested; gives the path of the file once it is whole. */
  async saveAs(name: string, documents: string): Promise<string> {
    const dialog = this.page.getByRole('dialog').filter({ has: this.page.getByLabel('File name') })
    const field = dialog.getByLabel('File name')
    const ending = /\.\w+$/.exec(await field.inputValue())?.[0] ?? ''
    await field.fill(name + ending)
    await field.press('Enter')
    await expect(dialog).toHaveCount(0)
    const path = join(documents, name + ending)
    await expect.poll(() => existsSync(path) && statSync(path).size, { timeout: 20_000 }).toBeGreaterThan(0)
    return path
  }
}

/** How a file begins, as text. */
export function beginning(path: string, length = 8): string {
  return readFileSync(path).subarray(0, length).toString('latin1')
}
