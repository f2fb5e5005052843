import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { card, layOut, margin, type Placed } from '../../../../../shared/domain/relations/lay-out.ts'

const person = fc.record({
  power: fc.option(fc.integer({ min: 1, max: 5 })),
  support: fc.option(fc.integer({ min: -2, max: 2 })),
})
const crowd = fc
  .array(person, { maxLength: 80 })
  .map((people): Placed[] => people.map((p, i) => ({ id: `p${i}`, ...p })))

describe('the layout of the influence map', () => {
  it('lets no two cards overlap, and all lie within it beside the words of the axes', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { points, width, height } = layOut(people)
        const corners = [...points.values()]
        expect(corners).toHaveLength(people.length)
        for (const [i, a] of corners.entries()) {
          expect(a.x >= margin.left && a.y >= margin.top).toBe(true)
          expect(a.x + card.width <= width && a.y + card.height <= height).toBe(true)
          for (const b of corners.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= card.width || Math.abs(a.y - b.y) >= card.height).toBe(true)
        }
      }),
    )
  })

  it('puts more say above and more support to the right', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { points } = layOut(people)
        const at = (p: Placed) => points.get(p.id) ?? { x: 0, y: 0 }
        for (const a of people)
          for (const b of people) {
            if (a.power !== null && b.power !== null && a.power > b.power)
              expect(at(a).y < at(b).y).toBe(true)
            if (a.support !== null && b.support !== null && a.support < b.support)
              expect(at(a).x < at(b).x).toBe(true)
          }
      }),
    )
  })

  it('is the same for the same people', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        expect(layOut(people)).toEqual(layOut([...people]))
      }),
    )
  })
})
