import { foldForSearch } from '../../../shared/base/fold.ts'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { ClientStatus } from '../../../shared/domain/clients/types.ts'

export type ClientFilter = {
  readonly text: string
  readonly status: ClientStatus | 'all'
  readonly onlyKey: boolean
}

export const everyClient: ClientFilter = { text: '', status: 'all', onlyKey: false }

/** Clients in whose name, town, business or tags every typed word occurs. */
export function filterClients(rows: readonly ClientRow[], filter: ClientFilter): readonly ClientRow[] {
  const words = foldForSearch(filter.text)
    .split(' ')
    .filter((word) => word !== '')
  return rows.filter((row) => {
    if (filter.onlyKey && !row.isKey) return false
    if (filter.status !== 'all' && row.status !== filter.status) return false
    if (words.length === 0) return true
    const text = foldForSearch([row.name, row.city, row.industry, ...row.tags].join(' '))
    return words.every((word) => text.includes(word))
  })
}
