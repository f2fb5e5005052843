import { readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { DossierTab } from './pages/dossier.ts'
import { LockPage } from './pages/lock-page.ts'
import { SaveDialog } from './pages/save-dialog.ts'

const secret = 'NobodyShallReadThisOnTheDisk'

/** A PDF of two pages, whose text lies in it uncompressed. */
function pdf(): Buffer {
  const page = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents ${content} 0 R /Resources << /Font << /F 7 0 R >> >> >>`
  const text = (words: string) => {
    const stream = `BT /F 18 Tf 20 100 Td (${words}) Tj ET`
    return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
  }
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    text(secret),
    text('Second'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Size 8 /Root 1 0 R >>\n%%EOF\n`, 'latin1')
}

/** A picture of one pixel, with words beside it in the file. */
const png = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.from(secret),
])

/** Files below a folder that were written since and hold the words; what can't be read is passed over. */
function readable(folder: string, sinceMs: number): readonly string[] {
  const found: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    try {
      if (entry.isDirectory()) found.push(...readable(path, sinceMs))
      else if (entry.isFile() && statSync(path).mtimeMs >= sinceMs && readFileSync(path).includes(secret))
        found.push(path)
    } catch {
      // Gone or not ours.
    }
  }
  return found
}

test('a document is attached, viewed and removed, and nothing of it lies on the disk in plain', async ({
  app,
}) => {
  const { page, documents } = app
  const since = Date.now() - 1_000
  const lock = new LockPage(page)
  await lock.makeBook('sell lady describe happy champion')
  await lock.skipSheet()
  const dossier = new DossierTab(page)
  await dossier.openNew('Alder Foods')
  const part = dossier.part('Documents')
  const input = part.locator('input[type=file]')
  await input.setInputFiles([
    { name: 'Offer.pdf', mimeType: 'application/pdf', buffer: pdf() },
    { name: 'Photo.png', mimeType: 'image/png', buffer: png },
  ])
  await part.getByRole('button', { name: 'Open Offer.pdf' }).click()
  const viewer = page.getByRole('dialog')
  await expect(viewer.getByRole('img', { name: 'Page 1 of 2' })).toHaveAttribute('aria-busy', 'false')
  expect(await inkOf(viewer.locator('canvas'))).toBeGreaterThan(50)
  await viewer.getByRole('button', { name: 'Next page' }).click()
  await expect(viewer.getByRole('img', { name: 'Page 2 of 2' })).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('Escape')
  await part.getByRole('button', { name: 'Open Photo.png' }).click()
  await expect
    .poll(() =>
      viewer.getByRole('img', { name: 'Photo.png' }).evaluate((i: HTMLImageElement) => i.naturalWidth),
    )
    .toBe(1)
  await page.keyboard.press('Escape')
  const expectNothingPlain = () => {
    for (const folder of [tmpdir(), join(homedir(), '.config'), join(homedir(), '.cache')])
      expect(readable(folder, since)).toEqual([])
  }
  expectNothingPlain()

  await part.getByRole('button', { name: 'Move Photo.png to trash' }).click()
  await expect(part.getByText('Photo.png')).toHaveCount(0)
  expectNothingPlain()

  await part.getByRole('button', { name: 'Save a copy of Offer.pdf' }).click()
  const copy = await new SaveDialog(page).saveAs('Copy', documents)
  expect(readFileSync(copy).equals(pdf())).toBe(true)

  await part.getByRole('button', { name: 'Move Offer.pdf to trash' }).click()
  await expect(part.getByText('Offer.pdf')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(part.getByText('Offer.pdf')).toBeVisible()
})

/** Pixels of a canvas that are not white. */
async function inkOf(canvas: import('@playwright/test').Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const data = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? []
    let ink = 0
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) ink += 1
    return ink
  })
}

test('a file over the limit is refused by name, and the others are taken', async ({ app }) => {
  const { page } = app
  const lock = new LockPage(page)
  await lock.makeBook('sell lady describe happy champion')
  await lock.skipSheet()
  const dossier = new DossierTab(page)
  await dossier.openNew('Alder Foods')
  const part = dossier.part('Documents')
  await part.locator('input[type=file]').setInputFiles([
    { name: 'Film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(10_000_001, 7) },
    { name: 'Notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Ёлки и ёжики') },
  ])
  await expect(part.getByRole('alert')).toHaveText(/Film\.mp4.*10 MB/)
  await part.getByRole('button', { name: 'Open Notes.txt' }).click()
  await expect(page.getByRole('dialog').getByText('Ёлки и ёжики')).toBeVisible()
})
