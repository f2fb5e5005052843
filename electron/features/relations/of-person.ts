import type { NamedRelation } from '../../../shared/contract/relations.ts'
import type { Db } from '../../db/db.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { personTable } from '../people/store.ts'
import { relationTable } from './store.ts'

/** The ties of somebody to people in use, from either end. */
export function relationsOfPerson(db: Db, personId: string): readonly NamedRelation[] {
  return listRecords(db, relationTable, '(from_id = ? OR to_id = ?)', [personId, personId]).flatMap((tie) => {
    const from = findRecord(db, personTable, tie.fromId)
    const to = findRecord(db, personTable, tie.toId)
    return from === undefined || to === undefined ? [] : [{ ...tie, fromName: from.name, toName: to.name }]
  })
}
