import type { Migration } from '../migration.ts'
import { foundation } from './0010-foundation.ts'
import { dossier } from './0020-dossier.ts'
import { people } from './0030-people.ts'
import { recurrence } from './0040-recurrence.ts'
import { plannerTables } from './0045-planner.ts'
import { proposalLife } from './0060-proposals.ts'
import { dealToCash } from './0070-deal-to-cash.ts'
import { commissionPlans } from './0080-commission.ts'
import { forecastSnapshots } from './0090-forecast.ts'
import { smoothingTables } from './0095-smoothing.ts'
import { pricing } from './0110-pricing.ts'
import { wordTemplates } from './0115-word-templates.ts'
import { oneRateTable } from './0120-one-rate-table.ts'
import { coveringIndexes } from './0125-covering-indexes.ts'
import { listIndexes } from './0130-list-indexes.ts'
import { dealLineDiscount } from './0155-deal-line-discount.ts'
import { datedLimits } from './0160-dated-limits.ts'
import { clientBonuses } from './0165-client-bonuses.ts'
import { datedTerms } from './0175-dated-terms.ts'
import { waitingIndexes } from './0185-waiting-indexes.ts'

/** All steps in order. */
export const migrations: readonly Migration[] = [
  // One a line: two branches that add one do not collide.
  foundation,
  dossier,
  people,
  recurrence,
  plannerTables,
  proposalLife,
  dealToCash,
  commissionPlans,
  forecastSnapshots,
  smoothingTables,
  pricing,
  wordTemplates,
  oneRateTable,
  coveringIndexes,
  listIndexes,
  dealLineDiscount,
  datedLimits,
  clientBonuses,
  datedTerms,
  waitingIndexes,
]
