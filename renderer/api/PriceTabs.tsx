import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import { useMessages } from '../ui/language.tsx'

const paths = {
  products: '/products',
  columns: '/pricing/columns',
  promotions: '/pricing/promotions',
  rules: '/pricing/limits',
} as const
type Part = keyof typeof paths

/** The parts of the price list, each a page of its own. */
export function PriceTabs({ value }: { readonly value: Part }) {
  const words = useMessages().pricing.tabs
  const [, go] = useLocation()
  return (
    <Tabs value={value} onChange={(part) => part !== null && go(paths[part as Part])}>
      <Tabs.List aria-label={words.label}>
        {(Object.keys(paths) as Part[]).map((part) => (
          <Tabs.Tab key={part} value={part}>
            {words[part]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
