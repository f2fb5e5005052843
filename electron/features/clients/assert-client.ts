import type { NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'

/** Refuses what no client can be. */
export function assertClient(client: NewRecord<Client>): void {
  if (client.name.trim() === '') throw new Fault('clients.nameEmpty', {})
  const { idealDays, longestDays } = client
  if (idealDays !== null && longestDays !== null && idealDays > longestDays) {
    throw new Fault('clients.idealAfterLongest', {})
  }
}
