import type { Dossier } from '../../../shared/domain/dossier/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import {
  claimTable,
  factTable,
  figureTable,
  occasionTable,
  promiseTable,
  purchaseTable,
  reliabilityTable,
  rivalTable,
} from './store.ts'

/** All that is in the dossier of a client, each list with the newest first, open promises before kept ones. */
export function readDossier(db: Db, clientId: string): Dossier {
  const of = [clientId]
  return {
    facts: listRecords(db, factTable, 'client_id = ? ORDER BY known_on DESC, id DESC', of),
    figures: listRecords(db, figureTable, 'client_id = ? ORDER BY year DESC', of),
    rivals: listRecords(db, rivalTable, 'client_id = ? ORDER BY name', of),
    purchases: listRecords(db, purchaseTable, 'client_id = ? ORDER BY group_name', of),
    reliability: listRecords(db, reliabilityTable, 'client_id = ? ORDER BY known_on DESC, id DESC', of),
    promises: listRecords(
      db,
      promiseTable,
      'client_id = ? ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, id DESC',
      of,
    ),
    claims: listRecords(
      db,
      claimTable,
      'client_id = ? ORDER BY settled_on IS NOT NULL, opened_on DESC, id DESC',
      of,
    ),
    occasions: listRecords(db, occasionTable, 'client_id = ? ORDER BY held_on DESC, id DESC', of),
  }
}
