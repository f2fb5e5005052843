import type { travel as source } from '../en/travel.ts'
import type { Messages } from '../messages.ts'

export const travel: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'Назовите место.',
    samePlace: () => 'Время внутри одного места задаётся у самого места.',
  },
}
