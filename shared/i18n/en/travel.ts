import type { TravelErrors } from '../../contract/travel.ts'
import type { ErrorMessages } from '../messages.ts'

export const travel = {
  errors: {
    nameEmpty: () => 'Give the place a name.',
    samePlace: () => 'The way from a place to itself is set at the place.',
  } satisfies ErrorMessages<TravelErrors>,
}
