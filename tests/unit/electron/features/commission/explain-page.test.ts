import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commissionBook, pay, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('a commission on paper', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  it('says its steps in the reader’s language, with what the user wrote escaped', async () => {
    const at = await commissionBook(book)
    const { dealId, invoiceId } = await sell(book, at, 'paper <b>', 100_000, '2026-09-01')
    await pay(book, invoiceId, '2026-10-01', 40_000)
    const ids = (await book.call('commission.ofDeal', { dealId })).map((entry) => entry.id)
    const words = {
      en: 'Paid: €400.00 of €1,000.00',
      ru: 'Оплачено: 400,00',
      th: 'ชำระแล้ว: €400.00',
    } as const
    for (const language of ['en', 'ru', 'th'] as const) {
      const { html, fileName } = await book.call('commission.page', { ids, language })
      expect(html.replaceAll('\u00a0', ' ')).toContain(words[language])
      expect(html).toContain('paper &lt;b&gt;')
      expect(fileName).toMatch(/2026-11-24\.pdf$/)
    }
  })
  it('is refused where none of its lines is left', async () => {
    await expect(book.call('commission.page', { ids: ['gone'], language: 'en' })).rejects.toMatchObject({
      code: 'core.notFound',
    })
  })
})
