import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Db } from '../../db/db.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { visitTable } from './store.ts'

/** Visits with the names of their clients; a condition on the visit's columns. */
export function visitRows(db: Db, condition: string, parameters: readonly string[]): VisitRow[] {
  const visits = listRecords(db, visitTable, condition, parameters)
  const names = new Map<string, string>()
  for (const { clientId } of visits) {
    if (clientId === null || names.has(clientId)) continue
    names.set(clientId, findRecord(db, clientTable, clientId)?.name ?? '')
  }
  return visits.map((v) => ({ ...v, clientName: v.clientId === null ? null : (names.get(v.clientId) ?? '') }))
}
