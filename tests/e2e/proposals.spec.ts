import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readEmail } from '../support/email-file.ts'
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
import { DossierTab } from './pages/dossier.ts'
import { MoneyPage } from './pages/money-page.ts'
import { OfferPage } from './pages/offer-page.ts'
import { pdfText } from './pages/pdf-text.ts'
import { ProposalPage } from './pages/proposal-page.ts'
import { SaveDialog } from './pages/save-dialog.ts'

test.beforeEach(async ({ app }) => {
  await makeBook(app.page)
})

/** A price list of one, and how far a discount on it may go alone. */
async function priceListAndLimit(page: Page): Promise<void> {
  const carton = { sku: 'B-1', name: 'Carton', groupName: 'Board', currency: 'EUR', priceMinor: 1_000 }
  const product = { ...carton, costMinor: 777 }
  await call(page, 'products.save', { id: null, fields: product, pricedFrom: '2026-01-01' })
  await call(page, 'pricing.saveRule', { id: null, fields: { maxPpm: 100_000, nearPpm: 80_000 } })
}

/** A block of the library that answers who speaks of the cold. */
async function blockForTheCold(page: Page): Promise<void> {
  const text = { type: 'text' as const, text: 'It stays stiff at four degrees.' }
  const fields = {
    name: 'Board for the cold',
    language: 'en' as const,
    topic: 'benefit' as const,
    needs: ['cold store'],
    body: { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [text] }] },
  }
  await call(page, 'templates.saveBlock', { id: null, fields })
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

test('from what a client needs to a PDF that was sent, within the limits', async ({ app }) => {
  const { page, documents } = app
  await priceListAndLimit(page)
  await blockForTheCold(page)
  const dossier = new DossierTab(page)
  await dossier.openNew('Orion')
  const need = { 'What is known': 'A carton that survives the cold store', Source: 'Their buyer' }
  await dossier.answer('What does the client need now?', need)

  const proposal = new ProposalPage(page)
  const dialog = await proposal.begin('Orion', 'What the client needs')
  await expect(dialog.getByRole('checkbox', { name: 'Board for the cold' })).toBeChecked()
  await proposal.write(dialog)
  const offer = new OfferPage(page)
  await offer.addFromPriceList('Carton')
  await offer.quantity(0, '40')
  await offer.discount(0, '5')
  await expect(page.getByRole('main')).toContainText('€380.00')
  await expect(offer.limits).toHaveCount(0)
  await proposal.open('Text')
  await expect(proposal.text).toContainText('It stays stiff at four degrees.')
  await proposal.text.getByText('It stays stiff').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Dear ')
  await page.keyboard.type('/')
  await page.keyboard.type('Post')
  await page.keyboard.press('Enter')
  await proposal.fill('Post', 'head of purchasing')
  await expect(proposal.text).toContainText('Dear head of purchasing')

  await proposal.mark('Mark as sent', 'Sent')
  await expect(proposal.paper).toContainText('Carton')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  const text = await pdfText(await new SaveDialog(page).saveAs('offer', documents))
  expect(text).toContain('It stays stiff at four degrees. Dear head of purchasing')
  for (const words of ['Orion', 'Carton', '10.00', '5%', '€380.00']) expect(text).toContain(words)
  expect(text).not.toMatch(/cost|margin|limit|7\.77/i)
  await proposal.open('History')
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Sent')
})

