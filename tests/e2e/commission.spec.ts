import type { Page } from '@playwright/test'
import { simpleTerms } from '../../shared/domain/plans/terms.ts'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'
import { MoneyPage } from './pages/money-page.ts'

const tenPercent = {
  kind: 'share',
  basis: { kind: 'amount' },
  rate: { kind: 'flat', ppm: 100_000 },
} as const

async function companyAndClient(page: Page) {
  const { id: clientId } = await call(page, 'clients.save', { id: null, fields: { name: 'Orion' } })
  const company = { id: null, name: 'Baltic Board', currency: 'EUR', notes: '' } as const
  const { id: companyId } = await call(page, 'deals.saveCompany', company)
  return { clientId, companyId }
}

/** A deal from signature through delivery to an invoice. */
async function deliverAndInvoice(
  page: Page,
  at: { readonly clientId: string; readonly companyId: string },
  title: string,
  amountMinor: number,
) {
  const { clientId, companyId } = at
  const currency = 'EUR'
  const { id: dealId } = await call(page, 'deals.save', {
    id: null,
    fields: { clientId, companyId, title, stage: 'won', closedOn: '2026-09-01', currency, amountMinor },
  })
  const order = { clientId, dealId, number: `O-${title}`, orderedOn: '2026-09-01', currency, amountMinor }
  const { id: orderId } = await call(page, 'orders.save', {
    id: null,
    fields: { ...order, deliveredOn: '2026-09-10', stage: 'delivered' },
  })
  const { id: invoiceId } = await call(page, 'receivables.saveInvoice', {
    id: null,
    fields: {
      clientId,
      dealId,
      orderId,
      number: `I-${title}`,
      issuedOn: '2026-09-10',
      dueOn: '2026-10-10',
      currency,
      amountMinor,
      vatMinor: 0,
    },
  })
  return { dealId, orderId, invoiceId }
}

test('12 % up to three million and 5 % above: the cliff is named and both readings stand side by side', async ({
  app,
}) => {
  const { page } = app
  await makeBook(page)
  const money = new MoneyPage(page)
  await money.open('Plans')
  await page.getByRole('banner').getByRole('button', { name: 'New plan' }).click()
  await money.bandedPlan('Agency', '3000000', ['12', '5'])
  await expect(money.section('Cliffs')).toContainText('costs you')
  await expect(money.section('Cliffs')).toContainText('210,000')
  await expect(money.section('Cliffs')).toContainText('7,200,000')
  const rows = money.section('Both readings compared').getByRole('row')
  await expect(rows.filter({ hasText: '3,000,000' }).first()).toContainText('150,000')
  await expect(rows.filter({ hasText: '3,000,000' }).first()).toContainText('360,000')
  await page.getByLabel('From 2').fill('3100000')
  await page.getByLabel('From 2').blur()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Close the gap')
  await page.getByLabel('From 2').fill('3000000')
  await page.getByLabel('From 2').blur()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Plans' })).toContainText('Agency')
})

test('three deals end in a matched statement with a short pay, a clawback and a closed month', async ({
  app,
}) => {
  const { page } = app
  await makeBook(page)
  const at = await companyAndClient(page)
  const terms = { ...simpleTerms('10 %', tenPercent, 'payment', 20), inParts: true }
  await call(page, 'plans.save', {
    id: null,
    fields: { name: 'Baltic 10 %', companyId: at.companyId },
    version: { id: null, fields: { validFrom: '2026-01-01', validTo: null, terms } },
  })
  const sold = []
  for (const [title, minor] of [
    ['carton', 100_000],
    ['film', 200_000],
    ['trays', 300_000],
  ] as const)
    sold.push(await deliverAndInvoice(page, at, title, minor))
  for (const [i, minor] of [100_000, 200_000, 150_000].entries())
    await call(page, 'receivables.pay', {
      invoiceIds: [sold[i]?.invoiceId ?? ''],
      paidOn: '2026-10-12',
      currency: 'EUR',
      amountMinor: minor,
    })
  const money = new MoneyPage(page)
  await money.open('Statements')
  await money.typeStatement('Baltic Board', [
    ['carton', '100'],
    ['film', '180'],
  ])
  await expect(page.getByRole('row').filter({ hasText: 'film' })).toContainText('short')
  await expect(money.section('Missing on this statement')).toContainText('trays')
  await page.getByRole('button', { name: 'The money has come' }).click()
  await money.open('Commissions')
  const table = page.getByRole('grid', { name: 'Commission entries' })
  await expect(table.getByRole('row').filter({ hasText: 'film' })).toContainText('20.00')
  await page.getByText('Months', { exact: true }).click()
  await page.getByRole('button', { name: 'Close the month' }).click()
  await expect(page.getByRole('list', { name: 'Closed months' })).toContainText('October 2026')
  const before = await call(page, 'commission.ofDeal', { dealId: sold[0]?.dealId ?? '' })
  await call(page, 'orders.saveAct', {
    id: null,
    orderId: sold[0]?.orderId ?? '',
    fields: { kind: 'return', happenedOn: '2026-11-20', amountMinor: 50_000, cause: 'defect' },
  })
  const after = await call(page, 'commission.ofDeal', { dealId: sold[0]?.dealId ?? '' })
  expect(after[0]).toEqual(before[0])
  await page.getByText('Still to come', { exact: true }).click()
  await table.getByRole('row').filter({ hasText: 'taken back' }).click()
  await expect(page.getByRole('dialog')).toContainText('Returned on 20 Nov 2026')
})
