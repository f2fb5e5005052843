import type { Appraisal, Standing } from '../../../shared/domain/appraisal/types.ts'
import { defineTable, flag, plain } from '../../db/table.ts'

export const standingTable = defineTable<Standing>({
  name: 'standing',
  fields: {
    clientId: plain,
    status: plain,
    prospectStage: plain,
    isKey: flag,
    sinceOn: plain,
    reason: plain,
  },
  title: (s) => s.reason,
})

export const appraisalTable = defineTable<Appraisal>({
  name: 'appraisal',
  fields: {
    clientId: plain,
    leadsMarket: plain,
    opensGrowth: plain,
    reliesOnUs: plain,
    marginMinor: plain,
    growthPpm: plain,
    stayPpm: plain,
    discountPpm: plain,
    years: plain,
    note: plain,
    judgedOn: plain,
  },
  title: (a) => a.judgedOn,
})
