import type { PlannerErrors } from '../../contract/planner.ts'
import type { ErrorMessages } from '../messages.ts'

export const planner = {
  errors: {
    endsBeforeStart: () => 'The end is not after the start.',
    tooLong: (p) => `One entry can last ${p.hours} hours at most.`,
    noSuchTime: (p) =>
      `${p.at.slice(11, 16)} does not exist on that day: the clocks are put forward. Choose another time.`,
    incomplete: () => 'Choose a client, or say what the time is for.',
  } satisfies ErrorMessages<PlannerErrors>,
}
