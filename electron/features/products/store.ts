import type { Product } from '../../../shared/domain/products/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const productTable = defineTable<Product>({
  name: 'product',
  fields: {
    sku: plain,
    name: plain,
    groupName: plain,
    unit: plain,
    currency: plain,
    costMinor: plain,
    vatPpm: plain,
    notes: plain,
    endsOn: plain,
  },
  title: (p) => p.name,
  search: (p) => ({
    kind: 'product',
    clientId: null,
    title: p.name,
    detail: [p.sku, p.groupName].filter((t) => t !== '').join(', '),
    text: p.notes,
  }),
})
