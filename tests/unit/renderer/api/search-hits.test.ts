import { describe, expect, it } from 'vitest'
import { groupHits, pathOfHit } from '../../../../renderer/api/search-hits.ts'
import type { SearchHit } from '../../../../shared/contract/search.ts'

const hit = (kind: SearchHit['kind'], id: string, clientId: string | null = null): SearchHit => ({
  kind,
  id,
  clientId,
  title: id,
  detail: '',
})

describe('what search finds', () => {
  it('groups hits with clients first and keeps the order found within a kind', () => {
    const groups = groupHits([hit('deal', 'd'), hit('client', 'c1'), hit('client', 'c2')])
    expect(groups.map(([kind, found]) => [kind, found.map(({ id }) => id)])).toEqual([
      ['client', ['c1', 'c2']],
      ['deal', ['d']],
    ])
  })

  it('leads from a person to the person’s record, from a visit to its client', () => {
    expect(pathOfHit(hit('person', 'p', 'c'))).toBe('/people/p')
    expect(pathOfHit(hit('visit', 'v', 'c'))).toBe('/clients/c')
    expect(pathOfHit(hit('proposal', 'x'))).toBe('/proposals/x')
  })
})
