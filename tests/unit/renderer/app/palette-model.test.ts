import { IconSun } from '@tabler/icons-react'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../../renderer/api/registry.ts'
import { matchingActions } from '../../../../renderer/app/palette-model.ts'
import { messages } from '../../../../shared/i18n/index.ts'

const action = (label: string): Action => ({
  id: label,
  label: () => label,
  icon: IconSun,
  perform: () => undefined,
})

describe('the palette', () => {
  it('finds actions by any of their words in any order', () => {
    const actions = [action('Go to Clients'), action('Go to Week'), action('Lock the book')]
    expect(matchingActions(actions, 'cli go', messages.en).map(({ id }) => id)).toEqual(['Go to Clients'])
    expect(matchingActions(actions, '', messages.en)).toHaveLength(3)
  })
})
