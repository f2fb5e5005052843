const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '฿': 'THB',
  บาท: 'THB',
  '₽': 'RUB',
  руб: 'RUB',
  'руб.': 'RUB',
  р: 'RUB',
  'р.': 'RUB',
  '¥': 'JPY',
  '₴': 'UAH',
  '₸': 'KZT',
  '₹': 'INR',
}

/** ISO code of a currency named by code, sign or word; null: not known. */
export function readCurrency(text: string): string | null {
  const trimmed = text.trim()
  const code = trimmed.toUpperCase()
  if (/^[A-Z]{3}$/.test(code)) return code
  return signs[trimmed.toLowerCase()] ?? null
}

/** The currency a sum carries with it, '฿80000' or '12,50 €'; null: none. */
export function currencyIn(amount: string): string | null {
  const mark = /\p{Sc}|[A-Za-z]{3}|руб\.?|บาท/u.exec(amount)?.[0]
  return mark === undefined ? null : readCurrency(mark)
}
