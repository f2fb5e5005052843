import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { LockPage } from './pages/lock-page.ts'
import { OfferPage } from './pages/offer-page.ts'
import { ProposalPage } from './pages/proposal-page.ts'

const passphrase = 'sell lady describe happy champion'

test.beforeEach(async ({ app }) => {
  await makeBook(app.page)
})

/** An offer of three paragraphs. */
async function writtenOffer(page: Page): Promise<string> {
  const { id: clientId } = await call(page, 'clients.save', {
    id: null,
    fields: { name: 'Orion', currency: 'EUR' },
  })
  const { id } = await call(page, 'proposals.create', { clientId, language: 'en' })
  const content = ['First.', 'Second.', 'Third.'].map((text) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  }))
  await call(page, 'proposals.save', { id, fields: { body: { type: 'doc', content } } })
  return id
}

async function openText(page: Page, id: string): Promise<ProposalPage> {
  await new OfferPage(page).open(id)
  const proposal = new ProposalPage(page)
  await proposal.open('Text')
  await expect(proposal.text).toBeVisible()
  return proposal
}

async function blocksOf(page: Page, id: string): Promise<readonly string[]> {
  const { proposal } = await call(page, 'proposals.get', { id })
  return proposal.body.content.map((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('')
      : block.type,
  )
}

type Given = { readonly name: string; readonly type: string; readonly bytes: number | null }

/** Gives a file to the text as the system would: dropped on the words, or pasted where the cursor is. bytes null: a small picture. */
async function giveFile(page: Page, { name, type, bytes }: Given, way: 'paste' | string): Promise<void> {
  await page.evaluate(
    async ([file, given]) => {
      const canvas = new OffscreenCanvas(20, 10)
      canvas.getContext('2d')?.fillRect(0, 0, 20, 10)
      const data = file.bytes === null ? await canvas.convertToBlob() : new Blob([new Uint8Array(file.bytes)])
      const transfer = new DataTransfer()
      transfer.items.add(new File([data], file.name, { type: file.type }))
      const editor = document.querySelector('.ProseMirror')
      const options = { bubbles: true, cancelable: true }
      if (given === 'paste')
        return void editor?.dispatchEvent(
          new ClipboardEvent('paste', { ...options, clipboardData: transfer }),
        )
      const words = [...(editor?.querySelectorAll('p') ?? [])].find((p) => p.textContent === given)
      const box = words?.getBoundingClientRect()
      const at = { clientX: (box?.right ?? 0) - 2, clientY: (box?.top ?? 0) + 8 }
      words?.dispatchEvent(new DragEvent('drop', { ...options, ...at, dataTransfer: transfer }))
    },
    [{ name, type, bytes }, way] as const,
  )
}

const picture = { name: 'hall.png', type: 'image/png', bytes: null }

test('a picture dropped or pasted onto the text is put in at that place, and taken out by one undo', async ({
  app,
}) => {
  const { page } = app
  const id = await writtenOffer(page)
  const { text } = await openText(page, id)
  await giveFile(page, picture, 'Second.')
  await expect(text.getByRole('img', { name: 'hall' })).toBeVisible()
  await new OfferPage(page).saved()
  expect(await blocksOf(page, id)).toEqual(['First.', 'Second.', 'picture', 'Third.'])

  await text.getByText('First.').click()
  await page.keyboard.press('End')
  await giveFile(page, { ...picture, name: 'gate.png' }, 'paste')
  await expect(text.getByRole('img', { name: 'gate' })).toBeVisible()
  await new OfferPage(page).saved()
  expect(await blocksOf(page, id)).toEqual(['First.', 'picture', 'Second.', 'picture', 'Third.'])

  await page.keyboard.press('Control+z')
  await expect(text.getByRole('img', { name: 'gate' })).toHaveCount(0)
  await expect.poll(() => blocksOf(page, id)).toEqual(['First.', 'Second.', 'picture', 'Third.'])
})

test('a file that is too large or no picture is refused in words, and the text stays', async ({ app }) => {
  const { page } = app
  const id = await writtenOffer(page)
  const { text } = await openText(page, id)
  const alert = page.getByRole('main').getByRole('alert')
  await giveFile(page, { name: 'huge.png', type: 'image/png', bytes: 2_000_001 }, 'Second.')
  await expect(alert).toContainText('huge.png')
  await expect(alert).toContainText('2 MB')
  await giveFile(page, { name: 'list.xlsx', type: 'application/vnd.ms-excel', bytes: 10 }, 'Second.')
  await expect(alert).toContainText('list.xlsx')
  await expect(alert).not.toContainText('huge.png')
  await alert.getByRole('button', { name: 'Close' }).click()
  await expect(alert).toHaveCount(0)
  await expect(text.getByRole('img')).toHaveCount(0)
  expect(await blocksOf(page, id)).toEqual(['First.', 'Second.', 'Third.'])
})

test('the last key before a lock or the end of the window is in the book', async ({ app }) => {
  const id = await writtenOffer(app.page)
  const first = await openText(app.page, id)
  await first.text.getByText('Second.').click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.type(' Locked')
  await app.page.keyboard.press('Control+l')
  await new LockPage(app.page).unlock(passphrase)
  await expect(app.page.getByRole('navigation').first()).toBeVisible()
  expect(await blocksOf(app.page, id)).toEqual(['First.', 'Second. Locked', 'Third.'])

  const again = await openText(app.page, id)
  await again.text.getByText('Third.').click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.type(' Closed')
  const page = await app.restart()
  await new LockPage(page).unlock(passphrase)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  expect(await blocksOf(page, id)).toEqual(['First.', 'Second. Locked', 'Third. Closed'])
})

test('what the book refuses is typed all the same, and there again after a lock', async ({ app }) => {
  const { page } = app
  const id = await writtenOffer(page)
  await new OfferPage(page).open(id)
  const title = page.getByRole('textbox', { name: 'Title' })
  const until = page.getByRole('textbox', { name: 'Valid until' })
  await until.fill('01.11.2026')
  await until.press('Tab')
  await title.fill('Cartons')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('before the day of issue')
  await page.keyboard.press('Control+l')
  await new LockPage(page).unlock(passphrase)
  await new OfferPage(page).open(id)
  await expect(title).toHaveValue('Cartons')
  await page.getByRole('textbox', { name: 'Days' }).fill('30')
  await new OfferPage(page).saved()
  expect((await call(page, 'proposals.get', { id })).proposal.title).toBe('Cartons')
})

test('what is undone in the book is undone on the page as well', async ({ app }) => {
  const { page } = app
  const id = await writtenOffer(page)
  const { text } = await openText(page, id)
  await text.getByText('Second.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' More')
  await new OfferPage(page).saved()
  await call(page, 'history.undo', {})
  await expect(text).toHaveText('First.Second.Third.')
  await text.getByText('Third.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Last')
  await new OfferPage(page).saved()
  expect(await blocksOf(page, id)).toEqual(['First.', 'Second.', 'Third. Last'])
})
