import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  formulaName,
  hostileBody,
  hostileName,
  offerLine,
  secretCosts,
  writings,
} from '../support/hostile-offer.ts'
import { wordFile, wordText } from '../support/word-file.ts'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { MoneyPage } from './pages/money-page.ts'
import { pdfText } from './pages/pdf-text.ts'
import { ProposalPage } from './pages/proposal-page.ts'
import { SaveDialog } from './pages/save-dialog.ts'

test.beforeEach(async ({ app }) => {
  await makeBook(app.page)
})

async function clientWithNeed(page: Page): Promise<string> {
  const { id: clientId } = await call(page, 'clients.save', {
    id: null,
    fields: { name: 'Orion', currency: 'EUR' },
  })
  const said = { knownOn: '2026-11-20', source: 'Their buyer', confidence: 'sure' } as const
  await call(page, 'dossier.save', {
    kind: 'fact',
    id: null,
    clientId,
    fields: { topic: 'needs', text: 'A carton that survives the cold store', ...said },
  })
  const paragraph = {
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: 'It stays stiff at four degrees.' }],
  }
  await call(page, 'templates.saveBlock', {
    id: null,
    fields: {
      name: 'Board for the cold',
      language: 'en',
      topic: 'benefit',
      needs: ['cold store'],
      body: { type: 'doc', content: [paragraph] },
    },
  })
  return clientId
}

/** An offer that was sent, with a deal it belongs to. */
async function sentOffer(page: Page) {
  const { id: clientId } = await call(page, 'clients.save', {
    id: null,
    fields: { name: 'Orion', currency: 'EUR' },
  })
  const { id: dealId } = await call(page, 'deals.save', {
    id: null,
    fields: { clientId, title: 'Cartons', stage: 'offer', currency: 'EUR', amountMinor: 100_000 },
  })
  const { id, number } = await call(page, 'proposals.create', { clientId, language: 'en' })
  const lines = [offerLine({ name: 'Carton', quantityMilli: 2_000, unitPriceMinor: 61_700 })]
  await call(page, 'proposals.save', { id, fields: { title: 'Cartons for spring', dealId }, lines })
  await call(page, 'proposals.setState', { id, state: 'sent', reason: '' })
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/proposals/${id}`)
  return { clientId, dealId, id, number }
}

test('from what a client needs to a PDF that was sent', async ({ app }) => {
  const { page, documents } = app
  await clientWithNeed(page)
  const offer = new ProposalPage(page)
  const dialog = await offer.begin('Orion', 'What the client needs')
  await expect(dialog.getByRole('checkbox', { name: 'Board for the cold' })).toBeChecked()
  await offer.write(dialog)
  await offer.addLine({ name: 'Carton 400 × 300', quantity: '20', price: '12.50' }, 1)
  await offer.addLine({ name: 'Delivery', quantity: '1', price: '90' }, 2)
  await expect(page.getByRole('main')).toContainText('€340.00')
  await offer.open('Text')
  await expect(offer.text).toContainText('It stays stiff at four degrees.')
  await offer.text.getByText('It stays stiff').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Dear ')
  await page.keyboard.type('/')
  await page.keyboard.type('Post')
  await page.keyboard.press('Enter')
  await offer.fill('Post', 'head of purchasing')
  await expect(offer.text).toContainText('Dear head of purchasing')
  await offer.mark('Mark as sent', 'Sent')
  await expect(offer.paper).toContainText('Carton 400 × 300')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  const path = await new SaveDialog(page).saveAs('offer', documents)
  const text = await pdfText(path)
  expect(text).toContain('It stays stiff at four degrees. Dear head of purchasing')
  expect(text).toContain('Carton 400 × 300')
  await offer.open('History')
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Sent')
})

test('an offer that is accepted makes a contract and an order, and wins its deal', async ({ app }) => {
  const { page } = app
  const { dealId, number } = await sentOffer(page)
  const offer = new ProposalPage(page)
  await offer.mark('Mark as: accepted', 'Accepted', 'Two deliveries a week decided')
  await offer.open('History')
  const happened = page.getByRole('region', { name: 'What happened' })
  await expect(happened).toContainText('Two deliveries a week decided')
  const money = new MoneyPage(page)
  await money.open('Orders')
  await expect(page.getByRole('main').getByText(number).first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('€1,234')
  await money.open('Contracts')
  await expect(page.getByRole('main').getByText('Cartons for spring').first()).toBeVisible()
  const { deal } = await call(page, 'deals.get', { id: dealId })
  expect(deal).toMatchObject({ stage: 'won', amountMinor: 123_400 })
})

test('an offer that is declined tells the dossier why', async ({ app }) => {
  const { page } = app
  const { clientId } = await sentOffer(page)
  await new ProposalPage(page).mark('Mark as: declined', 'Declined', 'Four per cent too dear')
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/clients/${clientId}`)
  await page.getByRole('tab', { name: 'Dossier' }).click()
  await expect(
    page
      .getByRole('main')
      .getByText(/Four per cent too dear/)
      .first(),
  ).toBeVisible()
})

