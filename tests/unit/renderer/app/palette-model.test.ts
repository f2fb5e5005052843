import { IconSun } from '@tabler/icons-react'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../../renderer/api/registry.ts'
import { groupHits, matchingActions, pathOfHit } from '../../../../renderer/app/palette-model.ts'
import type { SearchHit } from '../../../../shared/contract/search.ts'
import { messages } from '../../../../shared/i18n/index.ts'

const hit = (kind: SearchHit['kind'], id: string, clientId: string | null = null): SearchHit => ({
  kind,
  id,
  clientId,
  title: id,
  detail: '',
})
const action = (label: string): Action => ({
  id: label,
  label: () => label,
  icon: IconSun,
  perform: () => undefined,
})

describe('the palette', () => {
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

  it('finds actions by any of their words in any order', () => {
    const actions = [action('Go to Clients'), action('Go to Week'), action('Lock the book')]
    expect(matchingActions(actions, 'cli go', messages.en).map(({ id }) => id)).toEqual(['Go to Clients'])
    expect(matchingActions(actions, '', messages.en)).toHaveLength(3)
  })
})
