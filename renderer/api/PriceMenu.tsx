import { Button, Menu } from '@mantine/core'
import { IconTags } from '@tabler/icons-react'
import { findPrice } from '../../shared/domain/pricing/find-price.ts'
import type { PriceIndex } from '../../shared/domain/pricing/price-book.ts'
import type { PricedProduct } from '../../shared/domain/products/types.ts'
import { useMessages } from '../ui/language.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'

type Props = {
  readonly products: readonly PricedProduct[]
  readonly index: PriceIndex | null
  readonly size?: 'compact-sm' | 'compact-md'
  readonly onChoose: (product: PricedProduct) => void
}

/** The price list at the client's prices, without what is no longer sold. */
export function PriceMenu({ products, index, size = 'compact-md', onChoose }: Props) {
  const m = useMessages()
  const sold = products.filter(({ endsOn }) => endsOn === null || index === null || endsOn >= index.book.day)
  if (sold.length === 0) return null
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <Button variant="default" size={size} leftSection={<IconTags size={14} aria-hidden />}>
          {m.pricing.line.fromList}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {sold.map((product) => (
          <Menu.Item
            key={product.id}
            onClick={() => onChoose(product)}
            rightSection={<MenuPrice product={product} index={index} />}
          >
            {product.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function MenuPrice({
  product,
  index,
}: {
  readonly product: PricedProduct
  readonly index: PriceIndex | null
}) {
  const found =
    index === null ? undefined : findPrice(index, { productId: product.id, quantityMilli: 1_000 })?.chosen
  const { priceMinor, currency } = found ?? product
  return <MoneyText minor={priceMinor} currency={currency} cents="auto" />
}
