import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOn } from '../../../../../renderer/features/planner/grid-places.ts'
import { addMinutes } from '../../../../../shared/base/local-date.ts'

const day = '2026-11-25'
const event = (id: string, from: string, to: string, isBehind = false) => ({
  id,
  startsAt: `${day}T${from}`,
  endsAt: `${day}T${to}`,
  isBehind,
})

describe('the column of a day', () => {
  it('gives its whole width to what stands alone, even right after another', () => {
    const places = placesOn(day, [event('a', '09:00', '10:00'), event('b', '10:00', '11:00')])
    expect(places.map(({ left, width }) => [left, width])).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  it('shares its width among what overlaps', () => {
    const places = placesOn(day, [
      event('a', '09:00', '11:00'),
      event('b', '09:30', '10:00'),
      event('c', '10:00', '10:30'),
    ])
    expect(places.map(({ id, left, width }) => [id, left, width])).toEqual([
      ['a', 0, 0.5],
      ['b', 0.5, 0.5],
      ['c', 0.5, 0.5],
    ])
  })

  it('lays a way behind the contacts, over the whole width', () => {
    const [band, contact] = placesOn(day, [
      event('a', '09:00', '10:00'),
      event('way', '08:30', '09:15', true),
    ])
    expect(band).toMatchObject({ id: 'way', left: 0, width: 1 })
    expect(contact).toMatchObject({ id: 'a', left: 0, width: 1 })
  })

  it('cuts at midnight what goes on the next day', () => {
    const night = { id: 'n', startsAt: `${day}T22:00`, endsAt: '2026-11-26T01:30', isBehind: false }
    expect(placesOn(day, [night])).toMatchObject([{ from: 1_320, to: 1_440 }])
    expect(placesOn('2026-11-26', [night])).toMatchObject([{ from: 0, to: 90 }])
    expect(placesOn('2026-11-27', [night])).toEqual([])
  })

  it('never lets two contacts cover each other, nor loses one', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const events = spans.map(([from, length], i) => {
          const startsAt = addMinutes(`${day}T00:00`, from * 15)
          return { id: String(i), startsAt, endsAt: addMinutes(startsAt, length * 15), isBehind: false }
        })
        const places = placesOn(day, events)
        expect(places).toHaveLength(events.length)
        for (const a of places) {
          expect(a.left + a.width).toBeLessThanOrEqual(1 + 1e-9)
          for (const b of places) {
            const meet = a.id !== b.id && a.from < b.to && b.from < a.to
            const cover = a.left < b.left + b.width - 1e-9 && b.left < a.left + a.width - 1e-9
            expect(meet && cover).toBe(false)
          }
        }
      }),
    )
  })
})
