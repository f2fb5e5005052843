// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mapModel } from '../../../../../renderer/features/relations/map-model.ts'
import { mapSvg } from '../../../../../renderer/features/relations/map-svg.ts'
import type { InfluenceMap } from '../../../../../shared/contract/relations.ts'
import { messages } from '../../../../../shared/i18n/index.ts'

const person = (id: string, name: string, power: number | null, support: number | null) =>
  ({
    id,
    jobId: `job-${id}`,
    name,
    title: '',
    role: 'none',
    wantedStage: null,
    power,
    support,
    stage: 'none',
  }) as const

const times = { createdAt: '', changedAt: '', deletedAt: null }
const map: InfluenceMap = {
  people: [person('a', 'Анна <b> & Co', 5, 2), person('b', 'สมชาย 👩‍👩‍👧'.repeat(5), null, -2)],
  relations: [
    {
      id: 't',
      fromId: 'b',
      toId: 'a',
      kind: 'influences',
      strength: 3,
      note: '',
      sinceOn: null,
      untilOn: null,
      ...times,
    },
  ],
  places: [{ personId: 'b', x: -400, y: 900 }],
  changedOn: [],
}

describe('the map as a drawing', () => {
  for (const language of ['en', 'th', 'ru'] as const)
    it(`is well-formed and says everything in words (${language})`, () => {
      const m = messages[language]
      const { svg, width, height } = mapSvg(mapModel(map), 'A & B', m)
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(parsed.querySelector('parsererror')).toBeNull()
      const said = [...parsed.querySelectorAll('text')].map((element) => element.textContent)
      expect(said).toEqual(
        expect.arrayContaining([
          'A & B',
          'Анна <b> & Co',
          m.relations.kinds.influences,
          m.people.support['-2'],
        ]),
      )
      expect(said.some((words) => words?.startsWith('สมชาย') && words.endsWith('…'))).toBe(true)
      expect(width).toBeGreaterThan(600)
      // Somebody moved far out is in the picture too.
      expect(height).toBeGreaterThan(960)
    })
})
