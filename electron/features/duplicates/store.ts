import type { DistinctPair } from '../../../shared/domain/duplicates/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const distinctPairTable = defineTable<DistinctPair>({
  name: 'distinct_pair',
  fields: { kind: plain, oneId: plain, otherId: plain },
  title: () => '',
})