test('beyond the limits: asked for, approved, voided by an edit, approved again, sent, accepted and ordered', async ({
  app,
}) => {
  const { page, documents } = app
  await priceListAndLimit(page)
  const client = { name: 'Harbour Foods', currency: 'EUR' }
  const { id: clientId } = await call(page, 'clients.save', { id: null, fields: client })
  const deal = { clientId, title: 'Cartons for spring', stage: 'offer' as const, currency: 'EUR' }
  const { id: dealId } = await call(page, 'deals.save', { id: null, fields: { ...deal, amountMinor: 9_000 } })
  const proposal = new ProposalPage(page)
  await proposal.write(await proposal.begin('Harbour Foods', 'Template'))
  await proposal.choose('Deal', 'Cartons for spring')
  const offer = new OfferPage(page)
  await offer.addFromPriceList('Carton')
  await offer.quantity(0, '120')
  await proposal.addLine({ name: 'Pallet', quantity: '7', price: '3.33' }, 3)
  await offer.discount(1, '3')

  await offer.discount(0, '9')
  await expect(offer.limits).toContainText('Near the limit')
  await offer.discount(0, '15')
  await expect(offer.limits).toContainText('Beyond the limits')
  await expect(offer.limits).toContainText('Carton: 15% below the client’s price; the limit is 10%')
  const refused = await offer.send()
  await expect(refused).toContainText('Ask for approval of this version before you send it.')
  await page.keyboard.press('Escape')

  await offer.askForApproval('The volume doubles', 'Ms Lee')
  await expect(offer.limits).toContainText('Approval is asked for')
  const saving = new SaveDialog(page)
  await offer.request('PDF')
  const asked = await pdfText(await saving.saveAs('request', documents))
  await offer.request('E-mail with the PDF')
  const email = readEmail(readFileSync(await saving.saveAs('request', documents)))
  expect(email.headers.get('subject')).toMatch(/^Approval of prices: .+, Harbour Foods$/)
  expect(email.attachments.map(({ mime }) => mime)).toEqual(['application/pdf'])
  for (const text of [asked, email.text]) {
    expect(text).toContain('The volume doubles')
    expect(text).toContain('15%')
    expect(text).not.toMatch(/margin|7\.77/i)
  }

  await offer.recordAnswer('Approved')
  await expect(offer.limits).toContainText('Approved as it is')
  await offer.discount(0, '16')
  await expect(offer.limits).toContainText('Asked for another version: ask again')
  await expect(await offer.send()).toContainText('Ask for approval of this version before you send it.')
  await page.keyboard.press('Escape')
  await offer.askForApproval('One per cent more closes it', 'Ms Lee')
  await offer.recordAnswer('Approved')
  await expect(page.getByRole('main')).toContainText('€1,030.61')
  await expect(await offer.send()).toHaveCount(0)
  await expect(page.getByText('Sent: it stays as the client saw it.')).toBeVisible()

  await proposal.mark('Mark as: accepted', 'Accepted', 'Two deliveries a week decided')
  await proposal.open('History')
  const happened = page.getByRole('region', { name: 'What happened' })
  for (const words of ['One per cent more closes it', 'Two deliveries a week decided'])
    await expect(happened).toContainText(words)
  const money = new MoneyPage(page)
  await money.open('Orders')
  await page.getByRole('row', { name: /Harbour Foods/ }).click()
  const goods = page.getByRole('region', { name: 'What is ordered' })
  await expect(goods.getByRole('row')).toHaveCount(3)
  await expect(goods.getByRole('row', { name: /Carton/ })).toContainText(/120.*€1,008/)
  await expect(goods.getByRole('row', { name: /Pallet/ })).toContainText(/7.*€22\.61/)
  await expect(page.getByRole('main').getByText('€1,030.61').first()).toBeVisible()
  await money.open('Contracts')
  await page.getByRole('row', { name: /Harbour Foods/ }).click()
  await expect(page.getByRole('main').getByText('€1,030.61').first()).toBeVisible()
  expect((await call(page, 'deals.get', { id: dealId })).deal).toMatchObject({
    stage: 'won',
    amountMinor: 103_061,
  })
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

test('an offer nobody answered has run out by itself, and its next version counts its days from today', async ({
  app,
}) => {
  const { page } = app
  const client = { name: 'Orion', currency: 'EUR' }
  const { id: clientId } = await call(page, 'clients.save', { id: null, fields: client })
  const { id } = await call(page, 'proposals.create', { clientId, language: 'en' })
  const fields = { issuedOn: '2026-10-01', validUntil: '2026-10-31' }
  await call(page, 'proposals.save', { id, fields, lines: [offerLine({})] })
  await call(page, 'proposals.setState', { id, state: 'sent', reason: '', day: '2026-10-01' })
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/proposals/${id}`)
  const proposal = new ProposalPage(page)
  await proposal.open('History')
  const ranOut = page.getByRole('region', { name: 'What happened' }).getByRole('row', { name: /Expired/ })
  await expect(ranOut).toContainText('1 Nov 2026')
  await expect(ranOut).toContainText('No answer by 31 Oct 2026')
  await proposal.mark('Make a new version', 'Make it')
  await expect(page.getByRole('textbox', { name: 'Valid until' })).toHaveValue('24 Dec 2026')
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
