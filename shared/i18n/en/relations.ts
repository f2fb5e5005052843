import type { RelationsErrors } from '../../contract/relations.ts'
import type { ErrorMessages } from '../messages.ts'

export const relations = {
  errors: {
    withOneself: () => 'Choose two different people.',
    endsBeforeStart: () => 'The end is before the beginning. Look at the two days.',
    circle: (p) => `${p.name} would report to themselves by way of others. Turn one of the relations round.`,
    titleEmpty: () => 'Say in a few words what it is about.',
  } satisfies ErrorMessages<RelationsErrors>,
}
