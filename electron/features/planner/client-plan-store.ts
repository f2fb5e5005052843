import type { ClientPlan } from '../../../shared/domain/planner/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { clientPlanTable } from './store.ts'

/** What planning knows of a client; undefined: nothing was said yet. */
export function findClientPlan(db: Db, clientId: string): ClientPlan | undefined {
  return listRecords(db, clientPlanTable, 'client_id = ? ORDER BY created_at LIMIT 1', [clientId])[0]
}
