import type { Promotion } from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

/** What a promotion gives, in a few words. */
export function promotionText(
  { terms }: Pick<Promotion, 'terms'>,
  products: readonly PricedProduct[],
  { m, format }: { readonly m: AllMessages; readonly format: Format },
): string {
  const words = m.pricing.promotions
  if (terms.type === 'steps')
    return terms.steps
      .map((step) => words.step(format.quantity(step.fromMilli), format.percent(step.ppm)))
      .join(' · ')
  if (terms.type === 'bonus') {
    const { currency } = terms
    return terms.steps
      .map(({ fromMinor, ppm }) =>
        words.bonusStep(format.money(fromMinor, currency, { cents: 'auto' }), format.percent(ppm)),
      )
      .join(' · ')
  }
  const product = products.find(({ id }) => id === terms.giftProductId)?.name ?? ''
  return words.giftText(format.quantity(terms.buyMilli), format.quantity(terms.giftMilli), product)
}

/** For which goods: the products and groups named, else all. */
export function scopeText(
  { productIds, groupNames }: Pick<Promotion, 'productIds' | 'groupNames'>,
  products: readonly PricedProduct[],
  { m, format }: { readonly m: AllMessages; readonly format: Format },
): string {
  if (productIds.length === 0 && groupNames.length === 0) return m.pricing.everything
  const names = new Map(products.map(({ id, name }) => [id, name]))
  return format.list([...groupNames, ...productIds.map((id) => names.get(id) ?? '')].filter((n) => n !== ''))
}
