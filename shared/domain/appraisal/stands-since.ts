import type { Client } from '../clients/types.ts'
import type { Standing } from './types.ts'

/**
 * The first day of the unbroken time in which a client stands as it does now (status, and stage of a prospect).
 * standings: the client's own, the newest first; null: no standing says so.
 */
export function standsSince(
  client: Pick<Client, 'status' | 'prospectStage'>,
  standings: readonly Pick<Standing, 'status' | 'prospectStage' | 'sinceOn'>[],
): string | null {
  const isSame = (standing: (typeof standings)[number]) =>
    standing.status === client.status &&
    (client.status !== 'prospect' || standing.prospectStage === client.prospectStage)
  const until = standings.findIndex((standing) => !isSame(standing))
  return standings[(until < 0 ? standings.length : until) - 1]?.sinceOn ?? null
}
