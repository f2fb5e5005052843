import { expect, it } from 'vitest'
import { placeOf } from '../../../../../renderer/features/forecast/part-place.ts'

const none = { dealId: null, orderId: null, invoiceId: null, contractId: null }

it('leads to what has to be worked on: the invoice, the delivery, the deal, the contract', () => {
  const all = { dealId: 'd', orderId: 'o', invoiceId: 'i', contractId: null }
  expect(placeOf({ ...all, kind: 'invoice' })).toBe('/money/receivables/invoices/i')
  expect(placeOf({ ...all, kind: 'delivery' })).toBe('/money/orders/o')
  expect(placeOf({ ...all, kind: 'deal' })).toBe('/money/deals/d')
  expect(placeOf({ ...none, contractId: 'c', kind: 'contract' })).toBe('/money/contracts/c')
})

it('leads to the commissions where nothing else is known of a payout', () => {
  expect(placeOf({ ...none, kind: 'payout' })).toBe('/money/commissions')
  expect(placeOf({ ...none, invoiceId: 'i', kind: 'payout' })).toBe('/money/receivables/invoices/i')
})