test('what looks like code is text everywhere, and no cost gets out', async ({ app }) => {
  const { page, documents } = app
  const fields = { name: 'Harbour', legalName: hostileName, currency: 'EUR' }
  const { id: clientId } = await call(page, 'clients.save', { id: null, fields })
  const { id } = await call(page, 'proposals.create', { clientId, language: 'en' })
  const lines = [offerLine({ name: formulaName, unitCostMinor: secretCosts[0] })]
  await call(page, 'proposals.save', { id, fields: { title: 'Offer', body: hostileBody }, lines })
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/proposals/${id}`)
  const offer = new ProposalPage(page)
  await offer.open('Text')
  await expect(offer.text).toContainText('{{constructor}}')
  await offer.mark('Mark as sent', 'Sent')
  for (const text of ['{{constructor}}', hostileName, formulaName])
    await expect(offer.paper).toContainText(text)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  const text = await pdfText(await new SaveDialog(page).saveAs('hostile', documents))
  const bare = (words: string) => words.replace(/\s+/g, '')
  for (const words of ['{{constructor}}', hostileName, formulaName]) expect(bare(text)).toContain(bare(words))
  for (const figure of secretCosts.flatMap(writings)) expect(text).not.toContain(figure)
  expect(text).not.toMatch(/cost|margin/i)
})

test('a Word file of the own company is taken in, told its faults, mended and filled', async ({ app }) => {
  const { page, documents } = app
  await sentOffer(page)
  const offerHash = await page.evaluate(() => window.location.hash)
  await page.evaluate(() => {
    window.location.hash = '/templates'
  })
  await page.getByRole('button', { name: 'From a Word file' }).click()
  const file = (paragraphs: readonly string[]) => ({
    name: 'Our offer.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(wordFile(paragraphs)),
  })
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles(file(['Hello', 'Dear {{Buyer, we offer']))
  const fault = page.getByRole('alert').filter({ hasText: 'Mend it in Word' })
  await expect(fault).toContainText('“Buyer,” begins but is not closed')
  await expect(fault).toContainText('Text, paragraph 2')
  await page
    .getByRole('main')
    .locator('input[type=file]')
    .setInputFiles(file(['Dear {{Buyer}}: {{Total}} {{constructor}}']))
  await expect(page.getByRole('row').filter({ hasText: '{{constructor}}' })).toContainText('it stays text')
  await page.getByRole('combobox', { name: 'What {{Buyer}} stands for' }).click()
  await page.getByRole('option', { name: 'Client', exact: true }).click()
  await expect(page.getByText('All changes are saved.')).toBeVisible()
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, offerHash)
  await new ProposalPage(page).saveAs('Word: Our offer')
  const path = await new SaveDialog(page).saveAs('filled', documents)
  expect(wordText(readFileSync(path))).toContain('Dear Orion: €1,480.80 {{constructor}}')
})
