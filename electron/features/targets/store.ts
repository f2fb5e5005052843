import type { Target } from '../../../shared/domain/targets/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const targetTable = defineTable<Target>({
  name: 'target',
  fields: { period: plain, measure: plain, companyId: plain, currency: plain, value: plain, note: plain },
  title: (t) => t.period,
})
