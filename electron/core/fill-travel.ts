import type { TravelWords } from '../../shared/demo/words/travel/list.ts'
import type { Run } from './fill-sample.ts'

/** Minutes from the place of a row to those after it, in the order of the words' places. */
const minutes = [[20, 25, 30, 35], [10, 15, 25], [15, 20], [20]] as const

const seen = 49
const weekdays = [1, 2, 3, 4, 5] as const

/** Enters the places of the sample, the ways between them, where the clients lie, and the week as it usually begins. */
export function addTravel(run: Run, words: TravelWords, clientIds: readonly string[]): void {
  const placeIds = words.places.map((place, i) => {
    const fields = { ...place, isBase: i === 0, withinMinutes: 10, parkingMinutes: 5 }
    return run('travel.savePlace', { id: null, fields }).id
  })
  minutes.forEach((row, from) => {
    row.forEach((taken, i) => {
      const fromId = placeIds[from] ?? ''
      run('travel.setMinutes', { fromId, toId: placeIds[from + 1 + i] ?? '', minutes: taken })
    })
  })
  clientIds.slice(0, seen).forEach((clientId, i) => {
    const opening = i % 4 === 0 ? weekdays.map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 })) : []
    const placeId = placeIds[1 + (i % (words.places.length - 1))] ?? null
    run('planner.saveClientPlan', { clientId, fields: { placeId, opening } })
  })
  const item = (weekday: number, start: number, length: number, title: string, isCallBlock: boolean) => ({
    ...{ weekday, start, minutes: length, title, isCallBlock },
    kind: isCallBlock ? ('call' as const) : ('own' as const),
    clientId: null,
  })
  const items = [
    ...([1, 3] as const).map((weekday) => item(weekday, 11 * 60 + 45, 45, words.calls, true)),
    item(5, 15 * 60, 90, words.desk, false),
  ]
  run('planner.saveTemplate', { id: null, name: words.template, items })
}
